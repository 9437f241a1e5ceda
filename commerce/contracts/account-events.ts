import { type RequestContext, type User, VendureEvent } from "@vendure/core";

/** A visitor asked for an account with the e-mail of an existing one; its owner should know. */
export class AccountExistsEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly user: User,
  ) {
    super();
  }
}
