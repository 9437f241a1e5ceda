import { placeOrder, placeSchema } from "@/lib/checkout/server";
import { handler } from "@/lib/http/handler";

export const POST = handler(placeSchema, placeOrder);
