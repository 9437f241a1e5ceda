import { samples } from "../../testing/samples";
/** Addresses of one kind; each `n` makes another one. */
export interface Kind {
  name: string;
  /** Whether there is nothing at them: the answer has to be 400 or 404. */
  isMissing: boolean;
  address(n: number): string;
  /** Headers that an address is asked with, as Next's own router does. */
  headers?(n: number): Record<string, string>;
}

const chair = samples.product.slug;

/** `chair` with the n-th choice of letters written as `%xx`: all mean the same. */
function spelled(n: number): string {
  return [...chair]
    .map((letter, i) => ((n >> i) & 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter))
    .join("");
}

/** What strangers, robots and old links ask for. */
export const kinds: Kind[] = [
  { name: "unknown product", isMissing: true, address: (n) => `/ko-kr/products/no-such-${n}` },
  {
    name: "unknown variant, by query",
    isMissing: true,
    address: (n) => `/en-us/products/${chair}?variant=no-such-${n}`,
  },
  {
    name: "two variants, one unknown",
    isMissing: true,
    address: (n) =>
      `/en-us/products/${chair}?variant=${samples.product.finish}&variant=no-such-${n}`,
  },
  {
    name: "unknown variant, by path",
    isMissing: true,
    address: (n) => `/ja-jp/products/${chair}/no-such-${n}`,
  },
  { name: "unknown collection", isMissing: true, address: (n) => `/ar-ae/collections/none-${n}` },
  {
    name: "unknown collection, filtered",
    isMissing: true,
    address: (n) => `/ko-kr/collections/none-${n}?sort=price-asc`,
  },
  { name: "unknown store", isMissing: true, address: (n) => `/en-kr/stores/none-${n}` },
  { name: "unknown text", isMissing: true, address: (n) => `/en-ae/info/none-${n}` },
  { name: "unknown page", isMissing: true, address: (n) => `/ko-kr/no/such/page-${n}` },
  { name: "unknown locale", isMissing: true, address: (n) => `/xx-${n}/products/${chair}` },
  { name: "unknown file", isMissing: true, address: (n) => `/wp-admin-${n}.php` },
  { name: "a folder as locale", isMissing: true, address: (n) => `/fonts/products/none-${n}` },
  { name: "unknown sitemap", isMissing: true, address: (n) => `/sitemap/${1 + (n % 900)}.xml` },
  { name: "unknown staff language", isMissing: true, address: (n) => `/staff/x${n}` },
  {
    name: "data of an old router",
    isMissing: true,
    address: (n) => `/_next/data/build-${n}/ko-kr/products/${chair}.json`,
  },
  {
    name: "picture of a picture",
    isMissing: true,
    address: (n) => `/media/cache/source/none-${n}.jpg?preset=400&format=webp`,
  },
  { name: "unknown API", isMissing: true, address: (n) => `/api/none-${n}` },
  { name: "broken UTF-8", isMissing: true, address: (n) => `/ko-kr/products/%E0%A4${n}` },
  { name: "NUL in a path", isMissing: true, address: (n) => `/ar-ae/products/a%00${n}` },
  {
    name: "percent as variant",
    isMissing: true,
    address: (n) => `/ko-kr/products/${chair}?variant=%25${n}`,
  },
  { name: "control in a query", isMissing: true, address: (n) => `/ko-kr/search?q=%07${n}` },
  { name: "any query at a page", isMissing: false, address: (n) => `/ko-kr?utm_source=${n}` },
  {
    name: "other spellings of a page",
    isMissing: false,
    address: (n) => `/ko-kr/products/${spelled(n)}`,
  },
  {
    name: "data, from made-up places",
    isMissing: false,
    address: () => "/ko-kr/stores",
    headers: (n) => ({ rsc: "1", "next-router-state-tree": `none-${n}` }),
  },
  {
    name: "unknown part of data",
    isMissing: true,
    address: () => "/ko-kr/stores",
    headers: (n) => ({
      rsc: "1",
      "next-router-prefetch": "1",
      "next-router-segment-prefetch": `/none-${n}`,
    }),
  },
  {
    name: "data, with a part of no use",
    isMissing: false,
    address: () => "/ko-kr/stores",
    headers: (n) => ({ rsc: "1", "next-router-segment-prefetch": `/none-${n}` }),
  },
  { name: "any query at a file", isMissing: false, address: (n) => `/icon.svg?v=${n}` },
];
