import type { Shop } from "../../../contracts/shop-config";
import type { LetterShop } from "./options";
import { allWords } from "./words";
import type { Language } from "./words/words";

/**
 * What letters say of a shop.
 * @param footers the last line of each letter, by language
 * @throws Error when a language that letters are written in has no name or line
 */
export function letterShop(shop: Shop, footers: Record<string, string>): LetterShop {
  const { name, fullName } = shop.brand;
  return {
    locales: Object.entries(shop.locales).map(([locale, parts]) => ({ locale, ...parts })),
    defaultLocale: shop.defaultLocale,
    names: inEach(name, "brand.name"),
    fullName,
    footers: inEach(footers, "letters.footer"),
    files: shop.catalogue.files,
  };
}

function inEach(texts: Record<string, string>, what: string): Record<Language, string> {
  const missing = Object.keys(allWords).filter((language) => texts[language] === undefined);
  if (missing.length > 0) throw new Error(`The shop needs ${what} in ${missing.join(", ")}`);
  return texts as Record<Language, string>;
}
