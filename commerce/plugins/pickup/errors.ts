import { type ID, UserInputError } from "@vendure/core";
import type { Pickup } from "./entities/pickup.entity";
import type { PickupPayout } from "./entities/pickup-payout.entity";
import type { Availability } from "./services/availability.service";
import type { Offer } from "./services/offer.service";
import type { OfferedSlot } from "./time/promise";

/** Why goods cannot be collected as the shopper wishes. */
export type RefusalReason =
  | "NO_CART"
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
  | "ADDRESS_REFUSED"
  | "WITHDRAWN"
  | "CART_CHANGED"
  | "NOT_READY_TO_PAY";

interface Way {
  missing?: Availability[];
  alternatives?: Offer[];
  nextSlot?: OfferedSlot | undefined;
  storeCode?: string | undefined;
  lineIds?: ID[];
}

/** An answer, not a failure: what is in the way, and what can be had instead. */
export class PickupRefusedError {
  readonly __typename = "PickupRefusedError";
  readonly errorCode = "PICKUP_REFUSED_ERROR";
  readonly message: string;
  readonly missing: Availability[];
  readonly alternatives: Offer[];
  readonly nextSlot: OfferedSlot | undefined;
  readonly storeCode: string | undefined;
  readonly lineIds: ID[];

  constructor(
    readonly reason: RefusalReason,
    way: Way = {},
  ) {
    this.message = `error.pickup-${reason.toLowerCase().replaceAll("_", "-")}`;
    this.missing = way.missing ?? [];
    this.alternatives = way.alternatives ?? [];
    this.nextSlot = way.nextSlot;
    this.storeCode = way.storeCode;
    this.lineIds = way.lineIds ?? [];
  }
}

/** The command does not fit what the pickup is by now; it carries that state. */
export class PickupConflictError {
  readonly __typename = "PickupConflictError";
  readonly errorCode = "PICKUP_CONFLICT_ERROR";

  constructor(
    readonly pickup: Pickup,
    /** `state`, or what else stands against it, as a message key below `error.pickup-`. */
    why = "state",
  ) {
    this.message = `error.pickup-${why}`;
  }
  readonly message: string;
}

/** Money that was not paid out like this; it carries how it stands. */
export class PayoutConflictError {
  readonly __typename = "PickupPayoutConflictError";
  readonly errorCode = "PICKUP_PAYOUT_CONFLICT_ERROR";
  readonly message: string;

  constructor(
    readonly payout: PickupPayout,
    /** `paid-out` before, or `reference-missing`. */
    why: "paid-out" | "reference-missing",
  ) {
    this.message = `error.pickup-${why}`;
  }
}

/** A code that is wrong, or was tried too often; it does not tell what exists. */
export class PickupCodeError {
  readonly __typename = "PickupCodeError";
  readonly errorCode = "PICKUP_CODE_ERROR";
  readonly message: string;

  constructor(
    /** Seconds until another code may be tried; 0 when that is now. */
    readonly retryAfter: number,
  ) {
    this.message = retryAfter > 0 ? "error.pickup-code-locked" : "error.pickup-code-wrong";
  }
}

/** Thrown inside a transition, so that what was already taken is rolled back. */
export class SlotGoneError extends UserInputError {
  constructor() {
    super("error.pickup-slot-gone");
  }
}
