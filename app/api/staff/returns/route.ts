import { findForReturn } from "@/lib/staff/read-store";
import { lookUpSchema } from "@/lib/staff/schemas";
import { staffReader } from "@/lib/staff/staff-handler";

export const GET = staffReader("order", lookUpSchema, findForReturn);
