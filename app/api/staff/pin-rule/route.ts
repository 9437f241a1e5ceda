import { pinRuleSchema, requirePin, staffHandler } from "@/lib/staff/server";

export const PUT = staffHandler(pinRuleSchema, requirePin);
