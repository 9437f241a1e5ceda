/*
 * What makes this shop the one that it is: here the demonstration. Another shop changes this file and
 * the folder that it points to (docs/adr/0019-shop-config.md). Each start checks it.
 */
import type { ShopConfig } from "./contracts/shop-config";
import type { ShopContent } from "./lib/content/shop-content";

/** The settings of this shop. They reach the browser, so they hold no secret and no long text. */
const shop = {
  locales: {
    "ko-kr": { language: "ko", market: "KR" },
    "en-kr": { language: "en", market: "KR" },
    "ja-jp": { language: "ja", market: "JP" },
    "en-us": { language: "en", market: "US" },
    "ar-ae": { language: "ar", market: "AE" },
    "en-ae": { language: "en", market: "AE" },
  },
  defaultLocale: "ko-kr",
  languages: {
    ko: { name: "한국어", home: "ko-kr" },
    en: { name: "English", home: "en-us" },
    ja: { name: "日本語", home: "ja-jp" },
    ar: { name: "العربية", home: "ar-ae" },
  },
  markets: {
    KR: { currency: "KRW", taxIncluded: true, lengthUnit: "cm", timeZone: "Asia/Seoul" },
    JP: { currency: "JPY", taxIncluded: true, lengthUnit: "cm", timeZone: "Asia/Tokyo" },
    US: { currency: "USD", taxIncluded: false, lengthUnit: "in", timeZone: "America/New_York" },
    AE: { currency: "AED", taxIncluded: true, lengthUnit: "cm", timeZone: "Asia/Dubai" },
  },
  brand: {
    name: { ko: "마루", en: "Maru", ja: "マル", ar: "مارو" },
    fullName: "마루 Maru",
    paper: "#faf7f1",
  },
  company: { mailFrom: "Maru <hello@maru.example>" },
  policies: { returnDays: 30 },
  features: { taste: true, photoPlacement: true },
  catalogue: {
    files: "demo",
    words: "demo/catalogue",
    worn: ["eyewear", "wardrobe"],
    tags: { facet: "tag", isNew: "new", isFeatured: "icon" },
  },
  demonstration: "demo",
} as const satisfies ShopConfig;

export default shop;

/** The mark of the brand. */
export { wordmark } from "./demo/brand/wordmark";

/** The shop's own words, and what its pages show. Servers load it when a page needs it. */
export const content = async (): Promise<ShopContent<keyof typeof shop.languages>> =>
  (await import("./demo/content")).demonstration;
