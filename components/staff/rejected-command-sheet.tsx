"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { RejectedCommand } from "@/lib/staff/outbox";
import { whatToDo } from "@/lib/staff/what-to-do";
import { clockTime, money, shortCode } from "./format";
import { outbox, useOwnOutbox } from "./outbox";
import { useStaff } from "./staff-context";
import { aboutOf } from "./use-command";
import { goToRoute } from "./use-route";

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
          <RejectedCommandCard key={key} group={group} onOpen={onClose} />
        ))}
      </ul>
    </Sheet>
  );
}

interface RejectedCommandCardProps {
  group: RejectedCommand[];
  onOpen: () => void;
}

/** Which order and person, what was not done and why, how it stands, and what to do now. */
function RejectedCommandCard({ group, onOpen }: RejectedCommandCardProps) {
  const t = useTranslations("staff");
  const { counter, language } = useStaff();
  const [first] = group;
  if (!first) return null;
  const { pickup, why, made, command } = first;
  const about = pickup ? aboutOf(pickup) : first.about;
  const todo = whatToDo(first);
  return (
    <li className="rounded-sm border border-control p-4">
      {about && (
        <h3 className="text-lg font-semibold">
          {about.orderCode && `${shortCode({ orderCode: about.orderCode })} · `}
          <bdi>{about.name}</bdi>
        </h3>
      )}
      <p className="mt-1 font-medium text-danger">{t(`why.${why}`)}</p>
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
      <p className="mt-2 text-sm font-medium">{t(`rejectedCommands.todo.${todo}`)}</p>
      {command.type === "hand-over" && (
        <p className="mt-1 text-sm">{t("rejectedCommands.todo.bag-gone")}</p>
      )}
      {pickup && (why === "amount-changed" || why === "pieces-changed") && pickup.amountDue > 0 && (
        <p className="mt-2 text-lg font-semibold tabular-nums">
          {t("order.toPay", { amount: money(pickup, language) })}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {"pickupId" in command && (
          <Button
            onClick={() => {
              onOpen();
              goToRoute("order", command.pickupId);
            }}
          >
            {t("handOver.open")}
          </Button>
        )}
        <Button
          variant="outline"
          onClick={() => void outbox().dismiss(group.map(({ seq }) => seq))}
        >
          {t("rejectedCommands.understood")}
        </Button>
      </div>
    </li>
  );
}
