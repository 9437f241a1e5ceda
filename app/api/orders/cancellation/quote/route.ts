import { handler } from "@/lib/http/handler";
import { quoteCancellation, quoteSchema } from "@/lib/orders/server";

export const POST = handler(quoteSchema, quoteCancellation);
