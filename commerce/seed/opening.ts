import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { DeliveryClass } from "../../contracts/delivery-classes";
import type { Shop } from "../../contracts/shop-config";
import type { Translated, Translations } from "../../contracts/texts";

export interface Delivery {
  code: string;
  name: Translated;
  description: Translated;
  /** In the market's currency as shown there. */
  rate: number;
  /** The order value from which it costs nothing; 0 for never. */
  freeFrom: number;
  /** The class of goods that it brings; everything where it has none. */
  carries?: DeliveryClass;
  /** Handed over in a store, for what is chosen to be collected. */
  collected?: boolean;
}

/** What a shop needs to sell: its taxes, and its ways of delivery. */
export interface Opening {
  /** Percent of tax by zone: a country, or a part of one. */
  rates: Readonly<Record<string, number>>;
  /** By country. */
  deliveries: Readonly<Record<string, readonly Delivery[]>>;
  /** Whether the provider of test cards is open, where no real one is yet. */
  takesTestCards: boolean;
  /** Whether each market gets a warehouse, for a shop that has no locations yet. */
  warehouses: boolean;
}

const standard: Translations = {
  ko: "일반 배송",
  en: "Standard delivery",
  ja: "通常配送",
  ar: "توصيل عادي",
  fr: "Livraison standard",
  zh_Hant: "標準宅配",
};
const collect: Translations = {
  ko: "매장 픽업",
  en: "Collect in store",
  ja: "店舗受け取り",
  ar: "الاستلام من المتجر",
  fr: "Retrait en magasin",
  zh_Hant: "門市取貨",
};
const collectText: Translations = {
  ko: "고른 매장에서 고른 시간에 받아 갑니다",
  en: "Ready at the store and time you choose",
  ja: "お選びの店舗と時間にお渡しします",
  ar: "جاهزة في المتجر والوقت اللذين تختارهما",
  fr: "Prêt dans le magasin et à l’heure de votre choix",
  zh_Hant: "於您選擇的門市與時間取貨",
};

/**
 * What the catalogue of a demonstration says in `taxes.yaml` and `shipping.yaml`.
 * @throws Error that names each market of the shop which a file lacks
 */
export function readOpening(root: string, { markets }: Pick<Shop, "markets">): Opening {
  const faults: string[] = [];
  const read = (file: string) => {
    const byCountry = parse(readFileSync(path.join(root, file), "utf8"));
    for (const country of Object.keys(markets))
      if (!(country in byCountry)) faults.push(`${file}  ${country}: is missing`);
    return byCountry;
  };
  const [rates, deliveries] = [read("taxes.yaml"), read("shipping.yaml")];
  if (faults.length > 0) throw new Error(`${root} is not valid:\n${faults.join("\n")}`);
  return {
    rates,
    deliveries,
    takesTestCards: true,
    warehouses: false,
  };
}

/** What `shop.yaml` says that each market opens with. */
export function openingOf(
  { markets }: Pick<Shop, "markets">,
  { takesTestCards }: Pick<Opening, "takesTestCards">,
): Opening {
  const known = Object.entries(markets).flatMap(([country, { opening }]) =>
    opening ? [[country, opening] as const] : [],
  );
  return {
    rates: Object.fromEntries(known.map(([country, { tax }]) => [country, tax])),
    deliveries: Object.fromEntries(
      known.map(([country, { delivery }]) => [country, deliveriesIn(country, delivery)]),
    ),
    takesTestCards,
    warehouses: true,
  };
}

function deliveriesIn(
  country: string,
  { price, freeFrom }: { price: number; freeFrom: number },
): Delivery[] {
  const market = country.toLowerCase();
  return [
    { code: `standard-${market}`, name: standard, description: {}, rate: price, freeFrom },
    {
      code: `collect-${market}`,
      name: collect,
      description: collectText,
      rate: 0,
      freeFrom: 0,
      collected: true,
    },
  ];
}
