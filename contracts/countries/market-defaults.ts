/** What a market of a country usually says in `shop.yaml`. */
interface MarketDefaults {
  taxIncluded: boolean;
  lengthUnit: "cm" | "in";
  distanceUnit?: "mi";
  maps?: string;
}

/** Tax is added at the checkout, and is no part of the price. */
const taxAdded = { taxIncluded: false };
/** People measure furniture in inches. */
const inches = { lengthUnit: "in" } as const;

const byCountry: Readonly<Record<string, Partial<MarketDefaults>>> = {
  CA: taxAdded,
  // Centimetres, and miles.
  GB: { distanceUnit: "mi" },
  // Google's maps know no walking routes there.
  KR: { maps: "https://map.kakao.com/link/to/{name},{latitude},{longitude}" },
  LR: inches,
  MM: inches,
  US: { ...taxAdded, ...inches },
};

/** What a new market in a country opens with, until its `shop.yaml` says otherwise. */
export function marketDefaults(country: string): MarketDefaults {
  return { taxIncluded: true, lengthUnit: "cm", ...byCountry[country] };
}
