import { type ID, type RequestContext, VendureEvent } from "@vendure/core";

/** A shopper wrote to the shop. Within the transaction that keeps the message. */
export class ContactReceived extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly messageId: ID,
  ) {
    super();
  }
}

/** The office answered a shopper. Within the transaction that keeps the answer. */
export class ContactAnswered extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly answerId: ID,
  ) {
    super();
  }
}
