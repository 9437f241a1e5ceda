"use client";

import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { SearchIcon } from "@/components/ui/icons";
import { type Filter, filters } from "@/lib/staff/urgency";

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
      <fieldset className="-mx-4 mt-3 flex min-w-0 gap-2 overflow-x-auto px-4 pb-1 [scrollbar-width:none]">
        <legend className="sr-only">{t("filter")}</legend>
        {filters.map((name) => (
          <label
            key={name}
            className={cx(
              "relative flex min-h-11 shrink-0 items-center gap-2 rounded-full border px-4 text-sm",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
              name === filter ? "border-ink bg-ink text-paper" : "border-control",
            )}
          >
            <input
              type="radio"
              name="queue-filter"
              checked={name === filter}
              onChange={() => setFilter(name)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {t(`filters.${name}`)}
            <span className="tabular-nums opacity-75">{counts[name]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
