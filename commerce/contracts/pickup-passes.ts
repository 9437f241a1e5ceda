import type { ID } from "@vendure/core";

/** What a pass says of the pickup that it opens. */
export interface Collectable {
  id: ID;
  /** Rises when the collector changes: passes of before are no longer good. */
  passVersion: number;
  storeCode: string;
}

/**
 * Signs what lets a shopper collect. Found by `ModuleRef.get(PickupPasses, { strict: false })`.
 */
export abstract class PickupPasses {
  /** Opens an order's pickups in links of messages. */
  abstract tokenOf(orderCode: string): string;

  /** Content of the QR code with which a pickup is collected now. */
  abstract payloadOf(pickup: Collectable, orderCode: string): string;
}
