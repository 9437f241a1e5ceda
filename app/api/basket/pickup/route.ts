import { chooseStore } from "@/lib/commerce/pickup/choose-pickup";
import { basketPickupSchema } from "@/lib/commerce/pickup/schemas";
import { handler } from "@/lib/http/handler";

export const PUT = handler(basketPickupSchema, chooseStore);
