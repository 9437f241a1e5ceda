import { signUp } from "@/lib/account/prove-email";
import { signUpSchema } from "@/lib/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(signUpSchema, signUp);
