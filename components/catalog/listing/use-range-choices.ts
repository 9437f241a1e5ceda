import { useLocale, useTranslations } from "next-intl";
import { type LimitKind, limitKinds } from "@/contracts/listing-keys";
import { type Limit, writeLimit } from "@/lib/catalog/listing-limits";
import type { Listing } from "@/lib/catalog/types";
import { isolated } from "@/lib/i18n/isolated";
import { type Locale, marketOf, tagOf } from "@/lib/i18n/locales";
import { formatMoney } from "@/lib/money";
import { formatExtent } from "@/lib/units/measures";

/** Prices or sizes to choose from, in the reader's words. */
export interface RangeChoice {
  kind: LimitKind;
  name: string;
  /** What people type amounts in: the sign of the money, or the unit of length. */
  unit: string;
  steps: { limit: Limit; value: string; label: string; count: number }[];
}

/** Words for limits, on the server: browsers may write numbers differently. */
export function useRangeWords() {
  const locale = useLocale();
  const t = useTranslations("listing.limits");
  const units = useTranslations("units.lengths");
  const nameOf = (kind: LimitKind) => (kind === "price" ? t("price") : units(kind));
  const write = (kind: LimitKind, amount: number) =>
    isolated(
      kind === "price"
        ? formatMoney({ amount, currency: marketOf(locale).currency }, locale)
        : formatExtent([amount], locale),
    );
  const labelOf = (kind: LimitKind, { min, max }: Limit) => {
    if (min === null) return t("below", { max: write(kind, max ?? 0) });
    if (max === null) return t("above", { min: write(kind, min) });
    return t("between", { min: write(kind, min), max: write(kind, max) });
  };
  const chipOf = (kind: LimitKind, limit: Limit) =>
    kind === "price"
      ? labelOf(kind, limit)
      : t("chip", { name: nameOf(kind), limit: labelOf(kind, limit) });
  return { nameOf, labelOf, chipOf };
}

/** What a listing offers to choose from, with those kinds that its address limits already. */
export function useRangeChoices(
  ranges: Listing["ranges"],
  limits: Partial<Record<LimitKind, Limit>>,
): RangeChoice[] {
  const locale = useLocale();
  const units = useTranslations("units");
  const { nameOf, labelOf } = useRangeWords();
  const { lengthUnit, currency } = marketOf(locale);
  return limitKinds.flatMap((kind) => {
    const steps = ranges.find((range) => range.kind === kind)?.steps ?? [];
    if (steps.length === 0 && !limits[kind]) return [];
    return [
      {
        kind,
        name: nameOf(kind),
        unit:
          kind === "price"
            ? currencySign(locale, currency)
            : units(lengthUnit === "in" ? "inches" : "centimetres"),
        steps: steps.map(({ limit, count }) => ({
          limit,
          value: writeLimit(limit),
          label: labelOf(kind, limit),
          count,
        })),
      },
    ];
  });
}

function currencySign(locale: Locale, currency: string): string {
  const parts = new Intl.NumberFormat(tagOf(locale), { style: "currency", currency });
  return parts.formatToParts(0).find(({ type }) => type === "currency")?.value ?? currency;
}
