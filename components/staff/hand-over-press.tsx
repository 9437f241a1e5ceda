"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { piecesIn } from "@/contracts/pickup/refusal";
import type { ShownPass, WithoutPass } from "@/lib/staff/schemas";
import type { Pickup } from "@/lib/staff/types";
import { money } from "./format";
import { useOwnOutbox } from "./outbox";
import { useStaff } from "./staff-context";
import { TillNoteFields, useTillNote } from "./till-note";
import { type NewCommand, useCommand } from "./use-command";

/** What shows whose an order is: the pass, or how the person was known without one. */
export type HandOverProof = { pass: ShownPass } | { without: WithoutPass };

type Rest = Omit<Extract<NewCommand, { type: "hand-over" }>, "type" | "pickupId" | "pieces">;

interface HandOverPressProps {
  pickup: Pickup;
  /** To be taken at the counter, in hundredths. */
  amountDue: number;
  /** What goes along: the proof, what is refused, the age that was seen. */
  command: Omit<Rest, "payment">;
  /** Whether the engine has still to say what goes back. */
  pending: boolean;
  /** Says at its field what is missing, and whether nothing is. */
  isReady: () => boolean;
}

/** The press that hands over; what is due stands large before it, and how it was paid is said. */
export function HandOverPress(props: HandOverPressProps) {
  const { amountDue, pending, isReady } = props;
  const t = useTranslations("staff.handOver");
  const command = useCommand();
  if (amountDue > 0) return <PaidHandOver {...props} />;
  return (
    <Button
      variant="accent"
      size="lg"
      block
      pending={pending}
      onClick={({ detail }) => {
        // The second half of a double tap was meant for what stood here before.
        if (detail < 2 && isReady()) command(commandOf(props));
      }}
    >
      {t(props.command.refused ? "submitPart" : "submit")}
    </Button>
  );
}

function PaidHandOver(props: HandOverPressProps) {
  const { pickup, amountDue, pending, isReady } = props;
  const t = useTranslations("staff.handOver");
  const { language, live } = useStaff();
  const { waiting } = useOwnOutbox();
  const command = useCommand();
  const { read, fields } = useTillNote();
  // What is on its way to the engine, a piece that is short, say, changes what is due.
  const isSettling =
    live && waiting.some((one) => "pickupId" in one.command && one.command.pickupId === pickup.id);

  function take() {
    const note = read();
    if (!isReady() || !note) return;
    command({ ...commandOf(props), payment: { due: amountDue, ...note } });
  }
  return (
    <section aria-label={t("pay")} className="grid gap-5 rounded-md border border-accent p-4">
      <div aria-live="polite">
        <h2 className="text-sm text-muted">{t(props.command.refused ? "staysDue" : "pay")}</h2>
        <p className="text-4xl font-semibold break-words tabular-nums">
          {money(pickup, language, amountDue)}
        </p>
      </div>
      {!live && <p className="text-sm text-muted">{t("amountOffline")}</p>}
      {/* What is said of one amount is not kept for another: it is said once the amount is there. */}
      <fieldset disabled={pending} className="contents">
        <TillNoteFields {...fields} />
      </fieldset>
      <Button variant="accent" size="lg" block pending={isSettling || pending} onClick={take}>
        {t("submitPaid")}
      </Button>
    </section>
  );
}

/** All that lies on the shelf for it stood on the screen. */
function commandOf({ pickup: { id, lines }, command }: HandOverPressProps) {
  return { type: "hand-over" as const, pickupId: id, pieces: piecesIn(lines), ...command };
}
