"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { settleParticles } from "@/contracts/text/particles";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import type { Pickup, PickupPause, PickupProof } from "@/lib/pickup/types";

import { FormAlert } from "../ui/form-alert";
import { SelectField } from "../ui/select-field";
import { SharedButton } from "../ui/shared-button";
import { announceMessage } from "../ui/toast";
import { OtherStores } from "./other-stores";
import { usePickupCommand } from "./use-pickup-command";

interface PassPauseProps {
  pickup: Pickup;
  pause: PickupPause;
  proof: PickupProof;
  /** Epoch milliseconds. */
  now: number;
}

/** The store cannot keep the promised time: the shopper chooses another, or another store. */
export function PassPause({ pickup, pause, proof, now }: PassPauseProps) {
  const t = useTranslations("pass.pause");
  const failures = useTranslations("failures");
  const locale = useLocale();
  const [chosen, setChosen] = useState<string>();
  const { send, isPending, failure } = usePickupCommand(proof, pickup.id);
  const { store, slot, id } = pickup;
  const at = (instant: string, timeZone = store.timeZone) =>
    formatStoreTime(instant, now, timeZone, locale);
  // What was chosen may have filled up since.
  const slotStart =
    pause.slots.find(({ start }) => start === chosen)?.start ?? pause.slots[0]?.start;

  async function move(storeCode: string, start: string) {
    const done = await send({ command: "move", storeCode, slotStart: start }).catch(
      () => undefined,
    );
    if (!done) return;
    const time = at(done.slot.start, done.store.timeZone);
    announceMessage(settleParticles(t("done", { store: done.store.name, time })));
  }

  return (
    <section
      aria-labelledby={`pause-${id}`}
      className="mb-8 max-w-prose border border-line bg-raised p-5 print:hidden"
    >
      <h3 id={`pause-${id}`} className="text-lg font-semibold">
        {t(`titles.${pause.kind}`, { store: store.name })}
      </h3>
      <p className="mt-2 mb-5">{settleParticles(t("text", { time: at(slot.start) }))}</p>
      <FormAlert message={failure && failures(failure.message)} className="mb-5" />
      {slotStart && (
        <div className="mb-6 grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
          <SelectField
            label={t("time", { store: store.name })}
            value={slotStart}
            onChange={(event) => setChosen(event.target.value)}
            options={pause.slots.map(({ start }) => ({ value: start, label: at(start) }))}
          />
          <SharedButton pending={isPending} onClick={() => void move(store.code, slotStart)}>
            {t("takeTime")}
          </SharedButton>
        </div>
      )}
      <OtherStores
        stores={pause.stores}
        now={now}
        pending={isPending}
        onTake={(code, start) => void move(code, start)}
      />
      <p className="mt-4 text-sm text-muted">{t("keep")}</p>
    </section>
  );
}
