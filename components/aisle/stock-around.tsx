"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ArticleInStore } from "@/lib/aisle";
import { Link } from "@/lib/i18n/navigation";
import { formatDistance } from "@/lib/pickup";

/** Other stores that have the article, the nearest first. */
export function StockAround({ around }: { around: ArticleInStore["around"] }) {
  const t = useTranslations("aisle");
  const locale = useLocale();
  if (around.length === 0) return null;
  return (
    <div className="text-sm">
      <h3 className="text-sm font-semibold">{t("around")}</h3>
      <ul>
        {around.map(({ store, distance, stock }) => (
          <li key={store.code} className="flex flex-wrap items-baseline gap-x-3">
            <Link
              href={`/stores/${store.code}`}
              className="inline-flex min-h-11 items-center underline"
            >
              {store.name}
            </Link>
            <span className="text-muted">
              {distance !== null && `${formatDistance(distance, locale)} · `}
              {stock === "LOW" ? t("few") : t("there")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
