import { useLocale, useTranslations } from "next-intl";
import type { Collection, GonePart, Listing, ListingQuery } from "@/lib/catalog";
import { isNarrowed, listingSearch, plainQuery } from "@/lib/catalog";
import { pathIn } from "@/lib/i18n/alternates";
import type { Answer } from "@/lib/search/find-answers";
import { EmptyListing } from "../catalog/listing";
import { GoneParts, ListingView } from "../catalog/listing/server";
import { TrackView } from "../events";
import { Carousels } from "../recommendations/server";
import { ButtonLink } from "../ui/button-link";
import { ClientMessages } from "../ui/client-messages";
import { Container } from "../ui/container";
import { SearchAnswers } from "./search-answers";
import { SearchField } from "./search-field";
import { SearchCollections, SearchIdeas } from "./search-start";

interface SearchPageProps {
  term: string;
  query: ListingQuery;
  /** The store that the query names. */
  storeName?: string | undefined;
  /** What the query names that is not there any more. */
  gone?: readonly GonePart[] | undefined;
  collections: readonly Collection[];
  /** Stores and help pages that the term asks for. */
  answers: readonly Answer[];
  /** Absent when nothing was searched for. */
  listing: Listing | null;
}

/** The search: its field, and below it results, a friendly nothing, or where to begin. */
export function SearchPage({
  term,
  query,
  storeName,
  gone,
  collections,
  answers,
  listing,
}: SearchPageProps) {
  const locale = useLocale();
  const t = useTranslations("search");
  const words = useTranslations("listing");
  const found = listing !== null && (listing.total > 0 || isNarrowed(query));
  return (
    <main id="main">
      <Container className="pt-14 pb-14">
        <h1 className={term ? "sr-only" : "mb-10 text-4xl"}>
          {term ? t("titleFor", { term }) : t("title")}
        </h1>
        <ClientMessages namespaces={["search"]}>
          <SearchField action={pathIn(locale, "/search")} term={term} />
        </ClientMessages>
        <SearchAnswers answers={answers} />
        {found && listing.near && <p className="mt-8 max-w-prose text-lg">{t("near", { term })}</p>}
      </Container>
      {found ? (
        <ListingView
          listing={listing}
          query={query}
          term={term}
          storeName={storeName}
          gone={gone}
          paths={{ plain: "/search", filtered: "/search" }}
          count={t("count", { count: listing.total })}
          empty={
            <EmptyListing title={words("emptyTitle")} text={words("emptyText")}>
              <ButtonLink
                href={`/search${listingSearch({ ...plainQuery, sort: query.sort }, term)}`}
                variant="outline"
              >
                {words("emptyClear")}
              </ButtonLink>
            </EmptyListing>
          }
        />
      ) : (
        <Container className="grid gap-14">
          {listing && <GoneParts gone={gone} />}
          {term && answers.length > 0 ? null : term ? (
            <EmptyListing title={t("noneTitle", { term })} text={t("noneText")} />
          ) : (
            <p className="max-w-prose text-lg text-muted">{t("startText")}</p>
          )}
          <SearchIdeas />
          <SearchCollections collections={collections} />
        </Container>
      )}
      {term && <TrackView term={term} />}
      {listing?.items.length === 0 && <Carousels places={[{ carousel: "for_you" }]} />}
    </main>
  );
}
