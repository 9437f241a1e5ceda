import "server-only";
import type { z } from "zod";
import type { Pair } from "@/lib/i18n/pairs";
import { type Result } from "@/lib/result";
import { changeBasket } from "./change-basket";
import { getBasket } from "./get-basket";
import { addItemMutation, adjustLineMutation, removeLineMutation } from "./queries";
import type { addLineSchema, setQuantitySchema } from "./schemas";
import type { Basket } from "./types";

/** Puts pieces of a variant into the basket. */
export function addLine(pair: Pair, line: z.infer<typeof addLineSchema>): Promise<Result<Basket>> {
  return changeBasket(pair, addItemMutation, line, {
    ENTITY_NOT_FOUND: ["validation", "variantGone"],
  });
}

/**
 * Sets how many there are of a line; zero takes it out. A line that another window took out and put
 * in anew has another id: the change is then made to the line of the same variant. Where there is
 * none any more, the basket is answered as it is.
 */
export async function setQuantity(
  pair: Pair,
  lineId: string,
  { quantity, variantId }: z.infer<typeof setQuantitySchema>,
): Promise<Result<Basket>> {
  const changed = await changeLine(pair, lineId, quantity);
  if (!isGone(changed)) return changed;
  const basket = await getBasket(pair);
  if (!basket.ok) return basket;
  const line = basket.value.lines.find((l) => l.variantId === variantId);
  if (!line) return basket;
  const again = await changeLine(pair, line.id, quantity);
  return isGone(again) ? getBasket(pair) : again;
}

function changeLine(pair: Pair, lineId: string, quantity: number): Promise<Result<Basket>> {
  // Its word for an id that is not of this order.
  const refusals = { USER_INPUT_ERROR: ["validation", "notFound"] } as const;
  return quantity === 0
    ? changeBasket(pair, removeLineMutation, { lineId }, refusals)
    : changeBasket(pair, adjustLineMutation, { lineId, quantity }, refusals);
}

function isGone(result: Result<Basket>): boolean {
  return !result.ok && result.failure.message === "notFound";
}
