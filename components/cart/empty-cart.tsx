import { useTranslations } from "next-intl";
import type { Collection } from "@/lib/catalog";
import { Link } from "@/lib/i18n/navigation";
import { ArrowIcon } from "../ui/icons";
import { TextLink } from "../ui/text-link";
import { EmptyRoom } from "./empty-room";

/** An empty cart is a room to begin with: where one may go from here. */
export function EmptyCart({
  title,
  collections,
}: {
  title?: string;
  collections: readonly Collection[];
}) {
  const t = useTranslations("cart");
  return (
    <div className="grid items-center gap-x-16 gap-y-12 lg:grid-cols-12">
      <EmptyRoom className="w-full max-w-xl lg:col-span-6" />
      <div className="lg:col-span-6">
        <h2 className="text-2xl">{title ?? t("emptyTitle")}</h2>
        <p className="mt-4 max-w-prose text-muted">{t("emptyText")}</p>
        <ul className="mt-8 grid gap-x-10 border-t border-line sm:grid-cols-2">
          {collections.map(({ slug, name }) => (
            <li key={slug} className="border-b border-line">
              <Link
                href={`/collections/${slug}`}
                className="group flex min-h-14 items-center justify-between gap-4 text-lg"
              >
                {name}
                <ArrowIcon
                  size="1em"
                  className="text-muted transition group-hover:translate-x-1 group-hover:text-accent rtl:group-hover:-translate-x-1"
                />
              </Link>
            </li>
          ))}
        </ul>
        <TextLink href="/stores" className="mt-6 text-sm">
          {t("emptyStores")}
        </TextLink>
      </div>
    </div>
  );
}
