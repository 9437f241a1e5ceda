import { signIn } from "@/lib/commerce/account/account";
import { signInSchema } from "@/lib/commerce/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(signInSchema, signIn);
