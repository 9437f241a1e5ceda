import { z } from "zod";
import type { CompanyFacts } from "./company-facts";
import type { Palette } from "./palette";

const text = z.string().trim();
const slug = z.string().trim().min(1);
const pair = <T extends string>(...names: readonly T[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, text])) as Record<T, typeof text>);

/** The shop's own words on its pages, beside those of the interface in `messages/`. Plain text. */
const pageWords = z.strictObject({
  site: pair("title", "description").optional(),
  layout: z
    .strictObject({
      footer: z.strictObject({
        line: text.optional(),
        /** Who stands behind the shop, small, at the end of each page. */
        legal: text.optional(),
        allStores: text.optional(),
      }),
    })
    .optional(),
  stores: z.strictObject({ intro: text }).optional(),
  listing: z.strictObject({ intro: text }).optional(),
  cart: z.strictObject({ emptyText: text }).optional(),
  search: z
    .strictObject({
      placeholder: text.optional(),
      /** What to search for, with commas between. */
      ideaList: text.optional(),
    })
    .optional(),
});

/** The file `words/<language>.json` of a shop. Each part may be missing. */
export const shopWords = z.strictObject({
  pages: pageWords.default({}),
  letters: z.strictObject({ footer: text }).optional(),
});

/** One picture of a pair, and what a visitor who prefers it likes: exact `facet.value` codes. */
const tasteChoice = z.strictObject({ slug, likes: z.array(slug).min(1) });

/** The file `taste.yaml`: each pair sets one quality against another, told by two products. */
export const tastePairs = z.array(z.tuple([tasteChoice, tasteChoice]));

const point = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

/** The file `waters.yaml`: rivers and shores around the stores, by name, in degrees. */
export const waterLines = z.record(slug, z.array(point).min(2));

export type ShopWords = z.output<typeof shopWords>;
/** All words that a shop may lay among those of the interface. */
export type PageWords = {
  [Part in keyof z.output<typeof pageWords>]-?: Whole<z.output<typeof pageWords>[Part]>;
};
type Whole<T> = T extends object ? { [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> } : T;

export type TastePairs = z.output<typeof tastePairs>;
/** Points as latitude and longitude in degrees. */
export type Line = readonly (readonly [number, number])[];

/** The mark of a brand: what stands inside its `<svg>`, and the room it takes. */
export interface Wordmark {
  viewBox: string;
  body: string;
}

/** What pages are told of a brand: its colours, and its files as addresses at the storefront. */
export interface BrandFiles {
  palette: Palette;
  facts: Readonly<Record<string, CompanyFacts>>;
  icon: { svg: string; ico: string; small: string; large: string; touch: string };
  /** What others show beside a link to the shop. */
  social?: string | undefined;
  /** The faces that pages open with, in place of the product's: `latin`, and by language. */
  fonts: Readonly<Partial<Record<string, string>>>;
}

/** The faces of pages for pictures that servers draw. */
export interface DrawnFaces {
  /** Names of TTF files in `.shop/faces`. */
  files: readonly string[];
  /** By language, which families to look for a letter in, first to last. */
  families: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** What a shop says and shows besides its catalogue. */
export interface ShopContent<Language extends string = string> {
  words: Record<Language, ShopWords>;
  taste: TastePairs;
  waters: readonly Line[];
}
