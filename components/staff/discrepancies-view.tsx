"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cx } from "@/components/ui/cx";
import { failureIn } from "@/lib/api";
import { discrepanciesOptions } from "@/lib/staff/requests";
import type { DiscrepancyState } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { DiscrepancyCard } from "./discrepancy-card";
import { useOwnOutbox } from "./outbox";
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
      <fieldset className="flex gap-2 px-5 pb-4">
        <legend className="sr-only">{t("state")}</legend>
        {states.map((name) => (
          <label
            key={name}
            className={cx(
              "relative flex min-h-11 items-center rounded-full border px-4 text-sm",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
              name === state ? "border-ink bg-ink text-paper" : "border-control",
            )}
          >
            <input
              type="radio"
              name="difference-state"
              checked={name === state}
              onChange={() => setState(name)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {t(name)}
          </label>
        ))}
      </fieldset>
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
