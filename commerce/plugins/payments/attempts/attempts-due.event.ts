import { type RequestContext, VendureEvent } from "@vendure/core";

/** A provider is to be asked about attempts, or to end them. */
export class AttemptsDue extends VendureEvent {
  constructor(readonly ctx: RequestContext) {
    super();
  }
}
