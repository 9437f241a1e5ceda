import { type RequestContext, VendureEvent } from "@vendure/core";
import type { Purpose } from "../../contracts/consent";

/**
 * Says what someone has allowed. Plugins that keep anything of shoppers find it by this class
 * (`ModuleRef.get(ConsentLedger, { strict: false })`) and so know no other plugin.
 */
export abstract class ConsentLedger {
  /** What is allowed to be kept of a pseudonymous visitor now. */
  abstract granted(subject: string): Promise<ReadonlySet<Purpose>>;
  /** All pseudonyms of the same account, this one first; only this one without an account. */
  abstract tied(subject: string): Promise<string[]>;
}

/** Someone has taken back what they allowed: who keeps anything for these purposes erases it. */
export class ConsentWithdrawnEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly subject: string,
    readonly purposes: readonly Purpose[],
  ) {
    super();
  }
}
