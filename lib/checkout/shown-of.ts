import type { ShownOrder } from "@/contracts/shown-order";
import type { Checkout } from "./types";

/** The order as a page that shows this checkout sends it along when its button is pressed. */
export function shownOf({ code, cart }: Checkout): ShownOrder {
  const { amount: totalWithTax, currency: currencyCode } = cart.totals.total;
  return { code, currencyCode, totalWithTax, fingerprint: cart.fingerprint };
}
