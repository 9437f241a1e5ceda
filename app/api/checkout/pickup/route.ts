import { savePickup } from "@/lib/checkout/server";
import { handler } from "@/lib/http/handler";
import { checkoutPickupSchema } from "@/lib/pickup/server";

export const PUT = handler(checkoutPickupSchema, savePickup);
