"use client";

import { useLocale } from "next-intl";
import {
  type FormEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
  useTransition,
} from "react";
import { type LimitKind, limitKinds } from "@/contracts/listing-keys";
import { type Sort, sorts } from "@/contracts/listing-sorts";
import { type ListingPaths, type ListingQuery, listingHref } from "@/lib/catalog/listing-query";
import type { Facet } from "@/lib/catalog/types";
import { marketOf } from "@/lib/i18n/locales";
import { useRouter } from "@/lib/i18n/navigation";
import { buttonClass } from "../../ui/button";
import { cx } from "../../ui/cx";
import { FilterIcon } from "../../ui/icons";
import { SelectField } from "../../ui/select-field";
import { announceMessage } from "../../ui/toast";
import { FacetPanel } from "./facet-panel";
import { expectResults, takeResults } from "./kept-place";
import type { ListingWords } from "./listing-words";
import { showPublicAddress } from "./public-address";
import { useLimits } from "./use-limits";
import type { RangeChoice } from "./use-range-choices";

interface ListingShellProps {
  facets: readonly Facet[];
  ranges: readonly RangeChoice[];
  query: ListingQuery;
  term?: string | undefined;
  /** The plain listing and the filtered one, without their locale, for the router. */
  paths: ListingPaths;
  /** With its locale, for the form without script. */
  action: string;
  words: ListingWords;
  /** The results, rendered on the server. */
  children: ReactNode;
}

/**
 * Facets, order and results. Without script the panel is a GET form and, on phones, a popover of
 * the platform. With script each change on wide screens, and "show" in the phone's sheet, is a soft
 * navigation. It keeps scroll and keyboard where they are.
 */
export function ListingShell(props: ListingShellProps) {
  const { facets, ranges, query, term, paths, action, words, children } = props;
  const router = useRouter();
  const root = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  const [draft, setDraft] = useState(query);
  const [pending, startTransition] = useTransition();
  const limits = useLimits(query.limits, ranges, marketOf(useLocale()));

  // "Back" shows the page again as it was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the limits are the query's
  useEffect(() => {
    setDraft(query);
    limits.reset();
  }, [query]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each query is another address
  useEffect(() => showPublicAddress(paths), [paths.filtered, query]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same count for another choice is news too
  useEffect(() => {
    if (takeResults(root.current)) announceMessage(words.count, { silent: true });
  }, [words.count, query]);

  function go(next: ListingQuery) {
    expectResults(document.activeElement);
    startTransition(() => router.push(listingHref(paths, next, term), { scroll: false }));
  }

  function change(part: Partial<ListingQuery>, stepOf?: LimitKind) {
    const next = { ...draft, ...part, page: 1 };
    setDraft(next);
    if (form.current?.matches(":popover-open")) return;
    const settled = settle(next, stepOf);
    if (settled) go(settled);
  }

  /** With what is typed; null where that cannot be meant, which its field then says. */
  function settle(next: ListingQuery, stepOf?: LimitKind): ListingQuery | null {
    const settled = limits.settle(next.limits, stepOf);
    const [faulty] = limitKinds.filter((kind) => settled.faults[kind]);
    if (!faulty) return { ...next, limits: settled.limits };
    focusLimit(form.current, faulty);
    return null;
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const settled = settle({ ...draft, page: 1 });
    if (!settled) return;
    if (form.current?.matches(":popover-open")) form.current.hidePopover();
    go(settled);
  }

  return (
    <div
      ref={root}
      aria-busy={pending}
      className={cx(
        "grid gap-x-14 gap-y-6",
        facets.length + ranges.length > 0 && "lg:grid-cols-[15rem_minmax(0,1fr)]",
      )}
    >
      <form
        ref={form}
        id={formId}
        popover="auto"
        action={action}
        onSubmit={submit}
        aria-label={words.filter}
        className="hidden bg-paper text-ink open:block max-lg:fixed max-lg:inset-x-0 max-lg:top-auto max-lg:bottom-0 max-lg:m-0 max-lg:max-h-[86dvh] max-lg:w-full max-lg:max-w-full max-lg:overflow-y-auto max-lg:overscroll-contain max-lg:rounded-t-md max-lg:bg-raised max-lg:px-6 max-lg:shadow-sheet backdrop:bg-scrim lg:static lg:m-0 lg:block lg:w-auto lg:overflow-visible lg:border-0 lg:p-0"
      >
        {term && <input type="hidden" name="q" value={term} />}
        <FacetPanel {...{ facets, ranges, limits, draft, words, formId }} onChange={change} />
      </form>
      <div className="min-w-0">
        <div className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
          <p className="me-auto min-h-11 content-center text-sm text-muted max-lg:w-full max-lg:min-h-0">
            {words.count}
          </p>
          <button
            type="button"
            popoverTarget={formId}
            className={cx(
              buttonClass({ variant: "outline" }),
              "min-h-12 flex-1 whitespace-nowrap lg:hidden",
            )}
          >
            <FilterIcon /> {words.filter}
          </button>
          <SelectField
            label={<span className="sr-only">{words.sort}</span>}
            name="sort"
            form={formId}
            value={draft.sort}
            onChange={(event) => change({ sort: event.target.value as Sort })}
            options={sorts.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
            fieldClassName="max-lg:flex-auto"
            className="text-sm"
          />
          <noscript>
            <button type="submit" form={formId} className={buttonClass({ variant: "outline" })}>
              {words.apply}
            </button>
          </noscript>
        </div>
        <div className={cx("transition-opacity", pending && "opacity-50")}>{children}</div>
      </div>
    </div>
  );
}

function focusLimit(form: HTMLFormElement | null, kind: LimitKind) {
  const field = form?.querySelector<HTMLInputElement>(`[name="${kind}-min"]`);
  const group = field?.closest("details");
  if (group) group.open = true;
  field?.focus();
}
