import { readFileSync } from "node:fs";

/** What journeys and benches need of a demonstration, by what they need it for. */
interface Samples {
  /** Sold in every locale, in finishes, of which one is named. */
  product: { slug: string; finish: string };
  /** Has a model of its true size: width, height, depth. Its page begins with the finish `first`. */
  model: {
    slug: string;
    sizeMm: readonly number[];
    first: string;
    finish: string;
    /** One more. */
    other: string;
    name: { ko: string };
  };
  /** Has a model that hangs on a wall. */
  onWall: { slug: string; finish: string };
  /** Has a model for each size; `model` names the finish and size of one. */
  inSizes: { slug: string; model: string };
  /** Have models, and are worn. */
  worn: readonly string[];
  /** Comes in sizes, and stores that offer it set it aside to be tried. */
  toTry: string;
  /** Products of three kinds. */
  seen: readonly [string, string, string];
  /** Products that no other journey looks at: one for a new price, one for a new address. */
  repriced: string;
  renamed: string;
  /** Has a page and more; some of its products have the facet value. */
  collection: { slug: string; facet: string };
  /** Collections with products that no journey changes. */
  collections: string[];
  /** Finds products in any language. */
  word: string;
  /**
   * Codes of stores of one market. The sample associate works in the first, the sample manager also
   * in the second. No other journey sells from the quiet one.
   */
  stores: { first: string; second: string; third: string; quiet: string };
  /** As the dashboard shows them. */
  storeNames: { en: { first: string }; ko: { second: string; quiet: string } };
  /** Where the store `second` is. */
  province: { ko: string };
  brand: { ko: string };
  /** A code that the sample shop gives a discount for. */
  coupon: string;
  /** The e-mail of a sample sign-in of each role. */
  people: { merchant: string; associate: string; manager: string };
}

/** Those of the shop in `demo/`; commands of the project run in its root. */
export const samples = JSON.parse(readFileSync("demo/journeys.json", "utf8")) as Samples;
