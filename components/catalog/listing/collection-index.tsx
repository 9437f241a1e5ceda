import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { Container } from "../../ui/container";
import { type CollectionTile, CollectionTiles } from "./collection-tiles";
import { ListingHeader } from "./listing-header";

/** All collections: the ranges with a picture each, the stories as lines. */
export function CollectionIndex({ collections }: { collections: readonly CollectionTile[] }) {
  const t = useTranslations("listing");
  const ranges = collections.filter(({ kind }) => kind === "range");
  const stories = collections.filter(({ kind }) => kind === "story");
  return (
    <main id="main">
      <ListingHeader title={t("title")} text={t("intro")} />
      <Container className="grid gap-20">
        <CollectionTiles collections={ranges} />
        {stories.length > 0 && (
          <ul aria-label={t("stories")} className="border-b border-line">
            {stories.map(({ slug, name, description }) => (
              <li key={slug} className="border-t border-line">
                <Link
                  href={`/collections/${slug}`}
                  className="group grid gap-x-14 gap-y-2 py-8 lg:grid-cols-12"
                >
                  <span className="text-2xl underline-offset-[0.3em] group-hover:underline lg:col-span-4">
                    {name}
                  </span>
                  <span className="max-w-prose text-muted lg:col-span-8">{description}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Container>
    </main>
  );
}
