import { confirmEmail } from "@/lib/account/prove-email";
import { emailChangeSchema } from "@/lib/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(emailChangeSchema, confirmEmail);
