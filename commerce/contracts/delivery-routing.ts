import type { ID, RequestContext } from "@vendure/core";

/** Pieces of a variant that one location sends, the preferred location first. */
export interface SentFrom {
  locationId: ID;
  variantId: ID;
  quantity: number;
}

/**
 * Chooses which places send what an order has to be delivered. Click and collect defines it
 * (`plugins/pickup/reservation`); it is found by
 * `Injector.get(DeliveryRouting)`.
 */
export abstract class DeliveryRouting {
  /**
   * Runs in the caller's transaction, with the stock levels of the order locked. It names all
   * pieces of the line's order that nothing is set aside for yet.
   * @param notAt locations that are left out
   * @returns undefined where no store sends parcels, or the places of the rules do not have all
   */
  abstract plan(
    ctx: RequestContext,
    lineId: ID,
    notAt: readonly ID[],
  ): Promise<SentFrom[] | undefined>;
}
