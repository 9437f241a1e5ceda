"use client";

import { useTranslations } from "next-intl";
import type { DamagedPiece } from "@/lib/staff/types";
import { DamagedDecision } from "./damaged-decision";
import { dayAndClock, shortCode } from "./format";
import { LinePhoto } from "./line-photo";
import { useStaff } from "./staff-context";

/** Damaged pieces: what they are, where they were seen, and what a manager makes of them. */
export function DamagedCard({ item }: { item: DamagedPiece }) {
  const t = useTranslations("staff.damaged");
  const order = useTranslations("staff.order");
  const { counter, language, session } = useStaff();
  const { article, quantity, reason, note, orderCode, at, actorName, ending } = item;
  const name = article?.name ?? t("gone");
  const when = (time: string) => dayAndClock(time, counter, language);
  return (
    <li className="grid gap-3 border-t border-line px-5 py-4">
      <div className="flex items-start gap-4">
        <LinePhoto line={article ?? { preview: null }} />
        <div className="min-w-0 grow">
          <h2 className="text-sm leading-snug font-medium break-words">{name}</h2>
          <p className="text-xs text-muted">
            <bdi>{article?.sku}</bdi>
          </p>
          <p className="mt-1 text-sm">
            {t(`reasons.${reason}`)}
            {orderCode && (
              <>
                {" · "}
                <bdi>{shortCode({ orderCode })}</bdi>
              </>
            )}
          </p>
          {note && (
            <p className="mt-1 text-sm break-words">
              <bdi>{note}</bdi>
            </p>
          )}
          <p className="mt-1 text-xs text-muted">{t("said", { who: actorName, when: when(at) })}</p>
          {ending && item.endedAt && (
            <p className="mt-1 text-xs text-muted">
              {t(`endings.${ending}`)} ·{" "}
              {t("said", { who: item.endedBy, when: when(item.endedAt) })}
            </p>
          )}
        </div>
        <p className="shrink-0 text-base font-semibold tabular-nums">
          {order("times", { quantity })}
        </p>
      </div>
      {session.manages && <DamagedDecision item={item} name={name} />}
    </li>
  );
}
