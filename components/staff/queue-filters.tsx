"use client";

import { useTranslations } from "next-intl";
import { SearchIcon } from "@/components/ui/icons";
import { type Filter, filters } from "@/lib/staff/urgency";
import { PillChoice } from "./pill-choice";

interface QueueFiltersProps {
  filter: Filter;
  setFilter: (filter: Filter) => void;
  search: string;
  setSearch: (search: string) => void;
  counts: Record<Filter, number>;
}

/** A field that finds, and the states with how many are in each. */
export function QueueFilters({ filter, setFilter, search, setSearch, counts }: QueueFiltersProps) {
  const t = useTranslations("staff.queue");
  return (
    <div className="px-4 pt-3 pb-2">
      <label className="relative block">
        <span className="sr-only">{t("search")}</span>
        <SearchIcon className="pointer-events-none absolute inset-y-0 start-3.5 my-auto text-muted" />
        <input
          type="search"
          value={search}
          placeholder={t("search")}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
          className="min-h-11 w-full rounded-sm border border-control bg-raised ps-11 pe-3 text-sm placeholder:text-muted"
        />
      </label>
      <PillChoice
        legend={t("filter")}
        name="queue-filter"
        className="-mx-4 mt-3 overflow-x-auto px-4 pb-1 [scrollbar-width:none]"
        options={filters.map((value) => ({
          value,
          label: (
            <>
              {t(`filters.${value}`)}
              <span className="tabular-nums opacity-75">{counts[value]}</span>
            </>
          ),
        }))}
        value={filter}
        onChange={setFilter}
      />
    </div>
  );
}
