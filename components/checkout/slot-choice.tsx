"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { PickupChoice } from "@/lib/pickup";
import { formatStoreTime, storeDay } from "@/lib/pickup";
import { slotsOptions, storesOptions } from "@/lib/pickup/client";
import { formatDay } from "@/lib/stores";
import { OpenNow } from "../stores";
import { RadioCards } from "../ui/radio-cards";
import { SelectField } from "../ui/select-field";
import { Skeleton } from "../ui/skeleton";
import { useLiveQuery } from "../ui/use-live-query";
import { useMinute } from "../ui/use-minute";

interface SlotChoiceProps {
  storeCode: string;
  pickup: PickupChoice | undefined;
}

/** When one comes to a store: as soon as possible, or at a later time that still has room. */
export function SlotChoice({ storeCode, pickup }: SlotChoiceProps) {
  const t = useTranslations("pickup");
  const locale = useLocale();
  const now = useMinute();
  const { data: slots } = useLiveQuery(slotsOptions(locale, storeCode));
  const { data: stores } = useLiveQuery(storesOptions(locale));
  const store = stores?.find((found) => found.store.code === storeCode)?.store;
  const timeZone = store?.timeZone ?? pickup?.timeZone ?? "UTC";
  const free = slots?.filter(({ left }) => left > 0) ?? [];
  const [first] = free;
  const saved = free.find(
    ({ start }) => Date.parse(start) === Date.parse(pickup?.slot.start ?? ""),
  );
  const [chosen, setChosen] = useState<string>();
  const [wants, setWants] = useState<"asap" | "later">();
  const later = wants ? wants === "later" : Boolean(saved && saved !== first);
  const start = free.find((slot) => slot.start === chosen)?.start ?? saved?.start ?? first?.start;
  const name = store?.name ?? pickup?.storeName ?? storeCode;

  if (!slots || now === null) return <Skeleton className="h-32" />;
  const time = (instant: string) => formatStoreTime(instant, now, timeZone, locale);
  const dayOf = (instant: string) => storeDay(instant, timeZone);
  const days = [...new Set(free.map((slot) => dayOf(slot.start)))];
  const day = start ? dayOf(start) : days[0];
  const ofDay = free.filter((slot) => dayOf(slot.start) === day);
  return (
    <div className="grid gap-4">
      <RadioCards
        legend={
          <>
            {name}
            <span className="block font-normal text-muted">{t("when")}</span>
          </>
        }
        value={later ? "later" : "asap"}
        onChange={(value) => setWants(value === "later" ? "later" : "asap")}
        options={[
          {
            value: "asap",
            label: t("asap"),
            hint: first ? time(first.start) : t("noTime"),
            disabled: !first,
          },
          { value: "later", label: t("chooseTime"), disabled: !first },
        ]}
      />
      {store && <OpenNow schedule={store} />}
      {later && start && (
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t("day")}
            value={day}
            onChange={(event) =>
              setChosen(free.find((slot) => dayOf(slot.start) === event.target.value)?.start)
            }
            options={days.map((value) => ({ value, label: formatDay(value, locale) }))}
          />
          <SelectField
            label={t("time")}
            value={start}
            onChange={(event) => setChosen(event.target.value)}
            options={ofDay.map((slot) => ({
              value: slot.start,
              // The day is chosen beside it: here the time alone says it.
              label: formatStoreTime(slot.start, Date.parse(slot.start), timeZone, locale),
            }))}
          />
        </div>
      )}
      <input type="hidden" name={`slot-${storeCode}`} value={later ? (start ?? "") : ""} />
    </div>
  );
}
