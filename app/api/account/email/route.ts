import { confirmEmail, emailChangeSchema } from "@/lib/account/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(emailChangeSchema, confirmEmail);
