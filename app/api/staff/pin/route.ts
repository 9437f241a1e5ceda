import { setPin } from "@/lib/staff/devices";
import { pinSchema } from "@/lib/staff/schemas";
import { staffHandler } from "@/lib/staff/staff-handler";

export const PUT = staffHandler(pinSchema, setPin);
