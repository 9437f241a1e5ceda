import type { RecentOrder } from "../orders";
import type { PaymentMemory } from "./payment-memory";

const momentMs = 10 * 60_000;

/**
 * Whether somebody who finds nothing to buy is to be shown the order they placed last. So it is when
 * this page was about that order, and when its confirmation was not seen yet: the answer was lost,
 * or another tab had it.
 */
export function leadsToConfirmation(
  recent: RecentOrder,
  shownCode: string | null | undefined,
  memory: PaymentMemory | null,
  now: number,
): boolean {
  if (recent.code === shownCode) return true;
  if (memory?.code === recent.code) return memory.state === "underWay";
  return now - Date.parse(recent.placedAt) < momentMs;
}
