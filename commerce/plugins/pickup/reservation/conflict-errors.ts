import {
  type CodeOf,
  codeOf,
  type PickupConflict,
  type StockConflict,
} from "../../../../contracts/pickup/conflicts";
import { RefusedError } from "../../../contracts/refused.error";
import type { Pickup } from "../entities/pickup.entity";
import type { PickupPayout } from "../entities/pickup-payout.entity";

/** The command does not fit what the pickup is by now; it carries that state. */
export class PickupConflictError {
  readonly __typename = "PickupConflictError";
  readonly errorCode = "PICKUP_CONFLICT_ERROR";
  readonly message: string;
  readonly reason: CodeOf<PickupConflict>;

  constructor(
    readonly pickup: Pickup,
    why: PickupConflict = "state",
  ) {
    this.message = messageOf(why);
    this.reason = codeOf(why);
  }
}

/** Money that was not paid out like this; it carries how it stands. */
export class PayoutConflictError {
  readonly __typename = "PickupPayoutConflictError";
  readonly errorCode = "PICKUP_PAYOUT_CONFLICT_ERROR";
  readonly message: string;
  readonly reason: CodeOf<PickupConflict>;

  constructor(
    readonly payout: PickupPayout,
    why: "paid-out" | "reference-missing",
  ) {
    this.message = messageOf(why);
    this.reason = codeOf(why);
  }
}

/** A store's stock is not corrected as it was asked. */
export class StockConflictError extends RefusedError {
  constructor(why: StockConflict) {
    super(messageOf(why), codeOf(why));
  }
}

const messageOf = (why: PickupConflict | StockConflict) => `error.pickup-${why}`;
