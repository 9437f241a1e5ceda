import { deliverySchema, saveDelivery } from "@/lib/checkout/server";
import { handler } from "@/lib/http/handler";

export const PUT = handler(deliverySchema, saveDelivery);
