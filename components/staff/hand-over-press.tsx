"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ShownPass } from "@/lib/staff/schemas";
import type { Pickup } from "@/lib/staff/types";
import { money } from "./format";
import { useOwnOutbox } from "./outbox";
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
      onClick={({ detail }) => {
        // The second half of a double tap was meant for what stood here before.
        if (detail < 2)
          command({ type: "hand-over", pickupId: id, pass, pieces: piecesOf(pickup) });
      }}
    >
      {t("submit")}
    </Button>
  );
}

function PaidHandOver({ pickup, pass }: HandOverPressProps) {
  const t = useTranslations("staff.handOver");
  const { language, live } = useStaff();
  const { waiting } = useOwnOutbox();
  const command = useCommand();
  const { read, fields } = useTillNote();
  const { id, amountDue } = pickup;
  // What is on its way to the engine, a piece that is short, say, changes what is due.
  const isSettling =
    live && waiting.some((one) => "pickupId" in one.command && one.command.pickupId === id);

  function take() {
    const note = read();
    if (!note) return;
    const payment = { due: amountDue, ...note };
    command({ type: "hand-over", pickupId: id, pass, pieces: piecesOf(pickup), payment });
  }
  return (
    <section aria-label={t("pay")} className="grid gap-5 rounded-md border border-accent p-4">
      <div aria-live="polite">
        <h2 className="text-sm text-muted">{t("pay")}</h2>
        <p className="text-4xl font-semibold break-words tabular-nums">{money(pickup, language)}</p>
      </div>
      {!live && <p className="text-sm text-muted">{t("amountOffline")}</p>}
      <TillNoteFields {...fields} />
      <Button variant="accent" size="lg" block pending={isSettling} onClick={take}>
        {t("submitPaid")}
      </Button>
    </section>
  );
}

/** How many pieces lie on the shelf for it: they are what is handed over. */
function piecesOf({ lines }: Pickup): number {
  return lines.reduce((sum, { picked }) => sum + picked, 0);
}
