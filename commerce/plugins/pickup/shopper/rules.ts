import { leadsTo } from "../../../../contracts/pickup/states";
import type { Pickup } from "../entities/pickup.entity";

/** How often a shopper may have the hold prolonged by the store's hold days. */
const mostExtensions = 2;

/**
 * Whether the shopper may have it held longer: while it lies ready, and not without end. What is to
 * be tried is not: nothing is paid, and others look for it.
 */
export function mayExtend({
  state,
  extensions,
  inAisle,
  tried,
}: Pick<Pickup, "state" | "extensions" | "inAisle" | "tried">): boolean {
  return state === "ready" && !inAisle && !tried && extensions < mostExtensions;
}

/** Shoppers cancel until the goods lie ready in their name; from arrival on, staff do it. */
export function shopperMayCancel(pickup: Pick<Pickup, "state">): boolean {
  return leadsTo("cancel-own", pickup.state).length > 0;
}
