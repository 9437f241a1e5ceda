import { findByPass } from "@/lib/commerce/staff/read-store";
import { passSchema } from "@/lib/commerce/staff/schemas";
import { staffHandler } from "@/lib/http/staff-handler";

// A question, but not one for an address, which ends up in logs.
export const POST = staffHandler(passSchema, findByPass);
