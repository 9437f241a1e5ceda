import "server-only";
import { type FailureKey, type FailureKind, fail, type Result } from "@/lib/result";
import type { EngineRefusal } from "./engine-pickup";

const failures: Record<string, [FailureKind, FailureKey]> = {
  NO_BASKET: ["conflict", "emptyBasket"],
  UNKNOWN_STORE: ["validation", "notFound"],
  UNKNOWN_LINE: ["conflict", "basketChanged"],
  COLLECTOR_MISSING: ["validation", "collectorMissing"],
  STOCK_GONE: ["conflict", "storeGone"],
  SLOT_UNKNOWN: ["conflict", "slotGone"],
  SLOT_GONE: ["conflict", "slotGone"],
  STORE_CLOSED: ["conflict", "storeClosed"],
  NOT_CHOSEN: ["conflict", "collectionMissing"],
  DELIVERY_MISSING: ["conflict", "deliveryMissing"],
  ADDRESS_REFUSED: ["validation", "notDeliverable"],
  BASKET_CHANGED: ["conflict", "basketChanged"],
  // Placed by an earlier press, perhaps, or in another window.
  PAYMENT_STARTED: ["conflict", "basketChanged"],
  WITHDRAWN: ["conflict", "withdrawn"],
  NOT_READY_TO_PAY: ["conflict", "notReady"],
};

/** The engine's refusal as ours, with what can be had instead. */
export function refusalOf(refused: EngineRefusal): Result<never> {
  const { reason, storeCode, missing, nextSlot, alternatives } = refused;
  const [kind, message] = failures[reason] ?? (["engine", "engine"] as const);
  // Gone everywhere, not at one store: lines that ship have sold out.
  if (reason === "STOCK_GONE" && !storeCode) return fail("conflict", "justGone");
  const result = fail(kind, message);
  const hasWay = storeCode !== null || nextSlot !== null || alternatives.length > 0;
  if (result.ok || !hasWay) return result;
  const refusal = {
    storeCode,
    missing,
    nextSlot,
    alternatives: alternatives.map(({ store, ...rest }) => ({
      ...rest,
      storeCode: store.code,
      storeName: store.name,
      timeZone: store.timeZone,
    })),
  };
  return { ok: false, failure: { ...result.failure, refusal } };
}
