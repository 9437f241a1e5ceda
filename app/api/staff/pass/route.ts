import { findByPass, passSchema, staffHandler } from "@/lib/staff/server";

// A question, but not one for an address, which ends up in logs.
export const POST = staffHandler(passSchema, findByPass);
