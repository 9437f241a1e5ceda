"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { keyOfLine } from "@/lib/cart/change";
import type { Cart } from "@/lib/cart/types";
import { PinIcon } from "../ui/icons";
import { VisuallyHidden } from "../ui/visually-hidden";
import { CartLine } from "./cart-line";
import { LineSkeleton } from "./cart-skeleton";
import { RemovedLine } from "./removed-line";
import type { RemovableLines } from "./use-removed-lines";

interface CartLinesProps extends RemovableLines {
  /** What has no line yet, by `keyOf`. */
  arriving: readonly string[];
  pickups: Cart["pickups"];
}

/** The lines of the cart, those just taken out and those on their way in. */
export function CartLines({ rows, remove, undo, arriving, pickups }: CartLinesProps) {
  const t = useTranslations();
  const list = useRef<HTMLDivElement>(null);
  // Where all is delivered, as ever, headings would say nothing.
  const grouped = rows.some(({ line }) => line.collectAt);
  const nameOf = (code: string) => pickups.find((p) => p.storeCode === code)?.storeName;
  const groupsOf = (all: RemovableLines["rows"]) =>
    [...new Set(all.map(({ line }) => line.collectAt ?? ""))].sort().map((storeCode) => ({
      storeCode,
      name: nameOf(storeCode),
      own: all.filter(({ line }) => (line.collectAt ?? "") === storeCode),
    }));
  return (
    <section aria-labelledby="cart-lines">
      <h2 id="cart-lines" className="sr-only">
        {t("cart.lines")}
      </h2>
      <div ref={list} tabIndex={-1} className="grid gap-10 outline-none">
        {groupsOf(rows).map(({ storeCode, name, own }) => (
          <div key={storeCode}>
            {grouped && (
              <h3 className="mb-3 flex items-center gap-2 text-base font-semibold">
                {storeCode && <PinIcon />}
                {storeCode
                  ? t("pickup.groupStore", { store: name ?? storeCode })
                  : t("pickup.groupShip")}
              </h3>
            )}
            <ul className="divide-y divide-line border-y border-line">
              {own.map(({ removed, line }) => (
                <li key={keyOfLine(line)}>
                  {removed ? (
                    <RemovedLine
                      name={line.name}
                      onUndo={() => {
                        undo(line);
                        list.current?.focus({ preventScroll: true });
                      }}
                    />
                  ) : (
                    <CartLine line={line} pickups={pickups} onRemove={() => remove(line)} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
        {arriving.length > 0 && (
          <ul className="divide-y divide-line border-y border-line">
            {arriving.map((key) => (
              <li key={key}>
                <VisuallyHidden>{t("cart.arriving")}</VisuallyHidden>
                <LineSkeleton />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
