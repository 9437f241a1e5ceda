import { findForReturn, lookUpSchema, staffReader } from "@/lib/staff/server";

export const GET = staffReader("order", lookUpSchema, findForReturn);
