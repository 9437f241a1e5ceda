import { useLocale, useTranslations } from "next-intl";
import type { Collection } from "@/lib/catalog";
import { type InfoTopic, infoTopics, type SiteContent } from "@/lib/content";
import { type Locale, marketOf } from "@/lib/i18n/locales";
import { useShopName } from "@/lib/i18n/use-shop-name";
import shop from "@/shop.config";
import { ContentLink, type LanguageProps, langOf } from "../content";
import { Container } from "../ui/container";
import { cx } from "../ui/cx";
import { CompanyFacts } from "./company-facts";
import { DisplaySettingsPlace } from "./display-settings-place";
import { Floor } from "./floor";
import { RegionSwitch } from "./region-switch";
import { Wordmark } from "./wordmark";

interface FooterLink {
  href: string;
  label: string;
  /** Of the label, where it is not the page's. */
  language?: LanguageProps | undefined;
}

interface LinkListProps {
  title?: string | undefined;
  links: readonly FooterLink[];
  /** In two columns on phones. */
  wide?: boolean;
  language?: LanguageProps | undefined;
}

function LinkList({ title, links, wide, language }: LinkListProps) {
  return (
    <nav aria-label={title} {...language}>
      {title && <h2 className="mb-2 text-sm font-medium text-muted">{title}</h2>}
      <ul className={cx("text-sm", wide && "max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-6")}>
        {links.map(({ href, label, language: own }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two links may lead to one place
          <li key={at} {...own}>
            <ContentLink
              to={href}
              className="inline-flex min-h-11 items-center py-2 leading-snug underline-offset-[0.4em] hover:underline"
            >
              {label}
            </ContentLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FooterProps {
  collections: readonly Collection[];
  /** What merchants wrote. */
  site: SiteContent;
}

/** The pages of what the shop has to say: merchants' own titles go before the shop's usual ones. */
function policyLinks(
  { policies }: SiteContent,
  locale: Locale,
  usual: (topic: InfoTopic) => string,
): FooterLink[] {
  const links = new Map<string, FooterLink>();
  for (const topic of infoTopics) links.set(topic, { href: `/info/${topic}`, label: usual(topic) });
  for (const { topic, title, languageCode } of policies)
    links.set(topic, {
      href: `/info/${topic}`,
      label: title,
      language: langOf({ languageCode }, locale),
    });
  return [...links.values()];
}

/** The end of every page: where to go on, how pages look, what the shop is. */
export function Footer({ collections, site }: FooterProps) {
  const t = useTranslations("layout");
  const locale = useLocale();
  const shopName = useShopName();
  const info = useTranslations("info.topics");
  const { taxIncluded } = marketOf(locale);
  return (
    <footer className="mt-section print:hidden">
      <Container className="border-t border-line pt-14 pb-16">
        <div className="grid gap-x-10 gap-y-14 sm:grid-cols-2 lg:grid-cols-12">
          <div className="sm:col-span-2 lg:col-span-4">
            <Wordmark name={shopName} className="h-12 w-auto" />
            {t("footer.line") && <p className="mt-6 max-w-72 text-lg">{t("footer.line")}</p>}
          </div>
          <div className="lg:col-span-3">
            {collections.length > 0 && (
              <LinkList
                wide
                title={t("footer.shop")}
                links={collections.map(({ slug, name }) => ({
                  href: `/collections/${slug}`,
                  label: name,
                }))}
              />
            )}
          </div>
          <div className="grid content-start gap-10 lg:col-span-2">
            {shop.features.stores && (
              <LinkList
                title={t("footer.visit")}
                links={[
                  { href: "/stores", label: t("footer.allStores") },
                  { href: "/assistance", label: t("footer.assistance") },
                ]}
              />
            )}
            <LinkList
              wide
              title={t("footer.help")}
              links={[
                { href: "/contact", label: t("footer.contact") },
                { href: "/orders", label: t("footer.orders") },
                { href: "/account", label: t("footer.account") },
                { href: "/privacy", label: t("footer.privacy") },
                { href: "/search", label: t("footer.searchHelp") },
                ...policyLinks(site, locale, info),
              ]}
            />
          </div>
          <div className="grid content-start gap-10 sm:col-span-2 lg:col-span-3">
            <div>
              <h2 className="mb-2 text-sm font-medium text-muted">{t("region.title")}</h2>
              <RegionSwitch />
            </div>
            <div>
              <h2 className="mb-3 text-sm font-medium text-muted">{t("display.title")}</h2>
              <DisplaySettingsPlace
                words={{
                  title: t("display.title"),
                  theme: t("display.theme"),
                  light: t("display.light"),
                  dark: t("display.dark"),
                  system: t("display.system"),
                  largeText: t("display.largeText"),
                  calm: t("display.calm"),
                  calmHint: t("display.calmHint"),
                }}
              />
            </div>
          </div>
        </div>
        {site.footer && (
          <div className="mt-14 flex flex-wrap gap-x-16 gap-y-10 border-t border-line pt-10">
            {site.footer.blocks.map(
              (block, at) =>
                block.type === "links" && (
                  <LinkList
                    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name
                    key={at}
                    title={block.title}
                    language={site.footer ? langOf(site.footer, locale) : undefined}
                    links={block.links.map(({ to, label }) => ({ href: to, label }))}
                  />
                ),
            )}
          </div>
        )}
        <CompanyFacts />
        <div className="mt-8 grid gap-2 text-xs text-muted lg:grid-cols-12 lg:gap-x-10">
          <p className="lg:col-span-4">{t("footer.rights", { shop: shopName })}</p>
          <p className="max-w-prose lg:col-span-8">
            <span className="block">{t("footer.legal")}</span>
            {taxIncluded ? t("footer.taxIncluded") : t("footer.taxExcluded")}
          </p>
        </div>
      </Container>
      {shop.brand.floor && <Floor className="h-14 sm:h-20" />}
    </footer>
  );
}
