"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { VisuallyHidden } from "../ui/visually-hidden";
import { BasketLine } from "./basket-line";
import { LineSkeleton } from "./basket-skeleton";
import { RemovedLine } from "./removed-line";
import type { RemovableLines } from "./use-removed-lines";

interface BasketLinesProps extends RemovableLines {
  /** Variants that have no line yet. */
  arriving: readonly string[];
}

/** The lines of the basket, those just taken out and those on their way in. */
export function BasketLines({ rows, remove, undo, arriving }: BasketLinesProps) {
  const t = useTranslations("basket");
  const list = useRef<HTMLUListElement>(null);
  return (
    <section aria-labelledby="basket-lines">
      <h2 id="basket-lines" className="sr-only">
        {t("lines")}
      </h2>
      <ul
        ref={list}
        tabIndex={-1}
        className="divide-y divide-line border-y border-line outline-none"
      >
        {rows.map(({ removed, line }) => (
          <li key={line.variantId}>
            {removed ? (
              <RemovedLine
                name={line.name}
                onUndo={() => {
                  undo(line);
                  list.current?.focus({ preventScroll: true });
                }}
              />
            ) : (
              <BasketLine line={line} onRemove={() => remove(line)} />
            )}
          </li>
        ))}
        {arriving.map((variantId) => (
          <li key={variantId}>
            <VisuallyHidden>{t("arriving")}</VisuallyHidden>
            <LineSkeleton />
          </li>
        ))}
      </ul>
    </section>
  );
}
