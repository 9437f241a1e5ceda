import { getTranslations } from "next-intl/server";
import { type Locale, locales, marketName, marketOf } from "@/lib/i18n/locales";

export interface SuggestionWords {
  label: string;
  text: string;
  go: string;
  stay: string;
}

/** The suggestion to change locale, in the words of each locale that might be suggested. */
export async function getSuggestionWords(
  current: Locale,
): Promise<Partial<Record<Locale, SuggestionWords>>> {
  const others = locales.filter((locale) => locale !== current);
  const entries = await Promise.all(
    others.map(async (locale): Promise<[Locale, SuggestionWords]> => {
      const t = await getTranslations({ locale, namespace: "layout" });
      // The market's name belongs to the sentence, so it is said in the same language.
      const market = marketOf(locale).code;
      return [
        locale,
        {
          label: t("suggestion.label"),
          text: t("suggestion.text", {
            market: marketName(market, locale),
          }),
          go: t("suggestion.go"),
          stay: t("suggestion.stay"),
        },
      ];
    }),
  );
  return Object.fromEntries(entries);
}
