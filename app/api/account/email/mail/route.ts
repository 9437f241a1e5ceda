import { requestEmailChange } from "@/lib/commerce/account/prove-email";
import { emailChangeRequestSchema } from "@/lib/commerce/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(emailChangeRequestSchema, requestEmailChange);
