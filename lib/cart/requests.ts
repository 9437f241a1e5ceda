import { callApi } from "@/lib/api";
import { type CartChange, lineOf } from "@/lib/cart/change";
import type { Locale, MarketCode } from "@/lib/i18n/locales";
import type { BoughtAgain, BroughtAlong, Cart, Goods } from "./types";

/**
 * Sends one change from the browser and answers the cart after it. The request outlives the page: a
 * press on "+" counts even when the visitor leaves at once.
 */
export function sendChange(
  locale: Locale,
  change: CartChange,
  before: Cart | undefined,
): Promise<Cart> {
  const call = { locale, keepalive: true };
  switch (change.kind) {
    case "add": {
      const { variantId, quantity } = change;
      // More of what is collected is collected too, or the variant would have two lines.
      // The server looks for itself while this page does not know the cart.
      const line = before && (lineOf(before.lines, change)?.collectAt ?? null);
      const collectAt = change.collectAt === undefined ? line : change.collectAt;
      return callApi("/api/cart/lines", {
        ...call,
        method: "POST",
        body: { variantId, quantity, collectAt },
      });
    }
    case "set":
      return callApi(`/api/cart/lines/${change.lineId}`, {
        ...call,
        method: "PATCH",
        body: {
          quantity: change.quantity,
          variantId: change.variantId,
          collectAt: change.collectAt,
        },
      });
    case "coupon":
      return callApi("/api/cart/coupons", {
        ...call,
        method: change.remove ? "DELETE" : "POST",
        body: { code: change.code },
      });
    case "gift": {
      const { message } = change;
      const body = { isGift: message !== null, message: message ?? "" };
      return callApi("/api/cart/gift", { ...call, method: "PUT", body });
    }
  }
}

/** Has lines collected at a store, or delivered again without one; the whole cart by default. */
export function sendStoreChoice(
  locale: Locale,
  storeCode: string | null,
  lineIds?: readonly string[],
): Promise<Cart> {
  return callApi("/api/cart/pickup", { locale, method: "PUT", body: { storeCode, lineIds } });
}

/** Puts things into the cart once more, to be collected at another store or, without one, sent. */
export async function orderAgain(
  locale: Locale,
  { variantId, quantity }: { variantId: string; quantity: number },
  storeCode: string | null,
): Promise<Cart> {
  const body = { variantId, quantity, collectAt: storeCode };
  const cart = await callApi<Cart>("/api/cart/lines", { locale, method: "POST", body });
  const lineIds = cart.lines
    .filter((line) => line.variantId === variantId && line.collectAt === storeCode)
    .map(({ id }) => id);
  return storeCode ? sendStoreChoice(locale, storeCode, lineIds) : cart;
}

/** Puts the goods of an order into the cart once more; what is in it already counts. */
export const sendAgain = (locale: Locale, goods: Goods[]) =>
  callApi<BoughtAgain>("/api/cart/again", { locale, method: "POST", body: { goods } });

/** Brings the goods of another market's cart into this one. */
export const sendAlong = (locale: Locale, market: MarketCode) =>
  callApi<BroughtAlong>("/api/cart/waiting", { locale, method: "POST", body: { market } });
