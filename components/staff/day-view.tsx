"use client";

import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { engineNow } from "@/lib/staff/clock";
import { auditUrl, dayOptions } from "@/lib/staff/requests";
import { BackBar } from "./back-bar";
import { amountIn, dateAt } from "./format";
import { useStaff } from "./staff-context";
import { TakingsTable } from "./takings-table";

/** A day of the store in figures, and the record of who did what. */
export function DayView() {
  const t = useTranslations("staff.day");
  const words = useTranslations("staff");
  const format = useFormatter();
  const { at, counter, language } = useStaff();
  const today = dateAt(counter, engineNow());
  const [date, setDate] = useState(today);
  const { data, isError } = useQuery(dayOptions(at, date));
  const share = (value: number | null | undefined) =>
    value == null
      ? t("none")
      : format.number(value, { style: "percent", maximumFractionDigits: 1 });
  const minutes = (value: number | null | undefined) =>
    value == null ? t("none") : t("minutes", { count: Math.round(value) });
  const large = [
    [t("onTime"), share(data?.onTime)],
    [t("minutesToReady"), minutes(data?.minutesToReady)],
    [t("minutesWaiting"), minutes(data?.minutesWaiting)],
    [t("short"), share(data?.short)],
    [t("noShow"), share(data?.noShow)],
  ];
  const small = [
    [t("placed"), data?.placed],
    [t("ready"), data?.ready],
    [t("collected"), data?.collected],
    [t("cancelled"), data?.cancelled],
    [t("expired"), data?.expired],
  ] as const;
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-6 px-5">
        <TextField
          type="date"
          label={t("date")}
          value={date}
          max={today}
          onChange={(event) => setDate(event.target.value || today)}
        />
        {isError && <p className="text-sm text-muted">{words("needsNetwork")}</p>}
        <dl className="grid grid-cols-2 gap-2">
          {large.map(([label, value]) => (
            <div key={label} className="rounded-sm bg-surface p-4 first:col-span-2">
              <dt className="text-xs text-muted">{label}</dt>
              <dd className="mt-1 text-2xl font-semibold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
        <dl className="divide-y divide-line border-y border-line">
          {small.map(([label, value]) => (
            <div key={label} className="flex items-center justify-between py-3 text-sm">
              <dt className="text-muted">{label}</dt>
              <dd className="text-base font-semibold tabular-nums">{value ?? t("none")}</dd>
            </div>
          ))}
        </dl>
        {data && <TakingsTable takings={data.takings} />}
        {data && data.returned.length > 0 && (
          <div>
            <h2 className="text-base">{t("returned")}</h2>
            {data.returned.map(({ currencyCode, pieces: count, amount }) => (
              <p key={currencyCode} className="text-sm tabular-nums">
                {t("returnedFacts", { count, amount: amountIn(currencyCode, amount, language) })}
              </p>
            ))}
          </div>
        )}
        <Export today={today} />
      </div>
    </>
  );
}

function Export({ today }: { today: string }) {
  const t = useTranslations("staff.day");
  const { at } = useStaff();
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  return (
    <section aria-label={t("export")} className="grid gap-3">
      <div>
        <h2 className="text-base">{t("export")}</h2>
        <p className="text-sm text-muted">{t("exportLead")}</p>
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(10rem,100%),1fr))] gap-3">
        <TextField
          type="date"
          label={t("from")}
          value={from}
          max={to}
          onChange={(event) => setFrom(event.target.value || today)}
        />
        <TextField
          type="date"
          label={t("to")}
          value={to}
          max={today}
          onChange={(event) => setTo(event.target.value || today)}
        />
      </div>
      <a href={auditUrl(at, from, to)} download className={buttonClass({ variant: "outline" })}>
        {t("download")}
      </a>
    </section>
  );
}
