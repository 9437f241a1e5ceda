import { changeCart, giftSchema, setGiftMutation } from "@/lib/cart/server";
import { handler } from "@/lib/http/handler";

export const PUT = handler(giftSchema, (locale, input) =>
  changeCart(locale, setGiftMutation, { input }),
);
