import { linkSchema, verifyEmail } from "@/lib/account/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(linkSchema, verifyEmail);
