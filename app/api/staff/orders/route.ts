import { getOrder, orderIdSchema, staffReader } from "@/lib/staff/server";

export const GET = staffReader("id", orderIdSchema, getOrder);
