import type { Shop } from "../../../contracts/shop-config";

/** A market is a channel of the engine: one currency, one way of showing tax, its own stock. */
export interface MarketDefinition {
  /** Channel code and token, as the storefront sends it: the country in small letters. */
  code: string;
  /** The country that it delivers to: `KR`. */
  country: string;
  currency: string;
  taxIncluded: boolean;
}

/** The markets of a shop, in its own order. */
export function marketsOf({ markets }: Pick<Shop, "markets">): MarketDefinition[] {
  return Object.entries(markets).map(([country, { currency, taxIncluded }]) => ({
    code: country.toLowerCase(),
    country,
    currency,
    taxIncluded,
  }));
}

/** Under this the shop's markets are injected. */
export const shopMarkets = Symbol("markets of the shop");
