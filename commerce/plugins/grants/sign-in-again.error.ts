import { LogLevel } from "@vendure/core";
import { I18nError } from "@vendure/core/dist/i18n/i18n-error";

/** Own credentials are changed shortly after a sign-in alone: `extensions.code` is `SIGN_IN_AGAIN`. */
export class SignInAgainError extends I18nError {
  constructor() {
    super("error.sign-in-again", {}, "SIGN_IN_AGAIN", LogLevel.Verbose);
  }
}
