import { resetPassword } from "@/lib/commerce/account/prove-email";
import { linkSchema } from "@/lib/commerce/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(linkSchema, resetPassword);
