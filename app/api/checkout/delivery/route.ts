import { saveDelivery } from "@/lib/checkout/save-step";
import { deliverySchema } from "@/lib/checkout/schemas";
import { handler } from "@/lib/http/handler";

export const PUT = handler(deliverySchema, saveDelivery);
