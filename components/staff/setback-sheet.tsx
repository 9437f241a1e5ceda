"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Setback } from "@/lib/staff/outbox";
import { clock, money } from "./format";
import { outbox, useOwnOutbox } from "./outbox";
import { useStaff } from "./staff-context";

interface SetbackSheetProps {
  open: boolean;
  onClose: () => void;
}

/** What was not done, and what is the case instead: by order, until somebody has read it. */
export function SetbackSheet({ open, onClose }: SetbackSheetProps) {
  const t = useTranslations("staff");
  const { setbacks } = useOwnOutbox();
  const groups = new Map<string, Setback[]>();
  for (const setback of setbacks) {
    const key = "pickupId" in setback.command ? setback.command.pickupId : `stock ${setback.seq}`;
    groups.set(key, [...(groups.get(key) ?? []), setback]);
  }
  return (
    <Sheet open={open} onClose={onClose} title={t("setbacks.title")} side="bottom">
      <ul className="grid gap-4 pb-4">
        {[...groups].map(([key, group]) => (
          <SetbackCard key={key} group={group} />
        ))}
      </ul>
    </Sheet>
  );
}

function SetbackCard({ group }: { group: Setback[] }) {
  const t = useTranslations("staff");
  const { desk, language } = useStaff();
  const [first] = group;
  if (!first) return null;
  const { pickup, why, made } = first;
  return (
    <li className="rounded-sm border border-control p-4">
      <p className="font-medium">{t(`why.${why}`)}</p>
      <p className="mt-1 text-sm text-muted">
        {t("setbacks.steps", {
          count: group.length,
          steps: group.map(({ command }) => t(`steps.${command.type}`)).join(", "),
          time: clock(made, desk, language),
        })}
      </p>
      {pickup && (
        <p className="mt-2 text-sm">
          {t("setbacks.now", { name: pickup.collectorName, state: t(`states.${pickup.state}`) })}
          {pickup.picker && ` · ${pickup.picker}`}
        </p>
      )}
      {pickup && (why === "amount-changed" || why === "pieces-changed") && pickup.amountDue > 0 && (
        <p className="mt-2 text-lg font-semibold tabular-nums">
          {t("order.toPay", { amount: money(pickup, language) })}
        </p>
      )}
      <Button
        variant="outline"
        className="mt-3"
        onClick={() => void outbox().dismiss(group.map(({ seq }) => seq))}
      >
        {t("setbacks.understood")}
      </Button>
    </li>
  );
}
