import { confirmEmail } from "@/lib/commerce/account/prove-email";
import { emailChangeSchema } from "@/lib/commerce/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(emailChangeSchema, confirmEmail);
