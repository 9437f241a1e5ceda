import "server-only";
import { readTag } from "@/contracts/shelf-tag";
import { variantKey } from "@/lib/catalog/server";
import { pathIn } from "@/lib/i18n/alternates";
import { localeFor } from "@/lib/i18n/locale-for";
import { type Locale, languageOf, locales, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";
import { targetQuery, variantQuery } from "./queries";

/** Why a scanned label opens no article: the page "label" has words for each. */
type LabelFault = "misread" | "unknown" | "later";

/**
 * Where the address of a shelf's tag leads: the article's page in the market of the tag's store. It is
 * in the visitor's language where that market speaks it. A label that is none of ours leads to a
 * page that says so. It never fails.
 */
export async function findTag(address: string, acceptLanguage?: string): Promise<string> {
  const wished = localeFor(acceptLanguage);
  const reading = readTag(address);
  if (reading.kind !== "tag") return faultPath(wished, "misread");
  const { gtin, store = "", tag } = reading.tag;
  try {
    const about = (locale: Locale) => ({ language: languageOf(locale), market: marketOf(locale) });
    const variables = { gtin, store };
    const { data } = await queryEngine({ ...about(wished), query: targetQuery, variables });
    if (!data.tagTarget) return faultPath(wished, "unknown");
    const { slug, variantId, market } = data.tagTarget;
    const locale = market ? localeIn(market, wished) : wished;
    const key = await keyOf(locale, slug, variantId);
    const query = new URLSearchParams({
      ...(key && { variant: key }),
      ...(store && { store }),
      ...(store && tag && { tag }),
    });
    return `${pathIn(locale, `/products/${encodeURIComponent(slug)}`)}?${query}`;
  } catch {
    return faultPath(wished, "later");
  }
}

async function keyOf(locale: Locale, slug: string, variantId: string): Promise<string | undefined> {
  const { data } = await queryEngine({
    language: languageOf(locale),
    market: marketOf(locale),
    query: variantQuery,
    variables: { slug },
  });
  const { optionGroups = [], variants = [] } = data.product ?? {};
  const variant = variants.find(({ id }) => id === variantId);
  if (!variant || variants.length < 2) return undefined;
  const groups = optionGroups.map(({ code }) => code);
  return variantKey(
    groups,
    (group) => variant.options.find((option) => option.group.code === group)?.code,
  );
}

/** The market's locale in the wished language, else its first one. */
function localeIn(market: string, wished: Locale): Locale {
  const there = locales.filter((one) => marketOf(one).code.toLowerCase() === market.toLowerCase());
  const spoken = there.find((one) => languageOf(one) === languageOf(wished));
  return spoken ?? there[0] ?? wished;
}

const faultPath = (locale: Locale, why: LabelFault) => `${pathIn(locale, "/label")}?why=${why}`;
