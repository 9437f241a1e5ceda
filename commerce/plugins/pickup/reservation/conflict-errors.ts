import {
  type CodeOf,
  codeOf,
  type PauseConflict,
  type PickupConflict,
  type StockConflict,
} from "../../../../contracts/pickup/conflicts";
import { RefusedError } from "../../../contracts/refused.error";
import type { Pickup } from "../entities/pickup.entity";
import type { PickupPayout } from "../entities/pickup-payout.entity";

/** Why a command is refused: in words for developers, and by its code. */
abstract class Conflict {
  readonly message: string;
  readonly reason: CodeOf<PickupConflict>;

  constructor(why: PickupConflict) {
    this.message = messageOf(why);
    this.reason = codeOf(why);
  }
}

/** The command does not fit what the pickup is by now; it carries that state. */
export class PickupConflictError extends Conflict {
  readonly __typename = "PickupConflictError";
  readonly errorCode = "PICKUP_CONFLICT_ERROR";

  constructor(
    readonly pickup: Pickup,
    why: PickupConflict = "state",
  ) {
    super(why);
  }
}

/** Money that was not paid out like this; it carries how it stands. */
export class PayoutConflictError extends Conflict {
  readonly __typename = "PickupPayoutConflictError";
  readonly errorCode = "PICKUP_PAYOUT_CONFLICT_ERROR";

  constructor(
    readonly payout: PickupPayout,
    why: "paid-out" | "reference-missing",
  ) {
    super(why);
  }
}

/** A store's stock is not corrected as it was asked. */
export class StockConflictError extends RefusedError {
  constructor(why: StockConflict) {
    super(messageOf(why), codeOf(why));
  }
}

/** A store is not paused as it was asked. */
export class PauseConflictError extends RefusedError {
  constructor(why: PauseConflict) {
    super(messageOf(why), codeOf(why));
  }
}

const messageOf = (why: PickupConflict | StockConflict | PauseConflict) => `error.pickup-${why}`;
