import type { PhoneErrorCode } from "./phones/phone-faults";
import type { CodeOf, PauseConflict, StockConflict } from "./pickup/conflicts";
import type { TransferErrorCode } from "./transfers";

/** Codes (`extensions.code`) of what Maru's plugins throw, where no error result carries it. */
export type EngineErrorCode =
  | "ORDER_BUSY"
  | "ORDER_NOT_OPEN"
  | "QUERIES_BUSY"
  | "QUERY_TOO_DEAR"
  | "QUERY_TOO_LARGE"
  | "REQUEST_TOO_LARGE"
  | "REQUEST_UNREADABLE"
  | "SEARCH_UNAVAILABLE"
  | "SIGN_IN_AGAIN"
  | "SLOT_GONE"
  | "STOCK_GONE"
  | "STORE_PAUSED"
  | "TOO_MANY"
  | "TOO_MANY_AT_ONCE"
  | "UPLOAD_REFUSED"
  | PhoneErrorCode
  | TransferErrorCode
  | CodeOf<StockConflict>
  | CodeOf<PauseConflict>;

/** Codes that Vendure and its GraphQL server throw, as far as they are to be expected. */
export type VendureErrorCode =
  | "BAD_USER_INPUT"
  | "ENTITY_NOT_FOUND"
  | "FORBIDDEN"
  | "USER_INPUT_ERROR";

/** Why the engine refuses a request beside GraphQL: `{ error }` (docs/api.md). */
export type RouteErrorCode =
  | "body"
  | "failed"
  | "location"
  | "provider"
  | "samples"
  | "shape"
  | "signature"
  | "since"
  | "size"
  | "too-many"
  | "too-many-of-source";

/** What it answers then, perhaps with more about the reason. */
export interface RouteRefusal {
  error: RouteErrorCode;
  [about: string]: unknown;
}
