"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { RejectedCommand } from "@/lib/staff/outbox";
import { clockTime, money } from "./format";
import { outbox, useOwnOutbox } from "./outbox";
import { useStaff } from "./staff-context";

interface RejectedCommandSheetProps {
  open: boolean;
  onClose: () => void;
}

/**
 * Lists the rejected commands and the actual state instead, by order, until a person has read it.
 */
export function RejectedCommandSheet({ open, onClose }: RejectedCommandSheetProps) {
  const t = useTranslations("staff");
  const { rejected } = useOwnOutbox();
  const groups = new Map<string, RejectedCommand[]>();
  for (const one of rejected) {
    const key = "pickupId" in one.command ? one.command.pickupId : `stock ${one.seq}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return (
    <Sheet open={open} onClose={onClose} title={t("rejectedCommands.title")} side="bottom">
      <ul className="grid gap-4 pb-4">
        {[...groups].map(([key, group]) => (
          <RejectedCommandCard key={key} group={group} />
        ))}
      </ul>
    </Sheet>
  );
}

function RejectedCommandCard({ group }: { group: RejectedCommand[] }) {
  const t = useTranslations("staff");
  const { counter, language } = useStaff();
  const [first] = group;
  if (!first) return null;
  const { pickup, why, made } = first;
  return (
    <li className="rounded-sm border border-control p-4">
      <p className="font-medium">{t(`why.${why}`)}</p>
      <p className="mt-1 text-sm text-muted">
        {t("rejectedCommands.steps", {
          count: group.length,
          steps: group.map(({ command }) => t(`steps.${command.type}`)).join(", "),
          time: clockTime(made, counter, language),
        })}
      </p>
      {pickup && (
        <p className="mt-2 text-sm">
          {t("rejectedCommands.now", {
            name: pickup.collectorName,
            state: t(`states.${pickup.state}`),
          })}
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
        {t("rejectedCommands.understood")}
      </Button>
    </li>
  );
}
