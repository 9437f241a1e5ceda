"use client";

import { useTranslations } from "next-intl";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { reasonOf } from "@/contracts/pickup/conflicts";
import { returnHindrances } from "@/contracts/returns/grades";
import { type Desk, withCount, withGrade } from "@/lib/staff/desk-basket";
import type { ReturnableLine, ReturnableOrder } from "@/lib/staff/types";
import { dayAndClock } from "./format";
import { LinePhoto } from "./line-photo";
import { ReturnPiece } from "./return-piece";
import { useStaff } from "./staff-context";

interface ReturnOrderProps {
  order: ReturnableOrder;
  desk: Desk;
  onChange: (desk: Desk) => void;
}

/** An order with what of it can come back, and why the rest cannot. */
export function ReturnOrder({ order, desk, onChange }: ReturnOrderProps) {
  const t = useTranslations("staff.returns");
  const { counter, language } = useStaff();
  return (
    <section aria-label={order.code} className="grid grid-cols-1 gap-2">
      <div>
        <h2 className="text-lg break-words">
          <bdi>{order.customerName || order.code}</bdi>
        </h2>
        <p className="text-sm text-muted tabular-nums">
          <bdi>{order.code}</bdi> · {dayAndClock(order.placedAt, counter, language)}
        </p>
        {order.paidAtCounter && <p className="text-sm text-muted">{t("paidAtCounter")}</p>}
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {order.lines.map((line) => (
          <li key={line.id} className="flex gap-3.5 py-3">
            <LinePhoto line={line} />
            <div className="grid min-w-0 grow grid-cols-1 gap-2">
              <LineFacts line={line} />
              {line.left > 0 && (
                <QuantityStepper
                  value={desk.pieces[line.id]?.length ?? 0}
                  min={0}
                  max={line.left}
                  label={line.name}
                  onChange={(count) => onChange(withCount(desk, order, line.id, count))}
                />
              )}
              {desk.pieces[line.id]?.map((piece, index, all) => (
                <ReturnPiece
                  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the row.
                  key={index}
                  piece={piece}
                  number={all.length > 1 ? index + 1 : undefined}
                  name={line.name}
                  onSeen={(seen) =>
                    onChange(withGrade(desk, order, { lineId: line.id, index, ...seen }))
                  }
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LineFacts({ line }: { line: ReturnableLine }) {
  const t = useTranslations("staff.returns");
  const { counter, language, session } = useStaff();
  const store =
    session.counters.find((one) => one.store === line.storeCode)?.name ?? line.storeCode;
  const why = line.hindrance ? reasonOf(returnHindrances, line.hindrance) : undefined;
  const facts = [
    store ? t("collectedAt", { store }) : t("sent"),
    line.left > 0 && t("left", { count: line.left }),
    line.left > 0 && line.until && t("until", { time: dayAndClock(line.until, counter, language) }),
  ].filter(Boolean);
  return (
    <div>
      <p className="text-sm leading-snug font-medium">{line.name}</p>
      <p className="text-xs text-muted">{facts.join(" · ")}</p>
      {why && <p className="text-sm">{t(`conflicts.${why}`)}</p>}
    </div>
  );
}
