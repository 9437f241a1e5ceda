"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { storeLine } from "@/contracts/addresses/store-line";
import { calendarFile } from "@/contracts/calendar";
import { factsOf } from "@/contracts/languages";
import { languageOf } from "@/lib/i18n/locales";
import { useShopName } from "@/lib/i18n/use-shop-name";
import { formatStoreTime } from "@/lib/pickup/promise-time";
import type { Pickup, PickupProof } from "@/lib/pickup/types";
import { Button } from "../ui/button";
import { FormAlert } from "../ui/form-alert";
import { SharedButton } from "../ui/shared-button";
import { announceMessage } from "../ui/toast";
import { ArriveForm } from "./arrive-form";
import { CancelQuestion } from "./cancel-question";
import { CollectorForm } from "./collector-form";
import { saveFile } from "./save-file";
import { type ShopperCommand, usePickupCommand } from "./use-pickup-command";

interface PassActionsProps {
  pickup: Pickup;
  proof: PickupProof;
}

type Question = "arrive" | "collector" | "cancel";

/** What the shopper can do with a pickup as it is now. */
export function PassActions({ pickup, proof }: PassActionsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const shop = useShopName();
  const [question, setQuestion] = useState<Question>();
  const { send, isPending, failure, reset } = usePickupCommand(proof, pickup.id);
  const { state, store, slot, pass, onWayAt, canExtend, canCancel } = pickup;

  function ask(next: Question) {
    reset();
    setQuestion(next === question ? undefined : next);
  }

  async function tell(command: ShopperCommand, said: (done: Pickup) => string) {
    const done = await send(command).catch(() => undefined);
    if (!done) return;
    setQuestion(undefined);
    announceMessage(said(done));
  }

  function addToCalendar() {
    const language = languageOf(locale);
    const place = [store.name, storeLine(store.address)].join(factsOf(language).comma);
    const title = t("pass.calendarTitle", { store: store.name });
    const text = `${t("pass.code")} ${pass?.code ?? ""}\n${location.href}`;
    const id = `${proof.orderCode}-pickup-${pickup.id}`;
    const entry = { id, shop, title, place, text, ...slot };
    saveFile("pickup.ics", "text/calendar", calendarFile(entry, new Date()));
  }

  const until = (done: Pickup) =>
    t("pass.extended", {
      time: formatStoreTime(done.holdUntil ?? slot.end, Date.now(), store.timeZone, locale),
    });
  if (!pass) return null;
  return (
    <div className="mt-7 print:hidden">
      <FormAlert message={failure && t(`failures.${failure.message}`)} className="mb-5" />
      {state === "ready" && !pickup.inAisle && question !== "arrive" && (
        <div className="mb-5 grid gap-3 sm:grid-cols-2">
          <Button variant="accent" size="lg" block onClick={() => ask("arrive")}>
            {t("pass.here")}
          </Button>
          {onWayAt === null ? (
            <SharedButton
              variant="outline"
              size="lg"
              block
              pending={isPending}
              onClick={() => void tell({ command: "come" }, () => t("pass.onMyWaySaid"))}
            >
              {t("pass.onMyWay")}
            </SharedButton>
          ) : (
            <p className="self-center text-sm text-success">{t("pass.onMyWaySaid")}</p>
          )}
        </div>
      )}
      {state === "arrived" && (
        <SharedButton
          variant="outline"
          block
          className="mb-5"
          pending={isPending}
          onClick={() => void tell({ command: "not-here" }, () => t("pass.notHereSaid"))}
        >
          {t("pass.notHere")}
        </SharedButton>
      )}
      {question === "arrive" && (
        <ArriveForm
          pending={isPending}
          onSend={(note) => void tell({ command: "arrive", note }, () => t("pass.notes.arrived"))}
        />
      )}
      <div className="flex flex-wrap gap-3">
        {!pickup.inAisle && (
          <Button variant="outline" onClick={addToCalendar}>
            {t("pass.calendar")}
          </Button>
        )}
        <Button variant="outline" onClick={() => window.print()}>
          {t("pass.print")}
        </Button>
        {canExtend && (
          <SharedButton
            variant="outline"
            pending={isPending}
            onClick={() => void tell({ command: "extend" }, until)}
          >
            {t("pass.extend")}
          </SharedButton>
        )}
        {!pickup.inAisle && (
          <Button
            variant="outline"
            aria-expanded={question === "collector"}
            onClick={() => ask("collector")}
          >
            {t("pass.change")}
          </Button>
        )}
        {canCancel && (
          <Button
            variant="quiet"
            className="text-sm"
            aria-expanded={question === "cancel"}
            onClick={() => ask("cancel")}
          >
            {t("pass.cancel")}
          </Button>
        )}
      </div>
      {question === "collector" && (
        <CollectorForm
          pending={isPending}
          phoneError={failure?.field === "phone" ? t(`failures.${failure.message}`) : undefined}
          onSend={(collector) =>
            void tell({ command: "collector", collector }, (done) =>
              t("pass.changed", { name: done.collector.name }),
            )
          }
        />
      )}
      {question === "cancel" && (
        <CancelQuestion
          pending={isPending}
          tried={pickup.tried}
          onYes={() => void tell({ command: "cancel" }, () => t("pass.states.cancelled"))}
          onNo={() => setQuestion(undefined)}
        />
      )}
    </div>
  );
}
