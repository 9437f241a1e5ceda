import { useLocale, useTranslations } from "next-intl";
import { factsIn } from "@/contracts/company-facts";
import { languageOf } from "@/lib/i18n/locales";
import shop, { brand } from "@/shop.config";

/** What the law of a market wants to be said of who sells; nothing where the shop states nothing. */
export function CompanyFacts() {
  const t = useTranslations("layout");
  const locale = useLocale();
  const facts = factsIn(brand.facts[shop.locales[locale].market], languageOf(locale));
  if (facts.length === 0) return null;
  return (
    <section className="mt-16 text-xs text-muted">
      <h2 className="sr-only">{t("company.title")}</h2>
      <dl className="flex flex-wrap gap-x-6 gap-y-1.5">
        {facts.map(({ fact, text }) => (
          <div key={fact} className="flex flex-wrap gap-x-1.5">
            <dt>{t(`company.facts.${fact}`)}</dt>
            <dd className="text-ink">
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
