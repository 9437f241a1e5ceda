import { codeOf } from "../../../../contracts/pickup/conflicts";
import type { TransferConflict } from "../../../../contracts/transfers";
import { RefusedError } from "../../../contracts/refused.error";

/** A transfer is not changed as it was asked; nothing was written. */
export class TransferConflictError extends RefusedError {
  constructor(why: TransferConflict) {
    super(`error.pickup-${why}`, codeOf(why));
  }
}
