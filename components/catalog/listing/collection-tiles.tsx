import { useTranslations } from "next-intl";
import type { Collection, Picture as PictureFile } from "@/lib/catalog/types";
import { Link } from "@/lib/i18n/navigation";
import { NoPicture } from "../../ui/no-picture";
import { Picture } from "../../ui/picture";

export type CollectionTile = Collection & { picture: PictureFile | null };

/** Collections with a picture each. */
export function CollectionTiles({ collections }: { collections: readonly CollectionTile[] }) {
  const t = useTranslations("listing");
  return (
    <ul
      aria-label={t("ranges")}
      className="grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 lg:grid-cols-3 lg:gap-x-8 lg:gap-y-14"
    >
      {collections.map(({ slug, name, picture }, index) => (
        <li key={slug}>
          <Link href={`/collections/${slug}`} className="group block">
            <span className="block aspect-[4/3] overflow-hidden rounded-sm bg-surface">
              {picture ? (
                <Picture
                  picture={picture}
                  alt=""
                  priority={index < 3}
                  sizes="(min-width: 64rem) 33vw, 50vw"
                  className="size-full transition-transform duration-500 group-hover:scale-[1.03]"
                />
              ) : (
                <NoPicture name={name} className="size-full" />
              )}
            </span>
            <span className="mt-4 block text-xl underline-offset-[0.3em] group-hover:underline">
              {name}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
