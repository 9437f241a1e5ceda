import { chooseStore } from "@/lib/cart/choose-pickup";
import { handler } from "@/lib/http/handler";
import { cartPickupSchema } from "@/lib/pickup/schemas";

export const PUT = handler(cartPickupSchema, chooseStore);
