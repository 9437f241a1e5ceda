import { savePickup } from "@/lib/checkout/save-step";
import { handler } from "@/lib/http/handler";
import { checkoutPickupSchema } from "@/lib/pickup/schemas";

export const PUT = handler(checkoutPickupSchema, savePickup);
