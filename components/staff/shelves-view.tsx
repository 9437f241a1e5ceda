"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ChevronIcon } from "@/components/ui/icons";
import { lyingOn, type StagingShelf } from "@/contracts/pickup/shelves";
import { failureIn } from "@/lib/api";
import { shelvesOptions } from "@/lib/staff/requests";
import { BackBar } from "./back-bar";
import { NewShelves } from "./new-shelves";
import { ShelfSheet } from "./shelf-sheet";
import { useStaff } from "./staff-context";
import { PrintIcon } from "./staff-icons";
import { hrefTo } from "./use-route";

/** The staging shelves of the store: what lies on each, their labels, and new ones for managers. */
export function ShelvesView() {
  const t = useTranslations("staff.shelves");
  const failures = useTranslations("failures");
  const { at, session } = useStaff();
  const { data, isError, error } = useQuery(shelvesOptions(at));
  const [adding, setAdding] = useState(false);
  const names = data?.filter(({ active }) => active).map(({ name }) => name) ?? [];
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5">
        <div role="status" className="text-sm text-muted empty:hidden">
          {isError && failures(failureIn(error).message)}
          {data?.length === 0 && t("none")}
        </div>
        <ul aria-label={t("title")} className="border-t border-line empty:hidden">
          {data?.map((shelf) => (
            <ShelfRow key={shelf.name} shelf={shelf} />
          ))}
        </ul>
        {names.length > 0 && (
          <Button variant="outline" size="lg" block onClick={() => window.print()}>
            <PrintIcon />
            {t("print", { count: names.length })}
          </Button>
        )}
        {session.manages && !adding && (
          <Button size="lg" block onClick={() => setAdding(true)}>
            {t("add")}
          </Button>
        )}
        {adding && <NewShelves known={data ?? []} onDone={() => setAdding(false)} />}
      </div>
      <ShelfSheet names={names} />
    </>
  );
}

function ShelfRow({ shelf }: { shelf: StagingShelf }) {
  const t = useTranslations("staff.shelves");
  const { pickups } = useStaff();
  const { name, kind, capacity, active } = shelf;
  const count = lyingOn(name, pickups).length;
  const isFull = count >= capacity;
  return (
    <li className="border-b border-line">
      <a href={hrefTo("shelves", name)} className="flex min-h-16 items-center gap-4 py-3">
        <span className="min-w-0 grow">
          <span className="block text-lg font-semibold wrap-anywhere">
            <bdi>{name}</bdi>
          </span>
          <span className="block text-xs text-muted">
            {t(`kinds.${kind}`)}
            {!active && ` · ${t("off")}`}
          </span>
        </span>
        <span
          className={
            isFull ? "shrink-0 text-sm font-semibold text-danger" : "shrink-0 text-sm tabular-nums"
          }
        >
          {t(isFull ? "full" : "taken", { count, capacity })}
        </span>
        <ChevronIcon className="text-muted" />
      </a>
    </li>
  );
}
