import { type ID, type RequestContext, VendureEvent } from "@vendure/core";

/** A merchant's receiver was switched off, since it failed for long. Published once, as it is. */
export class WebhookSwitchedOff extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly endpointId: ID,
    /** When it was, as a name of this time. */
    readonly at: number,
  ) {
    super();
  }
}
