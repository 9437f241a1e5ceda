import { I18nError, LogLevel } from "@vendure/core";

/** The order is being paid or placed; only a cart can be changed in this way. */
export class OrderNotOpenError extends I18nError {
  constructor() {
    super("error.order-not-open", {}, "ORDER_NOT_OPEN", LogLevel.Verbose);
  }
}
