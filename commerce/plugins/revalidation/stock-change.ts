import type { ID, StockMovement } from "@vendure/core";

export interface StockChange {
  variantId: ID;
  locationId: ID;
  /** By how many pieces what can be sold grew or shrank. */
  change: number;
}

/** By how much a movement changed what can be sold. */
export function changeOf(movement: StockMovement): StockChange[] {
  const variantId = movement.productVariant?.id;
  const locationId = movement.stockLocation?.id ?? movement.stockLocationId;
  // A sale takes from both sides: what can be sold stays the same.
  if (!variantId || !locationId || movement.type === "SALE") return [];
  const change = movement.type === "ALLOCATION" ? -movement.quantity : movement.quantity;
  return [{ variantId, locationId, change }];
}
