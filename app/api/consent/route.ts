import { decide } from "@/lib/commerce/consent/decide";
import { decideSchema } from "@/lib/commerce/consent/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(decideSchema, decide);
