import type { ID } from "@vendure/core";

/** Pieces of a shared cart that did not come into the shopper's. */
export interface MissingPieces {
  variantId: ID;
  quantity: number;
  reason: "SOLD_OUT" | "NOT_SOLD" | "STORE_CLOSED" | "TOO_MANY";
}

export type SharedCartRefusal = "UNKNOWN" | "EXPIRED" | "TAKEN" | "NOTHING_LEFT";

/** An answer, not a failure: why nothing was taken over. Nothing was changed. */
export class SharedCartRefusedError {
  readonly __typename = "SharedCartRefusedError";
  readonly errorCode = "SHARED_CART_REFUSED_ERROR";
  readonly message: string;

  constructor(
    readonly reason: SharedCartRefusal,
    readonly missing: MissingPieces[] = [],
  ) {
    this.message = `error.shared-cart-${reason.toLowerCase().replaceAll("_", "-")}`;
  }
}
