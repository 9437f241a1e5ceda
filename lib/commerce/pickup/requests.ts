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
