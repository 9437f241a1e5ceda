import { LogLevel } from "@vendure/core";
import { I18nError } from "@vendure/core/dist/i18n/i18n-error";

/** The caller tried too often: `extensions.code` is `TOO_MANY`, `retryAfter` in seconds. */
export class TooManyError extends I18nError {
  constructor(retryAfter: number) {
    super("error.too-many", {}, "TOO_MANY", LogLevel.Verbose);
    this.extensions.retryAfter = retryAfter;
  }
}
