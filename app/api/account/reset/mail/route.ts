import { requestReset } from "@/lib/account/prove-email";
import { mailRequestSchema } from "@/lib/account/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(mailRequestSchema, requestReset);
