import { chooseStore } from "@/lib/cart/choose-pickup";
import { handler } from "@/lib/http/handler";
import { basketPickupSchema } from "@/lib/pickup/schemas";

export const PUT = handler(basketPickupSchema, chooseStore);
