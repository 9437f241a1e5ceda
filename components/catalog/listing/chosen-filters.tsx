import { useTranslations } from "next-intl";
import { limitKinds } from "@/contracts/listing-keys";
import {
  type ListingPaths,
  type ListingQuery,
  listingHref,
  plainQuery,
  toggleFacet,
} from "@/lib/catalog/listing-query";
import type { Facet, Listing } from "@/lib/catalog/types";
import { Link } from "@/lib/i18n/navigation";
import { CloseIcon } from "../../ui/icons";
import { useRangeWords } from "./use-range-choices";

interface ChosenFiltersProps {
  facets: readonly Facet[];
  query: ListingQuery;
  term?: string | undefined;
  paths: ListingPaths;
  storeName?: string | undefined;
  understood?: Listing["understood"];
}

/** What is chosen, each with a link that takes it out. */
export function ChosenFilters({
  facets,
  query,
  term,
  paths,
  storeName,
  understood = [],
}: ChosenFiltersProps) {
  const t = useTranslations("listing");
  const { chipOf } = useRangeWords();
  const hrefOf = (next: ListingQuery) => listingHref(paths, next, term);
  const names = new Map(facets.flatMap(({ values }) => values.map((v) => [v.code, v.name])));
  const chosen = query.facets.map((code) => ({
    key: code,
    name: names.get(code) ?? code,
    href: hrefOf(toggleFacet(query, code)),
  }));
  for (const kind of [...limitKinds].reverse()) {
    const limit = query.limits[kind];
    const { [kind]: _, ...limits } = query.limits;
    if (limit)
      chosen.unshift({
        key: kind,
        name: chipOf(kind, limit),
        href: hrefOf({ ...query, limits, page: 1 }),
      });
  }
  if (query.inStock)
    chosen.unshift({
      key: "stock",
      name: t("inStock"),
      href: hrefOf({ ...query, inStock: false, page: 1 }),
    });
  if (query.store)
    chosen.unshift({
      key: "store",
      name: t("atStore", { store: storeName ?? query.store }),
      href: hrefOf({ ...query, store: "", page: 1 }),
    });
  for (const { kind, text, without } of [...understood].reverse())
    chosen.unshift({
      key: `${kind} ${text}`,
      name: text,
      href: listingHref(paths, { ...query, page: 1 }, without),
    });
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={t("chosen")} className="mb-6 flex flex-wrap items-center gap-2 text-sm">
      {chosen.map(({ key, name, href }) => (
        <li key={key}>
          <Link
            href={href}
            scroll={false}
            prefetch={false}
            aria-label={t("remove", { name })}
            className="inline-flex min-h-11 items-center gap-2 rounded-sm bg-surface ps-4 pe-3 hover:bg-tint-soft"
          >
            {name} <CloseIcon size="0.9em" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={hrefOf({ ...plainQuery, sort: query.sort })}
          scroll={false}
          prefetch={false}
          className="inline-flex min-h-11 items-center px-3 underline decoration-line underline-offset-[0.3em] hover:decoration-current"
        >
          {t("clear")}
        </Link>
      </li>
    </ul>
  );
}
