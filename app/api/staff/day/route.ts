import { dateSchema, getStoreDay, staffReader } from "@/lib/staff/server";

export const GET = staffReader("date", dateSchema, getStoreDay);
