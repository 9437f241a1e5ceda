import { verifyEmail } from "@/lib/account/prove-email";
import { linkSchema } from "@/lib/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(linkSchema, verifyEmail);
