import { signUp, signUpSchema } from "@/lib/account/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(signUpSchema, signUp);
