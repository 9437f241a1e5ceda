import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { changeCart } from "./change-cart";
import { topUpMutation } from "./queries";
import type { Cart, Goods } from "./types";

/**
 * Brings the cart up to so many pieces of each article, at today's prices. What is in it already
 * counts, so that asking again changes nothing.
 * @returns the cart, and what the market does not sell or has not left
 */
export async function topUp<Wanted extends Goods>(
  locale: Locale,
  goods: readonly Wanted[],
): Promise<Result<{ cart: Cart; missing: Wanted[] }>> {
  const lines = goods.map(({ variantId, quantity }) => ({ productVariantId: variantId, quantity }));
  const cart = await changeCart(locale, topUpMutation, { lines });
  if (!cart.ok) return cart;
  const has = (variantId: string) =>
    cart.value.lines
      .filter((line) => line.variantId === variantId)
      .reduce((sum, line) => sum + line.quantity, 0);
  const missing = goods
    .map((wanted) => ({ ...wanted, quantity: wanted.quantity - has(wanted.variantId) }))
    .filter(({ quantity }) => quantity > 0);
  return ok({ cart: cart.value, missing });
}

/** Puts the goods of an order into the cart once more. */
export const buyAgain = (locale: Locale, { goods }: { goods: Goods[] }) => topUp(locale, goods);
