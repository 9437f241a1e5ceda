import { getDiscrepancies } from "@/lib/commerce/staff/manage-store";
import { discrepancyStateSchema } from "@/lib/commerce/staff/schemas";
import { staffReader } from "@/lib/http/staff-handler";

export const GET = staffReader("state", discrepancyStateSchema, getDiscrepancies);
