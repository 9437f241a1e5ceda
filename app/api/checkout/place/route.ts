import { placeOrder } from "@/lib/commerce/checkout/place-order";
import { paymentSchema } from "@/lib/commerce/checkout/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(paymentSchema, placeOrder);
