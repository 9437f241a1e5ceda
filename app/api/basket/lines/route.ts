import { changeBasket } from "@/lib/commerce/basket/change-basket";
import { addItemMutation } from "@/lib/commerce/basket/queries";
import { addLineSchema } from "@/lib/commerce/basket/schemas";
import { handler } from "@/lib/http/handler";

export const POST = handler(addLineSchema, (pair, line) =>
  changeBasket(pair, addItemMutation, line),
);
