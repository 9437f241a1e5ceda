import { discrepancyStateSchema, getDiscrepancies, staffReader } from "@/lib/staff/server";

export const GET = staffReader("state", discrepancyStateSchema, getDiscrepancies);
