import { placeOrder } from "@/lib/checkout/place-order";
import { placeSchema } from "@/lib/checkout/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(placeSchema, placeOrder);
