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
    <div className="grid gap-3">
      <WhatChanged pickup={pickup} />
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
    </div>
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
      <WhatChanged pickup={pickup} />
      {!live && <p className="text-sm text-muted">{t("amountOffline")}</p>}
      <TillNoteFields {...fields} />
      <Button variant="accent" size="lg" block pending={isSettling} onClick={take}>
        {t("submitPaid")}
      </Button>
    </section>
  );
}

/** Why the last press was refused, where what stands here is not what stood here then. */
function WhatChanged({ pickup: { id } }: { pickup: Pickup }) {
  const t = useTranslations("staff");
  const { setbacks } = useOwnOutbox();
  const refused = setbacks.findLast(
    ({ command }) => command.type === "hand-over" && command.pickupId === id,
  );
  const words = {
    "amount-changed": t("handOver.amountChanged"),
    "pieces-changed": t("why.pieces-changed"),
    "order-changing": t("why.order-changing"),
    "substitute-too-many": t("why.substitute-too-many"),
  };
  const why = Object.entries(words).find(([known]) => known === refused?.why);
  if (!why) return null;
  return (
    <p role="alert" className="text-sm font-medium text-danger">
      {why[1]}
    </p>
  );
}

/** How many pieces lie on the shelf for it: they are what is handed over. */
function piecesOf({ lines }: Pickup): number {
  return lines.reduce((sum, { picked }) => sum + picked, 0);
}
