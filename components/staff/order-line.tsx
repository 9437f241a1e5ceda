"use client";

import { useTranslations } from "next-intl";
import type { PickupLine } from "@/lib/staff/types";
import { AskedLine } from "./asked-line";
import { InsteadLine } from "./instead-line";
import { LinePhoto } from "./line-photo";
import { TakeOutLines } from "./take-out-lines";

/** What is in an order, and what became of it. */
export function OrderLine({ line }: { line: PickupLine }) {
  const t = useTranslations("staff.order");
  const { name, sku, place, quantity, short, substituted, refused, returned } = line;
  const said = [
    short > 0 && t("short", { count: short }),
    substituted > 0 && t("substituted", { count: substituted }),
    refused > 0 && t("refused", { count: refused }),
    returned > 0 && t("returned", { count: returned }),
  ].filter(Boolean);
  return (
    <li className="flex items-center gap-3.5 py-3">
      <LinePhoto line={line} />
      <div className="min-w-0 grow">
        <p className="line-clamp-2 text-sm leading-snug font-medium">{name}</p>
        <p className="mt-0.5 text-xs text-muted">
          {place && (
            <>
              <bdi>{place}</bdi>
              {" · "}
            </>
          )}
          <bdi>{sku}</bdi>
        </p>
        <InsteadLine line={line} />
        <AskedLine line={line} />
        <TakeOutLines line={line} />
        {said.length > 0 && <p className="mt-0.5 text-xs text-danger">{said.join(" · ")}</p>}
      </div>
      <p className="shrink-0 text-base font-semibold tabular-nums">{t("times", { quantity })}</p>
    </li>
  );
}
