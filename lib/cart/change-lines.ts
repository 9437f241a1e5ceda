import "server-only";
import type { z } from "zod";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { type Result, toFailure } from "@/lib/result";
import { readSession } from "../session/session";
import { lineOf } from "./change";
import { changeCart } from "./change-cart";
import { getCart } from "./get-cart";
import { addItemMutation, adjustLineMutation, removeLineMutation } from "./queries";
import type { addLineSchema, setQuantitySchema } from "./schemas";
import type { Cart } from "./types";

/**
 * Puts pieces of a variant into the cart. A browser that has not read the cart names no place. They
 * then go where the variant's line goes.
 */
export async function addLine(
  locale: Locale,
  line: z.infer<typeof addLineSchema>,
): Promise<Result<Cart>> {
  let { collectAt } = line;
  if (collectAt === undefined) {
    const cart = await getCart(locale);
    if (!cart.ok) return cart;
    collectAt = lineOf(cart.value.lines, line)?.collectAt;
  }
  const item = { ...line, collectAt: collectAt ?? undefined };
  return changeCart(locale, addItemMutation, item, {
    ENTITY_NOT_FOUND: ["validation", "variantGone"],
  });
}

/**
 * Sets how many there are of a line; zero takes it out. A line that another window took out and put
 * in anew has another id. The change is then made to the line of the same variant and place. Where
 * there is none any more, the cart is answered as it is.
 */
export async function setQuantity(
  locale: Locale,
  lineId: string,
  { quantity, variantId, collectAt = null }: z.infer<typeof setQuantitySchema>,
): Promise<Result<Cart>> {
  // Without a session there is no cart of this browser any more.
  if (!(await readSession(marketOf(locale)))) return toFailure("conflict", "sessionEnded");
  const changed = await changeLine(locale, lineId, quantity);
  if (!isGone(changed)) return changed;
  const cart = await getCart(locale);
  if (!cart.ok) return cart;
  const line = variantId && lineOf(cart.value.lines, { variantId, collectAt });
  if (!line) return cart;
  const again = await changeLine(locale, line.id, quantity);
  return isGone(again) ? getCart(locale) : again;
}

function changeLine(locale: Locale, lineId: string, quantity: number): Promise<Result<Cart>> {
  // Its word for an id that is not of this order.
  const refusals = { USER_INPUT_ERROR: ["validation", "notFound"] } as const;
  return quantity === 0
    ? changeCart(locale, removeLineMutation, { lineId }, refusals)
    : changeCart(locale, adjustLineMutation, { lineId, quantity }, refusals);
}

function isGone(result: Result<Cart>): boolean {
  return !result.ok && result.failure.message === "notFound";
}
