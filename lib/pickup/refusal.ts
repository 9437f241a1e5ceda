import "server-only";
import type { ResultOf } from "@/contracts/documents";
import { type Result, toFailure } from "@/lib/result";
import { pickupRefusals } from "./pickup-refusals";
import type { pickupRefusalFragment } from "./queries";

/** The engine's refusal as ours, with what can be had instead. */
export function refusalOf(refused: ResultOf<typeof pickupRefusalFragment>): Result<never> {
  const { reason, storeCode, missing, nextSlot, alternatives } = refused;
  const [kind, message] = pickupRefusals[reason];
  // Gone everywhere, not at one store: lines that ship have sold out.
  if (reason === "STOCK_GONE" && !storeCode) return toFailure("conflict", "justGone");
  const result = toFailure(kind, message);
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
