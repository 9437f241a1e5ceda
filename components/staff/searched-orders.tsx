"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { searchOptions } from "@/lib/staff/requests";
import type { Pickup } from "@/lib/staff/types";
import { FoundRow } from "./found-row";
import { useStaff } from "./staff-context";

/** Who types is left in peace for so long (ms) before the engine is asked. */
const pauseMs = 250;

interface SearchedOrdersProps {
  term: string;
  /** What the board has found by itself. */
  known: readonly Pickup[];
}

/** Below the open orders: those of the last 30 days that the engine finds, whatever became of them. */
export function SearchedOrders({ term, known }: SearchedOrdersProps) {
  const t = useTranslations("staff.search");
  const { at, live } = useStaff();
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAsked(term), pauseMs);
    return () => clearTimeout(timer);
  }, [term]);
  const { data, isError, isFetching } = useQuery(searchOptions(at, asked));
  const isAsking = asked !== term || isFetching;
  const others = (data ?? []).filter(({ id }) => !known.some((one) => one.id === id));
  return (
    <section aria-label={t("title")} className="px-4 pt-6">
      <h2 className="text-sm font-semibold">{t("title")}</h2>
      <p role="status" className="mt-1 text-sm text-muted empty:hidden">
        {!live || (isError && !isAsking)
          ? t("offline")
          : isAsking
            ? t("asking")
            : others.length === 0 && t("none")}
      </p>
      <ul className="mt-2 divide-y divide-line border-y border-line empty:hidden">
        {others.map((pickup) => (
          <FoundRow key={pickup.id} pickup={pickup} />
        ))}
      </ul>
    </section>
  );
}
