import { type RequestContext, type User, VendureEvent } from "@vendure/core";

/** Somebody asked for an account with the e-mail of one that there is; its owner should know. */
export class AccountExistsEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly user: User,
  ) {
    super();
  }
}
