import { useLocale, useTranslations } from "next-intl";
import { directionOf } from "@/lib/i18n/direction";
import {
  languageOf,
  locales,
  marketCodes,
  marketName,
  marketOf,
  nameOf,
  tagOf,
} from "@/lib/i18n/locales";
import { CheckIcon } from "../ui/icons";
import { LocaleLink } from "./locale-link";

/** Every market with its languages; choosing one keeps the page. */
export function RegionSwitch() {
  const current = useLocale();
  const t = useTranslations("layout");
  return (
    <nav aria-label={t("region.title")}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-6 text-sm">
        {marketCodes.map((code) => (
          <div key={code} className="col-span-2 grid grid-cols-subgrid items-baseline">
            <dt className="text-muted">{marketName(code, current)}</dt>
            <dd className="flex flex-wrap gap-x-5">
              {locales
                .filter((locale) => marketOf(locale).code === code)
                .map((locale) => (
                  <LocaleLink
                    key={locale}
                    locale={locale}
                    hrefLang={tagOf(locale)}
                    lang={tagOf(locale)}
                    dir={directionOf(locale)}
                    aria-current={locale === current ? "true" : undefined}
                    className="inline-flex min-h-11 items-center gap-1.5 underline-offset-4 hover:underline aria-current:font-semibold"
                  >
                    {nameOf(languageOf(locale))}
                    {locale === current && <CheckIcon size="1em" className="text-accent" />}
                  </LocaleLink>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}
