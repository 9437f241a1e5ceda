import { saveDelivery } from "@/lib/commerce/checkout/save-step";
import { deliverySchema } from "@/lib/commerce/checkout/schemas";
import { handler } from "@/lib/http/handler";

export const PUT = handler(deliverySchema, saveDelivery);
