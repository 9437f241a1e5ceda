import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { root } from "../run/build";

/** What the retailer tells `npm run setup`. */
export const answers = {
  name: "Nord & Sud",
  market: "FR",
  language: "fr",
  timeZone: "Europe/Paris",
  currency: "EUR",
  tax: "20",
  delivery: "6.9",
  freeFrom: "800",
  mail: "bonjour@nord-et-sud.example",
};

/** The markets that come by hand after the first one. */
const more = {
  TW: {
    locale: "zh-hant-tw",
    language: "zh-Hant",
    name: "繁體中文",
    brand: "北與南",
    currency: "TWD",
    timeZone: "Asia/Taipei",
    opening: { tax: 5, delivery: { price: 120, freeFrom: 30_000 } },
  },
  KR: {
    locale: "ko-kr",
    language: "ko",
    name: "한국어",
    brand: "노르앤쉬드",
    currency: "KRW",
    timeZone: "Asia/Seoul",
    opening: { tax: 10, delivery: { price: 3000, freeFrom: 0 } },
  },
};

const mark = `<svg viewBox="0 0 120 24" fill="currentColor"><path d="M0 20V4h4l8 10V4h4v16h-4L4 10v10zM40 4h20v4H44v4h12v8H40v-4h12v-1H40z"/></svg>`;

/** What the retailer states of the brand and of the companies behind it. */
const colours = {
  paper: { light: "#ffffff", dark: "#10141a" },
  ink: { light: "#14202b", dark: "#e9eef3" },
  accent: "#1f4e79",
  onAccent: "#ffffff",
};
const facts = {
  FR: {
    name: "Nord & Sud SAS",
    address: "3 quai de Loire, 44000 Nantes",
    businessNumber: "123 456 789 00012",
    vatNumber: "FR12123456789",
  },
  KR: { name: { ko: "노르앤쉬드 코리아" }, salesRegistration: "2026-서울성동-0001" },
};
/** A variable font as its maker gives it, for the letters that this retailer's markets share. */
const font =
  "node_modules/@fontsource-variable/noto-sans-jp/files/noto-sans-jp-latin-wght-normal.woff2";

/** Gives the folder that `npm run setup` made its other markets, its brand and its words. */
export function furnish(folder: string): void {
  const file = path.join(folder, "shop.yaml");
  const shop = parse(readFileSync(file, "utf8"));
  for (const [code, { locale, language, name, brand, ...market }] of Object.entries(more)) {
    shop.locales[locale] = { language, market: code };
    shop.languages[language] = { name, home: locale };
    shop.markets[code] = { ...market, taxIncluded: true, lengthUnit: "cm" };
    shop.brand.name[language] = brand;
  }
  Object.assign(shop.brand, { colours, fonts: { latin: "brand/fonts/text.woff2" } });
  shop.company.facts = facts;
  shop.features = { taste: false, photoPlacement: true };
  writeFileSync(file, stringify(shop));
  mkdirSync(path.join(folder, "brand/fonts"), { recursive: true });
  copyFileSync(path.join(root, font), path.join(folder, "brand/fonts/text.woff2"));
  writeFileSync(path.join(folder, "brand/wordmark.svg"), mark);
  mkdirSync(path.join(folder, "words"));
  const words = {
    pages: {
      site: { title: "Nord & Sud", description: "Des meubles du nord et du sud." },
      layout: { footer: { legal: "Nord & Sud SAS, 3 quai de Loire, 44000 Nantes" } },
    },
    letters: { footer: "Nord & Sud, Nantes" },
  };
  writeFileSync(path.join(folder, "words/fr.json"), JSON.stringify(words, null, 2));
}
