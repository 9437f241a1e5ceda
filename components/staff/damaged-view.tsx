"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RadioCards } from "@/components/ui/radio-cards";
import { failureIn } from "@/lib/api";
import { withoutDecided } from "@/lib/staff/damaged-waiting";
import { damagedOptions } from "@/lib/staff/requests";
import type { DamageState } from "@/lib/staff/types";
import { BackBar } from "./back-bar";
import { DamagedCard } from "./damaged-card";
import { DamagedOnShelf } from "./damaged-on-shelf";
import { useOwnOutbox } from "./outbox";
import { useStaff } from "./staff-context";
import { useDamagePlace } from "./use-damage-place";

const states = ["waiting", "decided"] as const;

/** What waits at the damage place, until a manager has said how it ends. */
export function DamagedView() {
  const t = useTranslations("staff.damaged");
  const failures = useTranslations("failures");
  const { at, session } = useStaff();
  const place = useDamagePlace();
  const { waiting } = useOwnOutbox();
  const [state, setState] = useState<DamageState>("waiting");
  const { data, isError, error } = useQuery(damagedOptions(at, state));
  // What is being decided is off the list at once, also without a network.
  const items = withoutDecided(data?.items ?? [], waiting);
  const more = (data?.totalItems ?? 0) - (data?.items.length ?? 0);
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5 pb-4">
        <p className="text-sm text-muted">
          {place} {!session.manages && t("managers")}
        </p>
        <DamagedOnShelf />
        <RadioCards
          legend={t("state")}
          look="chip"
          options={states.map((value) => ({ value, label: t(value) }))}
          value={state}
          onChange={(value) => setState(states.find((one) => one === value) ?? "waiting")}
        />
      </div>
      <div role="status" className="px-5 text-sm text-muted empty:hidden">
        {isError && failures(failureIn(error).message)}
        {data && items.length === 0 && t(state === "waiting" ? "none" : "noneDecided")}
      </div>
      <ul aria-label={t(state)} className="grid border-b border-line empty:hidden">
        {items.map((item) => (
          <DamagedCard key={item.id} item={item} />
        ))}
      </ul>
      {more > 0 && <p className="px-5 pt-4 text-sm text-muted">{t("more", { count: more })}</p>}
    </>
  );
}
