import { type RequestContext, VendureEvent } from "@vendure/core";

/** Operations were written that a provider has to do. */
export class OperationsDue extends VendureEvent {
  constructor(readonly ctx: RequestContext) {
    super();
  }
}
