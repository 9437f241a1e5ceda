import { getHistory } from "@/lib/commerce/staff/read-store";
import { lookUpSchema } from "@/lib/commerce/staff/schemas";
import { staffReader } from "@/lib/http/staff-handler";

export const GET = staffReader("pickup", lookUpSchema, getHistory);
