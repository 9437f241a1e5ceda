import { signIn, signInSchema } from "@/lib/account/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(signInSchema, signIn);
