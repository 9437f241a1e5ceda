import { requirePin } from "@/lib/commerce/staff/devices";
import { pinRuleSchema } from "@/lib/commerce/staff/schemas";
import { staffHandler } from "@/lib/http/staff-handler";

export const PUT = staffHandler(pinRuleSchema, requirePin);
