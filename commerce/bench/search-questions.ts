import type { ClientBase } from "pg";
import { samples } from "../../scripts/testing/samples";
import type { Question } from "./measure";

/** What the storefront asks for a listing. */
export const listing = `query($input: SearchInput!) { search(input: $input) { totalItems
  items { productId slug productName tagline listPrice priceVaries swatches inStock isNew
    picture { url width height } }
  facets { code name values { code name hex count } }
  ranges { kind steps { min max count } } understood { kind text without } near } }`;

/** The same in words that Vendure's own search understands too. */
export const common = `query($input: SearchInput!) { search(input: $input) { totalItems
  items { productId slug productName description inStock productAsset { preview }
    priceWithTax { ... on SinglePrice { value } ... on PriceRange { min max } } }
  facetValues { count facetValue { code name facet { code name } } } } }`;

const places = { ko: "kr", ja: "jp", en: "us", ar: "ae" };
const terms = {
  ko: [
    "의자",
    "체어",
    "램프",
    "라운지 체어",
    "월넛 테이블",
    "소파",
    "온목공방",
    "리넨 셔츠",
    "ㅅㅍ",
  ],
  ja: ["椅子", "ランプ", "テーブル", "リネン シャツ", "ソファ", "丸い椅子", "チェア", "器"],
  en: ["chair", "lamp", "walnut table", "linen shirt", "couch", "chiar", "oak", "mug"],
  ar: ["كرسي", "مصباح", "طاولة", "الكرسي", "نظارة", "قميص", "مرآة", "كوب"],
};
const filters = [
  { sortBy: "PRICE_ASC" },
  { facetCodes: ["colour.oak", "colour.black"] },
  { facetCodes: ["material.oak", "room.living"], inStock: true },
  { collectionSlug: samples.collection.slug },
  { skip: 48 },
  { dimensions: [{ axis: "WIDTH", max: 600 }], priceMax: 100_000_000 },
];
const page = { groupByProduct: true, take: 24 };

/** Words that only a few products have, as people type who know what they want. */
async function rareWords(client: ClientBase, language: string, count: number): Promise<string[]> {
  const { rows } = await client.query<{ word: string }>(
    `SELECT split_part(name, ' ', 1) AS word FROM product_translation
     WHERE "languageCode" = $1 ORDER BY md5(slug) LIMIT $2`,
    [language, count],
  );
  return rows.map((row) => row.word);
}

function inTurn<T>(lists: T[][]): T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) =>
    lists.flatMap((list) => (i < list.length ? [list[i] as T] : [])),
  ).flat();
}

/** Searches for terms in four languages: common words, and as many rare ones. */
export async function termQuestions(client: ClientBase, rounds: number): Promise<Question[]> {
  const lists = await Promise.all(
    Object.entries(places).map(async ([language, channel]) => {
      const words = terms[language as keyof typeof terms];
      const rare = await rareWords(client, language, words.length * rounds);
      return rare.map((word, i) => [
        { channel, language, input: { ...page, term: words[i % words.length] } },
        { channel, language, input: { ...page, term: word } },
      ]);
    }),
  );
  return inTurn(lists).flat();
}

/** Listings without a term: whole, filtered, sorted, further pages; with what only ours knows. */
export function listingQuestions(rounds: number): Question[] {
  return Array.from({ length: rounds }).flatMap(() =>
    Object.entries(places).flatMap(([language, channel]) =>
      [{}, ...filters].map((filter) => ({ channel, language, input: { ...page, ...filter } })),
    ),
  );
}

/** Listings that both can do. */
export function commonListingQuestions(rounds: number): Question[] {
  return Array.from({ length: rounds }).flatMap(() =>
    Object.entries(places).flatMap(([language, channel]) =>
      [
        {},
        { sort: { price: "ASC" } },
        { collectionSlug: samples.collection.slug },
        { skip: 48 },
      ].map((filter) => ({
        channel,
        language,
        input: { ...page, ...filter },
      })),
    ),
  );
}
