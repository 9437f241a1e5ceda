import { type ID, type RequestContext, VendureEvent } from "@vendure/core";

/**
 * A guest's cart becomes part of their account's. Its lines have moved, and nothing is priced yet.
 * Published once, in the transaction that does it, with both orders locked and in `AddingItems`.
 */
export class CartsJoined extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    /** The guest's, which goes away. */
    readonly from: ID,
    /** The account's. */
    readonly into: ID,
  ) {
    super();
  }
}
