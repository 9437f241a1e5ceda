import { requirePin } from "@/lib/staff/devices";
import { pinRuleSchema } from "@/lib/staff/schemas";
import { staffHandler } from "@/lib/staff/staff-handler";

export const PUT = staffHandler(pinRuleSchema, requirePin);
