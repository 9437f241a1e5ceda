import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { Basket } from "../orders/types";
import type { CommandInput } from "./schemas";
import type { Pickup } from "./types";

/** Has lines collected at a store, or delivered again without one; the whole basket by default. */
export function sendStoreChoice(
  pair: Pair,
  storeCode: string | null,
  lineIds?: readonly string[],
): Promise<Basket> {
  return callApi("/api/basket/pickup", { pair, method: "PUT", body: { storeCode, lineIds } });
}

/** Does something with a pickup of a placed order. */
export function sendCommand(pair: Pair, body: CommandInput): Promise<Pickup> {
  return callApi("/api/pickup/command", { pair, method: "POST", body });
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
