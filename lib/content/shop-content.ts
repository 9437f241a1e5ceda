/** The shop's own words on its pages, beside those of the interface in `messages/`. Plain text. */
export interface PageWords {
  site: { title: string; description: string };
  layout: {
    footer: {
      line: string;
      /** Who stands behind the shop, small, at the end of each page. */
      legal: string;
      allStores: string;
    };
  };
  stores: { intro: string };
  info: {
    /** Said below each of the shop's terms; nothing where it is empty. */
    demo: string;
  };
  home: {
    opening: { title: string };
    manifesto: { title: string; first: string; second: string };
    collections: { title: string };
    doors: Record<"title" | "text" | "collect" | "collectText" | "try" | "tryText", string>;
    honest: { title: string } & Record<`${"repair" | "few" | "unknown"}${"" | "Text"}`, string>;
  };
}

/** What the home page is laid out around: its words and cuts of pictures were chosen for these. */
export interface HomePieces {
  /** The product that opens the page. */
  opening: string;
  /** The product that tells of its maker. */
  maker: string;
  /** Collections, each with the product whose picture stands for it. */
  spread: readonly { range: string; piece: string }[];
  /** The collection that is shown as a strip. */
  strip: string;
}

/** One picture of a locale, and what a visitor who prefers it likes: exact `facet.value` codes. */
export interface TasteChoice {
  slug: string;
  likes: readonly string[];
}

/** Points as latitude and longitude in degrees. */
export type Line = readonly (readonly [number, number])[];

/** The mark of a brand as lines, some of them in its accent. */
export interface Wordmark {
  viewBox: string;
  strokes: readonly { width: number; d: string; accent?: boolean }[];
}

/** What a shop says and shows besides its catalogue. */
export interface ShopContent<Language extends string> {
  words: Record<Language, { pages: PageWords; letters: { footer: string } }>;
  home: HomePieces;
  /** Each locale sets one quality against another, told by two products. */
  taste: readonly (readonly [TasteChoice, TasteChoice])[];
  /** Rivers and shores around the stores, for sketches of some kilometres. */
  waters: readonly Line[];
}
