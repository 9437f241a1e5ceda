import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { marketOf } from "@/lib/i18n/locales";
import { formatLength } from "@/lib/units/measures";
import { readLength } from "@/lib/units/read-length";
import { checkFit, type Extent, type FitSide } from "@/lib/viewer/fit";
import { cx } from "../../ui/cx";

const sides: readonly FitSide[] = ["width", "height", "depth"];

/** "Does it fit?": the place at home against the product's measures. */
export function FitCheck({
  box: [width, height, depth],
}: {
  box: readonly [number, number, number];
}) {
  const locale = useLocale();
  const t = useTranslations("viewer.fit");
  const names = useTranslations("viewer.measures");
  const unit = marketOf(locale).lengthUnit;
  const [typed, setTyped] = useState<Record<FitSide, string>>({ width: "", height: "", depth: "" });
  const gap: Partial<Extent> = {};
  const wrong: FitSide[] = [];
  for (const side of sides) {
    const length = readLength(typed[side], unit);
    if (length === null) wrong.push(side);
    else if (length !== undefined) gap[side] = length;
  }
  const fit = checkFit({ width, height, depth }, gap);
  const said =
    fit.kind === "unknown"
      ? t("hint")
      : t(`results.${fit.kind}`, {
          side: names(fit.side),
          length: formatLength(fit.kind === "tooLarge" ? fit.over : fit.spare, locale),
        });
  return (
    <form
      aria-label={t("title")}
      className="border-t border-ink/12 bg-paper px-4 py-3 text-ink"
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend className="mb-2 text-sm font-medium">{t("title")}</legend>
        <div className="grid grid-cols-3 gap-2">
          {sides.map((side) => (
            <label key={side} className="min-w-0 text-xs text-muted">
              {names(side)}
              <span className="mt-1 flex items-center rounded-sm border border-control bg-raised focus-within:border-ink">
                <input
                  inputMode="decimal"
                  autoComplete="off"
                  value={typed[side]}
                  aria-invalid={wrong.includes(side) || undefined}
                  onChange={(event) => setTyped({ ...typed, [side]: event.target.value })}
                  className="min-h-10 w-full min-w-0 bg-transparent ps-2.5 text-sm text-ink outline-none"
                />
                <span className="pe-2.5">{t(`units.${unit}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p
        role="status"
        className={cx(
          "mt-2 min-h-6 text-sm",
          fit.kind === "tooLarge" || wrong.length ? "text-danger" : "text-success",
          fit.kind === "unknown" && !wrong.length && "text-muted",
        )}
      >
        {wrong.length > 0 ? t("wrong") : said}
      </p>
    </form>
  );
}
