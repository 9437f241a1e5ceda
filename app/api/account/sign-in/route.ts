import { signIn } from "@/lib/account/account";
import { signInSchema } from "@/lib/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(signInSchema, signIn);
