"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { failureIn } from "@/lib/api";
import { discrepanciesOptions } from "@/lib/staff/requests";
import type { DiscrepancyState } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { DiscrepancyCard } from "./discrepancy-card";
import { useOwnOutbox } from "./outbox";
import { PillChoice } from "./pill-choice";
import { useStaff } from "./staff-context";

const states = ["open", "settled"] as const;

/** Where books and shelves of the store differ, until a manager has dealt with it. */
export function DiscrepanciesView() {
  const t = useTranslations("staff.differences");
  const failures = useTranslations("failures");
  const { at } = useStaff();
  const { waiting } = useOwnOutbox();
  const [state, setState] = useState<DiscrepancyState>("open");
  const { data, isError, error } = useQuery(discrepanciesOptions(at, state));
  // What is being settled is off the list at once, also without a network.
  const going = new Set(
    waiting.map(({ command }) =>
      command.type === "settle-discrepancy" ? command.discrepancyId : undefined,
    ),
  );
  const items = data?.items.filter(({ id }) => state === "settled" || !going.has(id)) ?? [];
  const more = (data?.totalItems ?? 0) - (data?.items.length ?? 0);
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <PillChoice
        legend={t("state")}
        name="difference-state"
        className="px-5 pb-4"
        options={states.map((value) => ({ value, label: t(value) }))}
        value={state}
        onChange={setState}
      />
      <div role="status" className="px-5 text-sm text-muted empty:hidden">
        {isError && failures(failureIn(error).message)}
        {data && items.length === 0 && t(state === "open" ? "none" : "noneSettled")}
      </div>
      <ul className="grid border-b border-line empty:hidden">
        {items.map((item) => (
          <DiscrepancyCard key={item.id} item={item} isOpen={state === "open"} />
        ))}
      </ul>
      {more > 0 && <p className="px-5 pt-4 text-sm text-muted">{t("more", { count: more })}</p>}
    </>
  );
}
