import { getDiscrepancies } from "@/lib/staff/manage-store";
import { discrepancyStateSchema } from "@/lib/staff/schemas";
import { staffReader } from "@/lib/staff/staff-handler";

export const GET = staffReader("state", discrepancyStateSchema, getDiscrepancies);
