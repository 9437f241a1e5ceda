import { useLocale, useTranslations } from "next-intl";
import {
  directionOf,
  languageOf,
  marketCodes,
  marketOf,
  nameOf,
  pairs,
  tagOf,
} from "@/lib/i18n/pairs";
import { CheckIcon } from "../ui/icons";
import { PairLink } from "./pair-link";

/** Every market with its languages; choosing one keeps the page. */
export function RegionSwitch() {
  const current = useLocale();
  const t = useTranslations("layout");
  return (
    <nav aria-label={t("region.title")}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-6 text-sm">
        {marketCodes.map((code) => (
          <div key={code} className="col-span-2 grid grid-cols-subgrid items-baseline">
            <dt className="text-muted">{t(`markets.${code}`)}</dt>
            <dd className="flex flex-wrap gap-x-5">
              {pairs
                .filter((pair) => marketOf(pair).code === code)
                .map((pair) => (
                  <PairLink
                    key={pair}
                    pair={pair}
                    hrefLang={tagOf(pair)}
                    lang={tagOf(pair)}
                    dir={directionOf(pair)}
                    aria-current={pair === current ? "true" : undefined}
                    className="inline-flex min-h-11 items-center gap-1.5 underline-offset-4 hover:underline aria-current:font-semibold"
                  >
                    {nameOf(languageOf(pair))}
                    {pair === current && <CheckIcon size="1em" className="text-accent" />}
                  </PairLink>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}
