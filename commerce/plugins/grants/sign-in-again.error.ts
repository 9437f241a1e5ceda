import { RefusedError } from "../../contracts/refused.error";

/** Own credentials are changed shortly after a sign-in alone: `extensions.code` is `SIGN_IN_AGAIN`. */
export class SignInAgainError extends RefusedError {
  constructor() {
    super("error.sign-in-again", "SIGN_IN_AGAIN");
  }
}
