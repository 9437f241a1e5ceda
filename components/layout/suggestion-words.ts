import { getTranslations } from "next-intl/server";
import { marketOf, type Pair, pairs } from "@/lib/i18n/pairs";

export interface SuggestionWords {
  label: string;
  text: string;
  go: string;
  stay: string;
}

/** The suggestion to change pair, in the words of each pair that might be suggested. */
export async function getSuggestionWords(
  current: Pair,
): Promise<Partial<Record<Pair, SuggestionWords>>> {
  const others = pairs.filter((pair) => pair !== current);
  const entries = await Promise.all(
    others.map(async (pair): Promise<[Pair, SuggestionWords]> => {
      const t = await getTranslations({ locale: pair, namespace: "layout" });
      // The market's name belongs to the sentence, so it is said in the same language.
      const market = marketOf(pair).code;
      return [
        pair,
        {
          label: t("suggestion.label"),
          text: t("suggestion.text", {
            market: t(`markets.${market}`),
          }),
          go: t("suggestion.go"),
          stay: t("suggestion.stay"),
        },
      ];
    }),
  );
  return Object.fromEntries(entries);
}
