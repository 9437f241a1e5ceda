import { showSignature, signatureLookSchema, staffHandler } from "@/lib/staff/server";

export const POST = staffHandler(signatureLookSchema, showSignature);
