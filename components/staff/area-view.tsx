"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { engineNow } from "@/lib/staff/clock";
import { areaOptions } from "@/lib/staff/requests";
import { storesNamed } from "@/lib/staff/stores-named";
import { AreaAssisted } from "./area-assisted";
import { AreaHours } from "./area-hours";
import { AreaReasons } from "./area-reasons";
import { AreaStoreCard } from "./area-store-card";
import { BackBar } from "./back-bar";
import { dateAt } from "./format";
import { useStaff } from "./staff-context";

/** All stores of an area manager: the most pressing first, and their day by hour and reason. */
export function AreaView() {
  const t = useTranslations("staff.area");
  const words = useTranslations("staff");
  const { at, counter, session } = useStaff();
  const today = dateAt(counter, engineNow());
  const [date, setDate] = useState(today);
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const { data, isError } = useQuery(areaOptions(at, date));
  const names = useMemo(
    () =>
      new Map(
        session.counters
          .filter(({ market }) => market === at.market)
          .map(({ store, name }) => [store, name]),
      ),
    [session.counters, at.market],
  );
  const stores = useMemo(
    () => storesNamed(data?.stores ?? [], names, wanted),
    [data?.stores, names, wanted],
  );
  return (
    <>
      <BackBar title={t("title")} to="more" />
      <div className="grid grid-cols-1 gap-6 px-5">
        {isError && <p className="text-sm text-muted">{words("needsNetwork")}</p>}
        <TextField
          type="search"
          label={t("search")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        {data && stores.length === 0 && (
          <p role="status" className="text-sm text-muted">
            {t("noMatch")}
          </p>
        )}
        <ul aria-label={t("stores")} className="grid gap-2 empty:hidden">
          {stores.map((store) => (
            <AreaStoreCard
              key={store.storeCode}
              store={store}
              name={names.get(store.storeCode) ?? store.storeCode}
              market={at.market}
            />
          ))}
        </ul>
        <TextField
          type="date"
          label={words("day.date")}
          value={date}
          max={today}
          onChange={(event) => setDate(event.target.value || today)}
        />
        <AreaHours hours={data?.hours ?? []} />
        <AreaReasons reasons={data?.reasons ?? []} />
        <AreaAssisted assisted={data?.assisted ?? []} names={names} />
      </div>
    </>
  );
}
