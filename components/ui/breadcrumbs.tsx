import { useTranslations } from "next-intl";
import { Link } from "@/lib/i18n/navigation";
import { ChevronIcon } from "./icons";

export interface Crumb {
  label: string;
  /** Absent on the page itself. */
  href?: string;
}

/** Where the page stands, from the whole to the part. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("breadcrumbs")}>
      <ol className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        {items.map(({ label, href }, index) => (
          <li key={`${href}${label}`} className="inline-flex items-center gap-2">
            {index > 0 && <ChevronIcon size="0.8em" />}
            {href ? (
              <Link href={href} className="inline-flex min-h-11 items-center hover:text-ink">
                {label}
              </Link>
            ) : (
              <span aria-current="page" className="text-ink">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
