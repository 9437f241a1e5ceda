import { RefusedError } from "../../contracts/refused.error";

/** The caller tried too often: `extensions.code` is `TOO_MANY`, `retryAfter` in seconds. */
export class TooManyError extends RefusedError {
  constructor(retryAfter: number) {
    super("error.too-many", "TOO_MANY");
    this.extensions.retryAfter = retryAfter;
  }
}
