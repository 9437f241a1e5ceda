import { callApi } from "@/lib/api";
import type { BasketChange } from "@/lib/basket/change";
import type { Pair } from "@/lib/i18n/pairs";
import type { Basket } from "../orders/types";

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
