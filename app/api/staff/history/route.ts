import { getHistory, lookUpSchema, staffReader } from "@/lib/staff/server";

export const GET = staffReader("pickup", lookUpSchema, getHistory);
