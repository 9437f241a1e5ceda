"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ArticleInStore } from "@/lib/aisle";
import { languageOf, locales, marketOf } from "@/lib/i18n/locales";

/** Says that the tag hangs in another market's store, and leads to the page with its prices. */
export function OtherMarket({ store }: { store: NonNullable<ArticleInStore["elsewhere"]> }) {
  const t = useTranslations("aisle");
  const locale = useLocale();
  const there = locales.filter((one) => marketOf(one).code === store.market);
  const to = there.find((one) => languageOf(one) === languageOf(locale)) ?? there[0];
  return (
    <>
      <p>{t("otherMarket", { store: store.name })}</p>
      {to && (
        <a
          className="inline-flex min-h-11 items-center underline"
          hrefLang={to}
          href={window.location.pathname.replace(/^\/[^/]+/, `/${to}`) + window.location.search}
        >
          {t("toMarket", { store: store.name })}
        </a>
      )}
    </>
  );
}
