import { useLocale, useTranslations } from "next-intl";
import { type GonePart, isNarrowed, type ListingQuery } from "@/lib/catalog/listing-query";
import type { Collection, Listing } from "@/lib/catalog/types";
import { breadcrumbJsonLd } from "@/lib/seo/breadcrumb-json-ld";
import { Carousels } from "../../recommendations/server";
import { ButtonLink } from "../../ui/button-link";
import { JsonLd } from "../../ui/json-ld";
import { EmptyListing } from "./empty-listing";
import { ListingHeader } from "./listing-header";
import { ListingView } from "./listing-view";

interface CollectionPageProps {
  collection: Collection;
  listing: Listing;
  query: ListingQuery;
  /** The store that the query names. */
  storeName?: string | undefined;
  /** What the query names that is not there any more. */
  gone?: readonly GonePart[];
}

/** A collection, plain or filtered. */
export function CollectionPage({
  collection,
  listing,
  query,
  storeName,
  gone,
}: CollectionPageProps) {
  const locale = useLocale();
  const t = useTranslations("listing");
  const { name, slug, description } = collection;
  const path = `/collections/${slug}`;
  const filtered = isNarrowed(query);
  const trail = [
    { name: t("title"), path: "/collections" },
    { name, path },
  ];
  return (
    <main id="main">
      <JsonLd data={breadcrumbJsonLd(trail, locale)} />
      <ListingHeader title={name} text={description} />
      <ListingView
        listing={listing}
        query={query}
        storeName={storeName}
        gone={gone}
        paths={{ plain: path, filtered: `${path}/filtered` }}
        count={t(filtered ? "countFiltered" : "count", { count: listing.total })}
        empty={
          <EmptyListing title={t("emptyTitle")} text={t("emptyText")}>
            <ButtonLink href={path} variant="outline">
              {t("emptyClear")}
            </ButtonLink>
          </EmptyListing>
        }
      />
      {listing.items.length === 0 && <Carousels places={[{ carousel: "for_you" }]} />}
    </main>
  );
}
