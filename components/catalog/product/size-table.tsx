import { useLocale, useTranslations } from "next-intl";
import type { Product } from "@/lib/catalog/types";
import { marketOf } from "@/lib/i18n/locales";
import { lengthNumber } from "@/lib/units/measures";
import { SizeRow } from "./size-row";

interface SizeTableProps {
  /** Of the heading; unique also among pages that the router keeps hidden. */
  id: string;
  sizes: NonNullable<Product["sizes"]>;
  /** The name of a size code, "M" for "m". */
  nameOf: (size: string) => string;
}

/** A garment's measurements by size, in the market's unit; the chosen size stands out. */
export function SizeTable({ id, sizes, nameOf }: SizeTableProps) {
  const locale = useLocale();
  const t = useTranslations("product");
  const units = useTranslations("units");
  const parts = [...new Set(Object.values(sizes).flatMap(Object.keys))];
  const unit = units(marketOf(locale).lengthUnit === "in" ? "inches" : "centimetres");
  const cell = "border-t border-line px-3 py-3.5 text-start first:ps-0 last:pe-0";
  return (
    <div className="min-w-0">
      <h2 id={id} className="text-xl">
        {t("sizes")}
      </h2>
      <p className="mt-2 mb-6 text-sm text-muted">{t("sizesHint", { unit })}</p>
      {/* Scrolls on narrow screens, and shows by its edges that it does. The keyboard scrolls it, too. */}
      <section
        aria-labelledby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        className="scroll-edges overflow-x-auto pb-2 [scrollbar-width:thin]"
      >
        <table className="w-full min-w-[26rem] text-sm tabular-nums">
          <thead>
            <tr className="text-muted">
              <th scope="col" className={`${cell} font-normal`}>
                {t("size")}
              </th>
              {parts.map((part) => (
                <th key={part} scope="col" className={`${cell} font-normal`}>
                  {units(`parts.${part}` as Parameters<typeof units>[0])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(sizes).map(([size, lengths]) => (
              <SizeRow key={size} size={size}>
                <th scope="row" className={`${cell} font-medium`}>
                  {nameOf(size)}
                </th>
                {parts.map((part) => (
                  <td key={part} className={cell}>
                    {lengths[part] === undefined ? "–" : lengthNumber(lengths[part], locale)}
                  </td>
                ))}
              </SizeRow>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
