import { RefusedError } from "./refused.error";

/** How an order's process says it, whose answers are keys of messages. */
export const stockGoneKey = "error.insufficient-stock";

/** Thrown when what is left at the locations is less than what was ordered. */
export class StockGoneError extends RefusedError {
  constructor() {
    super(stockGoneKey, "STOCK_GONE");
  }
}
