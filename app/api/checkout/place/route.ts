import { placeOrder } from "@/lib/commerce/checkout/place-order";
import { placeSchema } from "@/lib/commerce/checkout/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(placeSchema, placeOrder);
