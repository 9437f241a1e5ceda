import { mailRequestSchema, resendLink } from "@/lib/account/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(mailRequestSchema, resendLink);
