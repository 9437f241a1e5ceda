"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { type PauseKind, pauseKinds } from "@/contracts/pickup/pauses";
import { engineNow } from "@/lib/staff/clock";
import { BackBar } from "./back-bar";
import { clockTime } from "./format";
import { useOnItsWayWords } from "./on-its-way";
import { useOwnOutbox } from "./outbox";
import { useStaff } from "./staff-context";
import { useCommand } from "./use-command";

/** Closes the store for the rest of its day, pauses pickup or takes fewer orders; or takes that back. */
export function PauseView() {
  const t = useTranslations("staff.pause");
  const { counter, language } = useStaff();
  const command = useCommand();
  const { waiting } = useOwnOutbox();
  const { pause = null, slotCapacity = 1 } = counter;
  const [chosen, setChosen] = useState<PauseKind>();
  const [capacity, setCapacity] = useState(Math.max(1, Math.floor(slotCapacity / 2)));
  const isOn = pause !== null && Date.parse(pause.until) > engineNow();
  const words = useOnItsWayWords();
  const onItsWay = waiting.find(
    ({ command: { type }, at }) =>
      (type === "pause-store" || type === "resume-store") && at.store === counter.store,
  );

  function begin(kind: PauseKind) {
    command(
      { type: "pause-store", kind, ...(kind === "fewer" && { capacity }) },
      { about: { name: counter.name } },
    );
    setChosen(undefined);
  }

  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5 pt-2">
        <p role="status" className="text-sm font-medium empty:hidden">
          {onItsWay && words(onItsWay.command.type)}
        </p>
        {isOn && (
          <section className="rounded-sm border border-control p-4">
            <h2 className="font-semibold">
              {t(`now.${pause.kind}`, {
                time: clockTime(pause.until, counter, language),
                count: pause.capacity ?? 0,
              })}
            </h2>
            <p className="mt-1 text-sm text-muted">{t("by", { name: pause.by })}</p>
            <Button
              block
              className="mt-4"
              disabled={onItsWay !== undefined}
              onClick={() =>
                command(
                  { type: "resume-store", pauseId: pause.id },
                  { about: { name: counter.name } },
                )
              }
            >
              {t("takeBack")}
            </Button>
          </section>
        )}
        <p className="text-sm text-muted">{t("lead")}</p>
        <ul className="grid gap-3">
          {pauseKinds.map((kind) => (
            <li key={kind} className="rounded-sm border border-control p-4">
              <button
                type="button"
                aria-expanded={chosen === kind}
                onClick={() => setChosen(chosen === kind ? undefined : kind)}
                className="min-h-11 w-full text-start"
              >
                <span className="block font-medium">{t(`kinds.${kind}`)}</span>
                <span className="block text-sm text-muted">{t(`hints.${kind}`)}</span>
              </button>
              {chosen === kind && (
                <div className="mt-4 grid gap-4">
                  {kind === "fewer" && (
                    <TextField
                      label={t("capacity")}
                      type="number"
                      inputMode="numeric"
                      min={1}
                      max={slotCapacity}
                      value={capacity}
                      onChange={(event) =>
                        setCapacity(Math.max(1, event.target.valueAsNumber || 1))
                      }
                    />
                  )}
                  <Button block disabled={onItsWay !== undefined} onClick={() => begin(kind)}>
                    {t(`confirm.${kind}`)}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
