/** A market is a channel of the engine: one currency, one way of showing tax, its own stock. */
export interface MarketDefinition {
  /** Channel code and token, as the storefront sends it. */
  code: "kr" | "jp" | "us" | "ae";
  country: "KR" | "JP" | "US" | "AE";
  currency: "KRW" | "JPY" | "USD" | "AED";
  taxIncluded: boolean;
}

export const markets: MarketDefinition[] = [
  { code: "kr", country: "KR", currency: "KRW", taxIncluded: true },
  { code: "jp", country: "JP", currency: "JPY", taxIncluded: true },
  { code: "us", country: "US", currency: "USD", taxIncluded: false },
  { code: "ae", country: "AE", currency: "AED", taxIncluded: true },
];

export const currencyByChannel: Record<string, string> = Object.fromEntries(
  markets.map((market) => [market.code, market.currency]),
);
