import { setPin } from "@/lib/commerce/staff/devices";
import { pinSchema } from "@/lib/commerce/staff/schemas";
import { staffHandler } from "@/lib/http/staff-handler";

export const PUT = staffHandler(pinSchema, setPin);
