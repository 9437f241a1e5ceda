import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { formatLength } from "@/lib/units/measures";

interface MeasuresProps {
  box: readonly [width: number, height: number, depth: number];
  refOf: (id: string) => (element: HTMLElement | null) => void;
  /** The words are on the page and may be placed. */
  onThere: () => void;
}

/** Width, height and depth at the lines that show them, in the market's unit. */
export function Measures({ box: [width, height, depth], refOf, onThere }: MeasuresProps) {
  const locale = useLocale();
  const t = useTranslations("viewer.measures");
  useEffect(onThere, [onThere]);
  return (
    <ul className="pointer-events-none absolute inset-0 overflow-hidden" dir="ltr">
      {Object.entries({ width, height, depth }).map(([side, length]) => (
        <li
          key={side}
          ref={refOf(side)}
          className="invisible absolute top-0 left-0 text-xs font-medium whitespace-nowrap tabular-nums"
        >
          <span className="block -translate-1/2 rounded-full bg-paper/90 px-2 py-0.5" dir="auto">
            <span className="sr-only">{t(side as "width" | "height" | "depth")}: </span>
            {formatLength(length, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
