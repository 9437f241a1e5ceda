import { requestEmailChange } from "@/lib/account/prove-email";
import { emailChangeRequestSchema } from "@/lib/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(emailChangeRequestSchema, requestEmailChange);
