import type { ProductRow, ProductText } from "../data/rows";
import type { Boosts, TextFields } from "../text/text-index";
import { bridges, indexTokens, proseTokens } from "../text/tokenise";

/** How much it counts where a word of a product is found. */
export const productBoosts: Boosts = { name: 6, tagline: 2, text: 1 };
export const codeBoosts: Boosts = { code: 2 };
/** What vague tokens are not looked for in: half the words of a text begin with any one letter. */
export const longFields = ["text"];

/** A product's own words by field. What it shares with others is searched as labels. */
export function fieldsOf(row: ProductRow): TextFields {
  const codes = [row.kind ?? "", row.number ?? "", ...row.variants.map((variant) => variant.sku)];
  const fields: TextFields = { code: [...new Set(indexTokens(codes.join(" ")))] };
  for (const [language, text] of row.texts) {
    fields[`name.${language}`] = [...indexTokens(text.name), ...bridges(text.name)];
    fields[`tagline.${language}`] = [...indexTokens(text.tagline), ...bridges(text.tagline)];
    fields[`text.${language}`] = proseTokens(`${text.description}\n${text.material}`);
  }
  return fields;
}

/** What the fields are made of: full text can stay as it is while this is the same. */
export function wordsOf(product: {
  kind: string | null;
  number: number | null;
  texts: Map<string, ProductText>;
  variants: { sku: string }[];
}): string {
  const { kind, number, texts, variants } = product;
  return JSON.stringify([kind, number, [...texts], variants.map((variant) => variant.sku)]);
}
