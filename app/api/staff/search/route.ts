import { lookUpSchema, searchOrders, staffReader } from "@/lib/staff/server";

export const GET = staffReader("term", lookUpSchema, searchOrders);
