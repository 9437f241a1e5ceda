import type { Shop } from "../../../contracts/shop-config";

/** A market is a channel of the engine: one currency, one way of showing tax, its own stock. */
export interface MarketDefinition {
  /** Channel code and token, as the storefront sends it: the country in small letters. */
  code: string;
  /** The country that it delivers to: `KR`. */
  country: string;
  currency: string;
  taxIncluded: boolean;
  /** What wrapping an order costs when the market opens, in hundredths; null where it is not offered. */
  giftWrapPrice: number | null;
}

/** The markets of a shop, in its own order. */
export function marketsOf({ markets }: Pick<Shop, "markets">): MarketDefinition[] {
  return Object.entries(markets).map(([country, { currency, taxIncluded, giftWrap }]) => ({
    code: country.toLowerCase(),
    country,
    currency,
    taxIncluded,
    giftWrapPrice: giftWrap === undefined ? null : Math.round(giftWrap * 100),
  }));
}

/** Under this the shop's markets are injected. */
export const shopMarkets = Symbol("markets of the shop");
