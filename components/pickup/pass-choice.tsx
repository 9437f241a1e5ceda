"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { settleParticles } from "@/contracts/text/particles";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import type { Pickup, PickupProof, StoreChoice } from "@/lib/pickup/types";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { announceMessage } from "../ui/toast";
import { CancelQuestion } from "./cancel-question";
import { OtherStores } from "./other-stores";
import { type ShopperCommand, usePickupCommand } from "./use-pickup-command";

interface PassChoiceProps {
  pickup: Pickup;
  choice: StoreChoice;
  proof: PickupProof;
  /** Epoch milliseconds. */
  now: number;
}

/** The store cannot do the order: the shopper chooses another store, or cancels. */
export function PassChoice({ pickup: { id, store }, choice, proof, now }: PassChoiceProps) {
  const t = useTranslations();
  const locale = useLocale();
  const [cancelling, setCancelling] = useState(false);
  const { send, isPending, failure } = usePickupCommand(proof, id);

  async function tell(command: ShopperCommand, said: (done: Pickup) => string) {
    const done = await send(command).catch(() => undefined);
    if (done) announceMessage(settleParticles(said(done)));
  }

  const moved = (done: Pickup) =>
    t("pass.pause.done", {
      store: done.store.name,
      time: formatStoreTime(done.slot.start, now, done.store.timeZone, locale),
    });
  return (
    <section
      aria-labelledby={`choice-${id}`}
      className="mb-8 max-w-prose border border-line bg-raised p-5 print:hidden"
    >
      <h3 id={`choice-${id}`} className="mb-5 text-lg font-semibold">
        {settleParticles(t("pass.choice.title", { store: store.name }))}
      </h3>
      <FormAlert message={failure && t(`failures.${failure.message}`)} className="mb-5" />
      {choice.stores.length === 0 && <p>{t("pass.choice.none")}</p>}
      <OtherStores
        stores={choice.stores}
        now={now}
        pending={isPending}
        onTake={(storeCode, slotStart) =>
          void tell({ command: "move", storeCode, slotStart }, moved)
        }
      />
      {cancelling ? (
        <CancelQuestion
          pending={isPending}
          onYes={() => void tell({ command: "cancel" }, () => t("pass.states.cancelled"))}
          onNo={() => setCancelling(false)}
        />
      ) : (
        <Button variant="quiet" className="mt-4 text-sm" onClick={() => setCancelling(true)}>
          {t("pass.cancel")}
        </Button>
      )}
    </section>
  );
}
