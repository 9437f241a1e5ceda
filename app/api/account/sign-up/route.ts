import { signUp } from "@/lib/commerce/account/prove-email";
import { signUpSchema } from "@/lib/commerce/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(signUpSchema, signUp);
