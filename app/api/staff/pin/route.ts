import { pinSchema, setPin, staffHandler } from "@/lib/staff/server";

export const PUT = staffHandler(pinSchema, setPin);
