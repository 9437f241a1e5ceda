"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ShownPass } from "@/lib/commerce/staff/schemas";
import type { Pickup } from "@/lib/commerce/staff/types";
import { money } from "./format";
import { useOutbox } from "./outbox";
import { useStaff } from "./staff-context";
import { TillNoteFields, useTillNote } from "./till-note";
import { useCommand } from "./use-command";

interface HandOverPressProps {
  pickup: Pickup;
  pass: ShownPass;
}

/** The press that hands over; what is due stands large before it, and how it was paid is said. */
export function HandOverPress({ pickup, pass }: HandOverPressProps) {
  const t = useTranslations("staff.handOver");
  const command = useCommand();
  const { id, amountDue } = pickup;
  if (amountDue > 0) return <PaidHandOver pickup={pickup} pass={pass} />;
  return (
    <Button
      variant="accent"
      size="lg"
      block
      onClick={() => command({ type: "hand-over", pickupId: id, pass })}
    >
      {t("submit")}
    </Button>
  );
}

function PaidHandOver({ pickup, pass }: HandOverPressProps) {
  const t = useTranslations("staff.handOver");
  const { language, live } = useStaff();
  const { setbacks } = useOutbox();
  const command = useCommand();
  const { read, fields } = useTillNote();
  const { id, amountDue } = pickup;
  const hasChanged = setbacks.some(
    (setback) =>
      setback.why === "amount-changed" &&
      "pickupId" in setback.command &&
      setback.command.pickupId === id,
  );

  function take() {
    const note = read();
    if (!note) return;
    command({ type: "hand-over", pickupId: id, pass, payment: { due: amountDue, ...note } });
  }
  return (
    <section aria-label={t("pay")} className="grid gap-5 rounded-md border border-accent p-4">
      <div aria-live="polite">
        <h2 className="text-sm text-muted">{t("pay")}</h2>
        <p className="text-4xl font-semibold break-words tabular-nums">{money(pickup, language)}</p>
      </div>
      {hasChanged && (
        <p role="alert" className="text-sm font-medium text-danger">
          {t("amountChanged")}
        </p>
      )}
      {!live && <p className="text-sm text-muted">{t("amountOffline")}</p>}
      <TillNoteFields {...fields} />
      <Button variant="accent" size="lg" block onClick={take}>
        {t("submitPaid")}
      </Button>
    </section>
  );
}
