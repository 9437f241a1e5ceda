import type { ID } from "@vendure/core";
import type { RefusalReason } from "../../../../contracts/pickup/refusals";
import { RefusedError } from "../../../contracts/refused.error";
import type { Availability } from "../promise/availability.service";
import type { Offer } from "../promise/offer.service";
import type { OfferedSlot } from "../promise/promise";

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
    this.message = messageOf(reason);
    this.missing = way.missing ?? [];
    this.alternatives = way.alternatives ?? [];
    this.nextSlot = way.nextSlot;
    this.storeCode = way.storeCode;
    this.lineIds = way.lineIds ?? [];
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
export class SlotGoneError extends RefusedError {
  constructor() {
    super(messageOf("SLOT_GONE"), "SLOT_GONE");
  }
}

/** As above: the store's manager paused it meanwhile. */
export class StorePausedError extends RefusedError {
  constructor() {
    super(messageOf("STORE_PAUSED"), "STORE_PAUSED");
  }
}

/** A reason as Vendure's state machine gives it back, which has no field for codes. */
export function messageOf(reason: RefusalReason): string {
  return `error.pickup-${reason.toLowerCase().replaceAll("_", "-")}`;
}
