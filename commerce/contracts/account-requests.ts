import { type RequestContext, VendureEvent } from "@vendure/core";

/** What a person asks for with an e-mail, which the shop may know or not. */
export type AccountRequest =
  | { wish: "account"; emailAddress: string; firstName: string; lastName: string }
  | { wish: "link"; emailAddress: string }
  | { wish: "password"; emailAddress: string }
  | { wish: "move"; emailAddress: string; userId: string };

/** The page that a request came from: its letter is in that language and market. */
export interface AskedFrom {
  /** Token of a channel. */
  channel: string;
  language: string;
}

/**
 * A request with an e-mail was taken. It is kept within its transaction and carried out later. So
 * its answer takes as long for an e-mail that the shop does not know.
 */
export class AccountRequestEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly request: AccountRequest,
  ) {
    super();
  }
}

/**
 * Carries out what was asked for with an e-mail. Found by
 * `ModuleRef.get(AccountRequests, { strict: false })`.
 */
export abstract class AccountRequests {
  /** Carried out twice, it has two letters sent, of which the later one holds. */
  abstract carryOut(request: AccountRequest, from: AskedFrom): Promise<void>;
}
