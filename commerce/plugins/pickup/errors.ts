import { UserInputError } from "@vendure/core";
import type { Availability } from "./services/availability.service";
import type { Offer } from "./services/offer.service";
import type { Slot } from "./time/slots";

/** Why goods cannot be collected as the shopper wishes. */
export type RefusalReason =
  | "NO_BASKET"
  | "PAYMENT_STARTED"
  | "UNKNOWN_STORE"
  | "UNKNOWN_LINE"
  | "COLLECTOR_MISSING"
  | "STOCK_GONE"
  | "SLOT_UNKNOWN"
  | "SLOT_GONE"
  | "STORE_CLOSED"
  | "NOT_CHOSEN"
  | "DELIVERY_MISSING"
  | "BASKET_CHANGED"
  | "NOT_READY_TO_PAY";

interface Way {
  missing?: Availability[];
  alternatives?: Offer[];
  nextSlot?: Slot | undefined;
  storeCode?: string | undefined;
}

/** An answer, not a failure: what is in the way, and what can be had instead. */
export class PickupRefusedError {
  readonly __typename = "PickupRefusedError";
  readonly errorCode = "PICKUP_REFUSED_ERROR";
  readonly message: string;
  readonly missing: Availability[];
  readonly alternatives: Offer[];
  readonly nextSlot: Slot | undefined;
  readonly storeCode: string | undefined;

  constructor(
    readonly reason: RefusalReason,
    way: Way = {},
  ) {
    this.message = `error.pickup-${reason.toLowerCase().replaceAll("_", "-")}`;
    this.missing = way.missing ?? [];
    this.alternatives = way.alternatives ?? [];
    this.nextSlot = way.nextSlot;
    this.storeCode = way.storeCode;
  }
}

/** Thrown inside a transition, so that what was already taken is rolled back. */
export class SlotGoneError extends UserInputError {
  constructor() {
    super("error.pickup-slot-gone");
  }
}
