import { callApi } from "@/lib/api";
import type { BasketChange } from "@/lib/cart/change";
import type { Pair } from "@/lib/i18n/pairs";
import type { Basket } from "./types";

/**
 * Sends one change from the browser and answers the basket after it. The request outlives the
 * page: whoever presses "+" and leaves has pressed "+".
 */
export function sendChange(
  pair: Pair,
  change: BasketChange,
  before: Basket | undefined,
): Promise<Basket> {
  const call = { pair, keepalive: true };
  switch (change.kind) {
    case "add": {
      const { variantId, quantity } = change;
      // More of what is collected is collected too, or the variant would have two lines.
      const line = before?.lines.find((known) => known.variantId === variantId);
      const collectAt = change.collectAt ?? line?.collectAt ?? undefined;
      return callApi("/api/basket/lines", {
        ...call,
        method: "POST",
        body: { variantId, quantity, collectAt },
      });
    }
    case "set":
      return callApi(`/api/basket/lines/${change.lineId}`, {
        ...call,
        method: "PATCH",
        body: { quantity: change.quantity, variantId: change.variantId },
      });
    case "coupon":
      return callApi("/api/basket/coupons", {
        ...call,
        method: change.remove ? "DELETE" : "POST",
        body: { code: change.code },
      });
  }
}

/** Has lines collected at a store, or delivered again without one; the whole basket by default. */
export function sendStoreChoice(
  pair: Pair,
  storeCode: string | null,
  lineIds?: readonly string[],
): Promise<Basket> {
  return callApi("/api/basket/pickup", { pair, method: "PUT", body: { storeCode, lineIds } });
}

/** Puts things into the basket once more, to be collected at another store or, without one, sent. */
export async function orderAgain(
  pair: Pair,
  { variantId, quantity }: { variantId: string; quantity: number },
  storeCode: string | null,
): Promise<Basket> {
  const body = { variantId, quantity, ...(storeCode && { collectAt: storeCode }) };
  const basket = await callApi<Basket>("/api/basket/lines", { pair, method: "POST", body });
  const lineIds = basket.lines
    .filter((line) => line.variantId === variantId && line.collectAt === storeCode)
    .map(({ id }) => id);
  return storeCode ? sendStoreChoice(pair, storeCode, lineIds) : basket;
}
