import { useLocale, useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import { scaleErrorAt } from "@/lib/photo-placement/error-bars";
import type { Vec2 } from "@/lib/photo-placement/matrix";
import { formatLength } from "@/lib/units/measures";
import type { ShownModel } from "@/lib/viewer";
import type { MarkedFloor } from "./mark-reference";

interface ErrorBadgeProps extends MarkedFloor {
  /** Where the product stands, in pixels of the photo. */
  at: Vec2;
  shown: ShownModel;
  board: RefObject<HTMLDivElement | null>;
}

// A mark is set to about this many pixels of the screen.
const handPixels = 1.5;
// Worked out when the product has come to rest.
const restMs = 250;

/** How far the size of what is seen may be off, and why: never more certain than it is. */
export function ErrorBadge({ floor, closeness, at: [x, y], shown, board }: ErrorBadgeProps) {
  const t = useTranslations("photoPlacement.arrange");
  const locale = useLocale();
  const [part, setPart] = useState<number | null>(null);
  const largest = Math.max(...shown.model.box);

  useEffect(() => {
    const timer = setTimeout(() => {
      const shownWidth = (board.current?.clientWidth || floor.lens.width) * closeness;
      const click = (handPixels * floor.lens.width) / shownWidth;
      const error = scaleErrorAt([x, y], floor, { click, focal: floor.focalSpread });
      setPart(error && error.lost < 0.2 ? error.part : null);
    }, restMs);
    return () => clearTimeout(timer);
  }, [floor, closeness, x, y, board]);

  const length = formatLength(largest, locale);
  const words =
    part === null || part > 0.3
      ? t("errorUnknown")
      : t(floor.source === "usual" ? "errorApproximate" : "error", {
          error: formatLength(Math.max(5, Math.ceil((part * largest) / 5) * 5), locale),
          length,
        });
  return (
    <p
      role="status"
      dir="auto"
      className="pointer-events-none absolute start-2 bottom-2 max-w-[90%] scheme-light rounded-sm bg-paper/92 px-3 py-1.5 text-xs text-ink [color-scheme:light]"
    >
      {words}
    </p>
  );
}
