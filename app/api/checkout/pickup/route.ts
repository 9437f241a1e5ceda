import { savePickup } from "@/lib/commerce/checkout/save-step";
import { checkoutPickupSchema } from "@/lib/commerce/pickup/schemas";
import { handler } from "@/lib/http/handler";

export const PUT = handler(checkoutPickupSchema, savePickup);
