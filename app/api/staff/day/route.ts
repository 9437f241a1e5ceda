import { getStoreDay } from "@/lib/commerce/staff/manage-store";
import { dateSchema } from "@/lib/commerce/staff/schemas";
import { staffReader } from "@/lib/http/staff-handler";

export const GET = staffReader("date", dateSchema, getStoreDay);
