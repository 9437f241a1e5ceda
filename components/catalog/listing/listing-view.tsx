import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sorts } from "@/contracts/listing-sorts";
import {
  type GonePart,
  type ListingPaths,
  type ListingQuery,
  listingHref,
} from "@/lib/catalog/listing-query";
import type { Listing } from "@/lib/catalog/types";
import { pathIn } from "@/lib/i18n/alternates";
import { Container } from "../../ui/container";
import { Pagination } from "../../ui/pagination";
import { ChosenFilters } from "./chosen-filters";
import { GoneParts } from "./gone-parts";
import { ListingShell } from "./listing-shell";
import { ProductGrid } from "./product-grid";
import { useRangeChoices } from "./use-range-choices";

interface ListingViewProps {
  listing: Listing;
  query: ListingQuery;
  term?: string;
  /** Without their locale. */
  paths: ListingPaths;
  /** The store that the query names. */
  storeName?: string | undefined;
  /** What the query names that is not there any more. */
  gone?: readonly GonePart[] | undefined;
  /** How many there are, in the words of the page. */
  count: string;
  /** What stands there when nothing fits. */
  empty: ReactNode;
}

/** A listing with its facets, order and pages; the same for collections and searches. */
export function ListingView(props: ListingViewProps) {
  const { listing, query, term, paths, storeName, gone, count, empty } = props;
  const t = useTranslations("listing");
  const ui = useTranslations("ui");
  const { facets, items, page, pageCount } = listing;
  const ranges = useRangeChoices(listing.ranges, query.limits);
  const chosen = query.facets.length + Object.keys(query.limits).length;
  return (
    <Container>
      <ListingShell
        facets={facets}
        ranges={ranges}
        query={query}
        term={term}
        paths={paths}
        action={pathIn(useLocale(), paths.plain)}
        words={{
          filter: chosen ? t("filterCount", { count: chosen }) : t("filter"),
          inStock: t("inStock"),
          atStore: t("atStore", { store: "{name}" }),
          storeName: storeName ?? "",
          today: t("readyToday", { time: "{time}" }),
          later: t("readyLater", { time: "{time}" }),
          apply: t("apply"),
          show: t("show"),
          close: ui("close"),
          limits: {
            any: t("limits.any"),
            min: t("limits.min"),
            max: t("limits.max"),
            unreadable: t("limits.unreadable"),
            order: t("limits.order"),
          },
          sort: t("sort"),
          sorts: Object.fromEntries(sorts.map((sort) => [sort, t(`sorts.${sort}`)])) as Record<
            (typeof sorts)[number],
            string
          >,
          count,
        }}
      >
        <GoneParts gone={gone} />
        <ChosenFilters
          {...{ facets, query, term, paths, storeName }}
          understood={listing.understood}
        />
        {items.length > 0 ? <ProductGrid items={items} label={t("results")} /> : empty}
        <div className="mt-16">
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(number) => listingHref(paths, { ...query, page: number }, term)}
          />
        </div>
      </ListingShell>
    </Container>
  );
}
