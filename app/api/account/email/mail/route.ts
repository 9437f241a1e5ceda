import { emailChangeRequestSchema, requestEmailChange } from "@/lib/account/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(emailChangeRequestSchema, requestEmailChange);
