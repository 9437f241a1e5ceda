import { type CodeOf, codeOf } from "../../../../../contracts/pickup/conflicts";
import type { ReturnConflict } from "../../../../../contracts/returns/grades";
import { ordersOf, type ReturnableLine } from "./returnable-orders.service";

/** What goes back for pieces of one order, in hundredths. */
export interface ReturnAmount {
  orderId: string;
  orderCode: string;
  amount: number;
  currencyCode: string;
}

/** Goods are not taken back as it was asked; it carries what can come back, and for how much. */
export class ReturnConflictError {
  readonly __typename = "ReturnConflictError";
  readonly errorCode = "RETURN_CONFLICT_ERROR";
  readonly message: string;
  readonly reason: CodeOf<ReturnConflict>;
  readonly orders: ReturnType<typeof ordersOf>;

  constructor(
    why: ReturnConflict,
    lines: readonly ReturnableLine[],
    /** As they are now, where it is about them. */
    readonly amounts: readonly ReturnAmount[] = [],
  ) {
    this.message = `error.return-${why}`;
    this.reason = codeOf(why);
    this.orders = ordersOf(lines);
  }
}
