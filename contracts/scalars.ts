/** How the engine writes what GraphQL has no type of its own for. */
export interface Scalars {
  ID: string;
  /** ISO 8601. */
  DateTime: string;
  /** Whole hundredths of the currency's unit, in every currency. */
  Money: number;
  JSON: unknown;
}
