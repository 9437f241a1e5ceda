"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { chooseMyStore } from "@/lib/pickup/my-store";
import { offersOptions, storesOptions, type Wanted } from "@/lib/pickup/query-options";
import type { Point } from "@/lib/pickup/types";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { announceMessage } from "../ui/toast";
import { useLiveQuery } from "../ui/use-live-query";
import { StoreChoice } from "./store-choice";
import { useMyStore } from "./use-my-store";

interface StoreChoicesProps {
  wanted: readonly Wanted[];
  near: Point | undefined;
  term: string;
  onChosen: () => void;
}

/** The stores that fit, nearest first where that is known, each with what it has. */
export function StoreChoices({ wanted, near, term, onChosen }: StoreChoicesProps) {
  const t = useTranslations("myStore");
  const locale = useLocale();
  const mine = useMyStore();
  const search = useDeferredValue(term);
  const { data: stores, isError } = useLiveQuery(storesOptions(locale, near, search));
  // Who looks for a district without a store is better served by all of them than by none.
  const isNone = stores?.length === 0;
  const { data: all = [] } = useLiveQuery({ ...storesOptions(locale, near), enabled: isNone });
  const { data: offers } = useLiveQuery(offersOptions(locale, wanted, near));

  if (isError) return <p role="alert">{t("failed")}</p>;
  if (!stores)
    return (
      <div className="grid gap-4">
        {[1, 2, 3].map((row) => (
          <Skeleton key={row} className="h-24" />
        ))}
      </div>
    );
  // With no distance to go by, one's own store comes first.
  const shown = isNone ? all : stores;
  const from = shown[0]?.from;
  const ordered =
    near || from
      ? shown
      : [...shown].sort(
          (a, b) => Number(b.store.code === mine?.code) - Number(a.store.code === mine?.code),
        );
  return (
    <>
      <p role="status" className="mb-4 text-sm">
        {isNone && t("none", { term: search })}
        {from && t("from", { district: from })}
      </p>
      <ul aria-label={t("list")} className="border-b border-line">
        {ordered.map((found) => (
          <li key={found.store.code} className="border-t border-line py-5">
            <StoreChoice
              found={found}
              offer={offers?.find(({ store }) => store.code === found.store.code)}
              asked={wanted.length > 0}
              isMine={found.store.code === mine?.code}
              onPick={() => {
                chooseMyStore(locale, found.store);
                announceMessage(t("chosen", { name: found.store.name }), { silent: true });
                onChosen();
              }}
            />
          </li>
        ))}
      </ul>
      {mine && (
        <Button
          variant="quiet"
          className="mt-3 text-sm"
          onClick={() => chooseMyStore(locale, null)}
        >
          {t("forget")}
        </Button>
      )}
    </>
  );
}
