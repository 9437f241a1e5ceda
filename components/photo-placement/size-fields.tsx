import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { marketOf } from "@/lib/i18n/locales";
import type { Vec2 } from "@/lib/photo-placement/matrix";
import { lengthNumber } from "@/lib/units/measures";
import { readLength } from "@/lib/units/read-length";
import { TextField } from "../ui/text-field";

/** The width and length of a reference that differs from home to home. */
export function SizeFields({ size, onSize }: { size: Vec2; onSize: (size: Vec2) => void }) {
  const t = useTranslations("photoPlacement.mark");
  const locale = useLocale();
  const unit = marketOf(locale).lengthUnit;
  const [typed, setTyped] = useState(size.map((side) => lengthNumber(side, locale)));

  function change(index: number, text: string) {
    const next = typed.map((was, i) => (i === index ? text : was));
    setTyped(next);
    const [width, length] = next.map((words) => readLength(words, unit));
    if (width && length) onSize([width, length]);
  }

  return (
    <div className="grid grid-cols-2 gap-3">
      {(["width", "length"] as const).map((side, index) => (
        <TextField
          key={side}
          label={t(side)}
          optionalLabel={t(`units.${unit}`)}
          inputMode="decimal"
          autoComplete="off"
          value={typed[index] ?? ""}
          error={readLength(typed[index] ?? "", unit) ? undefined : t("wrongSize")}
          onChange={(event) => change(index, event.target.value)}
        />
      ))}
    </div>
  );
}
