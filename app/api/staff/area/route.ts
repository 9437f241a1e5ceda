import { dateSchema, getArea, staffReader } from "@/lib/staff/server";

export const GET = staffReader("date", dateSchema, getArea);
