import type { CancellationRefusal } from "../../../../contracts/delivery-cancellation";
import type { CancellablePieces } from "../services/own-cancellation.service";

/** An answer, not a failure: it is not cancelled, and what could be now. */
export class CancellationRefusedError {
  readonly __typename = "CancellationRefusedError";
  readonly errorCode = "CANCELLATION_REFUSED_ERROR";
  readonly message: string;

  constructor(
    readonly reason: CancellationRefusal,
    readonly cancellable: readonly CancellablePieces[] = [],
  ) {
    this.message = `error.cancellation-${reason.toLowerCase().replaceAll("_", "-")}`;
  }
}
