import { chooseStore } from "@/lib/cart/server";
import { handler } from "@/lib/http/handler";
import { cartPickupSchema } from "@/lib/pickup/server";

export const PUT = handler(cartPickupSchema, chooseStore);
