import { resendLink } from "@/lib/commerce/account/prove-email";
import { mailRequestSchema } from "@/lib/commerce/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(mailRequestSchema, resendLink);
