import type { RecentOrder } from "../orders";
import type { PaymentMemory } from "./payment-memory";

const momentMs = 10 * 60_000;

/**
 * Whether the page shows the last order to a visitor who finds nothing to buy. It does when this
 * page was about that order, or when its confirmation was not seen yet. Then the answer was lost,
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
