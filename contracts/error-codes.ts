import type { CodeOf, StockConflict } from "./pickup/conflicts";

/** Codes (`extensions.code`) of what Maru's plugins throw, where no error result carries it. */
export type EngineErrorCode =
  | "ORDER_BUSY"
  | "ORDER_NOT_OPEN"
  | "SEARCH_UNAVAILABLE"
  | "SIGN_IN_AGAIN"
  | "SLOT_GONE"
  | "STOCK_GONE"
  | "TOO_MANY"
  | "TOO_MANY_AT_ONCE"
  | CodeOf<StockConflict>;

/** Codes that Vendure and its GraphQL server throw, as far as they are to be expected. */
export type VendureErrorCode =
  | "BAD_USER_INPUT"
  | "ENTITY_NOT_FOUND"
  | "FORBIDDEN"
  | "USER_INPUT_ERROR";
