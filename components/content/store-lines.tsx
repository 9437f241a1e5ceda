import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { useShopName } from "@/lib/i18n/use-shop-name";
import type { Store } from "@/lib/stores";
import { TextLink } from "../ui/text-link";

interface StoreLinesProps {
  stores: readonly Store[];
  className?: string;
}

/** Each store as a line with its city, and the way to all of them. */
export function StoreLines({ stores, className }: StoreLinesProps) {
  const t = useTranslations("home.doors");
  return (
    <nav aria-label={t("list", { shop: useShopName() })} className={className}>
      <ul className="border-t border-line">
        {stores.map(({ code, name, address }) => (
          <li key={code} className="border-b border-line">
            <Link
              href={`/stores/${code}`}
              className="group flex min-h-14 items-center justify-between gap-6 py-2 text-xl"
            >
              <span className="transition-transform group-hover:translate-x-2 rtl:group-hover:-translate-x-2">
                {name}
              </span>
              <span className="text-end text-sm text-muted">{address.city}</span>
            </Link>
          </li>
        ))}
      </ul>
      <TextLink href="/stores" className="mt-6">
        {t("stores")}
      </TextLink>
    </nav>
  );
}
