import { useTranslations } from "next-intl";
import type { Collection, Picture as PictureFile } from "@/lib/catalog/types";
import { Link } from "@/lib/i18n/navigation";
import { Container } from "../../ui/container";
import { Picture } from "../../ui/picture";
import { ListingHeader } from "./listing-header";

type Shown = Collection & { picture: PictureFile | null };

/** All collections: the ranges with a picture each, the stories as lines. */
export function CollectionIndex({ collections }: { collections: readonly Shown[] }) {
  const t = useTranslations("listing");
  const ranges = collections.filter(({ kind }) => kind === "range");
  const stories = collections.filter(({ kind }) => kind === "story");
  return (
    <main id="main">
      <ListingHeader title={t("title")} text={t("intro")} />
      <Container className="grid gap-20">
        <ul
          aria-label={t("ranges")}
          className="grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 lg:grid-cols-3 lg:gap-x-8 lg:gap-y-14"
        >
          {ranges.map(({ slug, name, picture }, index) => (
            <li key={slug}>
              <Link href={`/collections/${slug}`} className="group block">
                <span className="block aspect-[4/3] overflow-hidden rounded-sm bg-surface">
                  {picture && (
                    <Picture
                      picture={picture}
                      alt=""
                      priority={index < 3}
                      className="size-full transition-transform duration-500 group-hover:scale-[1.03]"
                    />
                  )}
                </span>
                <span className="mt-4 block text-xl underline-offset-[0.3em] group-hover:underline">
                  {name}
                </span>
              </Link>
            </li>
          ))}
        </ul>
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
