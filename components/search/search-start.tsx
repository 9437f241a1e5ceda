import { useTranslations } from "next-intl";
import type { Collection } from "@/lib/catalog";
import { Link } from "@/lib/i18n/navigation";

/** Words to begin with: each is a search. */
export function SearchIdeas() {
  const t = useTranslations("search");
  if (!t("ideaList")) return null;
  return (
    <section className="grid gap-4">
      <h2 className="text-sm font-medium text-muted">{t("ideas")}</h2>
      <ul className="flex flex-wrap gap-2">
        {t("ideaList")
          .split(", ")
          .map((idea) => (
            <li key={idea}>
              <Link
                href={`/search?q=${encodeURIComponent(idea)}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center rounded-sm bg-surface px-5 hover:bg-tint-soft"
              >
                {idea}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The shop's collections in large letters, as a way on from a search. */
export function SearchCollections({ collections }: { collections: readonly Collection[] }) {
  const t = useTranslations("search");
  if (collections.length === 0) return null;
  return (
    <section className="grid gap-4">
      <h2 className="text-sm font-medium text-muted">{t("collections")}</h2>
      <ul className="flex flex-wrap gap-x-8">
        {collections.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              href={`/collections/${slug}`}
              className="inline-flex min-h-14 items-center text-2xl underline-offset-[0.3em] hover:underline"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
