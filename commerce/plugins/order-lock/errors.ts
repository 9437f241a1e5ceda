import { RefusedError } from "../../contracts/refused.error";

/** The order is being paid or placed; only a cart can be changed in this way. */
export class OrderNotOpenError extends RefusedError {
  constructor() {
    super("error.order-not-open", "ORDER_NOT_OPEN");
  }
}
