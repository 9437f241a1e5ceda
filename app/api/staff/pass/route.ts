import { findByPass } from "@/lib/staff/read-store";
import { passSchema } from "@/lib/staff/schemas";
import { staffHandler } from "@/lib/staff/staff-handler";

// A question, but not one for an address, which ends up in logs.
export const POST = staffHandler(passSchema, findByPass);
