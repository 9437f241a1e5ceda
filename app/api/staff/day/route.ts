import { getStoreDay } from "@/lib/staff/manage-store";
import { dateSchema } from "@/lib/staff/schemas";
import { staffReader } from "@/lib/staff/staff-handler";

export const GET = staffReader("date", dateSchema, getStoreDay);
