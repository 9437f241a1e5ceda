import { leadsTo } from "../../../../contracts/pickup/states";
import type { Pickup } from "../entities/pickup.entity";

/** How often a shopper may have the hold prolonged by the store's hold days. */
const mostExtensions = 2;

/** Whether the shopper may have it held longer: while it lies ready, and not without end. */
export function mayExtend(pickup: Pick<Pickup, "state" | "extensions" | "inAisle">): boolean {
  return pickup.state === "ready" && !pickup.inAisle && pickup.extensions < mostExtensions;
}

/** Shoppers cancel until the goods lie ready in their name; from arrival on, staff do it. */
export function shopperMayCancel(pickup: Pick<Pickup, "state">): boolean {
  return leadsTo("cancel-own", pickup.state).length > 0;
}
