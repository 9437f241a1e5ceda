"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChevronIcon } from "@/components/ui/icons";
import { failureIn } from "@/lib/api";
import { transfersOptions } from "@/lib/staff/requests";
import { goesOut, waitsAt } from "@/lib/staff/transfer-work";
import type { Transfer } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { PillChoice } from "./pill-choice";
import { useStaff } from "./staff-context";
import { hrefTo } from "./use-route";

const directions = ["out", "in"] as const;

/** Pieces that other stores ask for, and those that come from them. */
export function TransfersView() {
  const t = useTranslations("staff.transfers");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const { data, isError, error } = useQuery(transfersOptions(at));
  const [chosen, setChosen] = useState<(typeof directions)[number]>();
  // What waits for this store is looked at first.
  const waitsIn = data?.some((one) => waitsAt(one, at.store) && !goesOut(one, at.store));
  const waitsOut = data?.some((one) => waitsAt(one, at.store) && goesOut(one, at.store));
  const direction = chosen ?? (waitsIn && !waitsOut ? "in" : "out");
  const items = data?.filter((one) => goesOut(one, at.store) === (direction === "out")) ?? [];
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <PillChoice
        legend={t("direction")}
        name="transfer-direction"
        className="flex-wrap px-5 pb-4"
        options={directions.map((value) => ({ value, label: t(value) }))}
        value={direction}
        onChange={setChosen}
      />
      <div role="status" className="px-5 text-sm text-muted empty:hidden">
        {isError && failures(failureIn(error).message)}
        {data && items.length === 0 && t(direction === "out" ? "noneOut" : "noneIn")}
      </div>
      <ul aria-label={t(direction)} className="border-b border-line empty:hidden">
        {items.map((one) => (
          <TransferRow key={one.id} transfer={one} />
        ))}
      </ul>
    </>
  );
}

function TransferRow({ transfer }: { transfer: Transfer }) {
  const t = useTranslations("staff.transfers");
  const { at } = useStaff();
  const { id, from, to, lines, state, reason } = transfer;
  const isOut = goesOut(transfer, at.store);
  return (
    <li className="border-t border-line">
      <a href={hrefTo("transfers", id)} className="flex min-h-18 items-center gap-4 px-5 py-3">
        <span className="min-w-0 grow">
          <span className="block font-medium wrap-anywhere">
            {isOut ? t("to", { store: to.name }) : t("from", { store: from.name })}
          </span>
          <span className="block text-sm wrap-anywhere">
            {lines.map(({ article }) => article?.name ?? t("gone")).join(", ")}
          </span>
          <span className="block text-xs text-muted">
            {t(`states.${state}`)} · {t(`reasons.${reason}`)}
          </span>
        </span>
        {waitsAt(transfer, at.store) && (
          <span className="size-2.5 shrink-0 rounded-full bg-accent" aria-hidden="true" />
        )}
        <ChevronIcon className="shrink-0 text-muted" />
      </a>
    </li>
  );
}
