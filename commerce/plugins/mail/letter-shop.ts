import type { Language } from "../../../contracts/languages";
import { paletteOf } from "../../../contracts/palette";
import type { Shop } from "../../../contracts/shop-config";
import type { LetterShop } from "./options";
import { allWords } from "./words";

/**
 * What letters say of a shop.
 * @param footers the last line of each letter, by language
 */
export function letterShop(shop: Shop, footers: Record<string, string>): LetterShop {
  const { name, fullName } = shop.brand;
  return {
    locales: Object.entries(shop.locales).map(([locale, parts]) => ({ locale, ...parts })),
    defaultLocale: shop.defaultLocale,
    names: inEach(name, fullName),
    fullName,
    footers: inEach(footers, fullName),
    palette: paletteOf(shop.brand.colours),
    facts: shop.company.facts,
    files: shop.catalogue.files,
  };
}

// Letters know more languages than the shop may have.
function inEach(texts: Record<string, string>, otherwise: string): Record<Language, string> {
  const all = Object.keys(allWords).map((language) => [language, texts[language] ?? otherwise]);
  return Object.fromEntries(all) as Record<Language, string>;
}
