import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import "../globals.css";
import { CartLink } from "@/components/cart/cart-link";
import { WaitingLine } from "@/components/cart/waiting-line";
import { ConsentBar } from "@/components/consent/consent-bar";
import { SiteBar } from "@/components/content/site-bar";
import { displaySettingsScript } from "@/components/layout/display-settings-script";
import { eventReplayScript } from "@/components/layout/event-replay-script";
import { FirstQuestions } from "@/components/layout/first-questions";
import { FontPreload } from "@/components/layout/font-preload";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { LocaleSuggestion } from "@/components/layout/locale-suggestion";
import { StoresLink } from "@/components/layout/stores-link";
import { getSuggestionWords } from "@/components/layout/suggestion-words";
import { MyStorePlace } from "@/components/pickup/my-store-place";
import { ClientMessages } from "@/components/ui/client-messages";
import { QueryProvider } from "@/components/ui/query-provider";
import { SkipLink } from "@/components/ui/skip-link";
import { Toaster } from "@/components/ui/toaster";
import { getCollections } from "@/lib/catalog/server";
import { getConsentTexts } from "@/lib/consent/server";
import { getSiteContent } from "@/lib/content/server";
import { inlineScript } from "@/lib/csp/inline-scripts";
import { directionOf } from "@/lib/i18n/direction";
import { getLocale } from "@/lib/i18n/get-locale";
import { languageOf, locales, tagOf } from "@/lib/i18n/locales";
import { pageIcons } from "@/lib/seo/app-icons";
import { openGraphOf } from "@/lib/seo/page-metadata";
import { getStoreOffers } from "@/lib/stores/server";
import { brand } from "@/shop.config";

const headScript = inlineScript(`${displaySettingsScript};${eventReplayScript}`);

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: brand.palette.light.paper },
    { media: "(prefers-color-scheme: dark)", color: brand.palette.dark.paper },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations("site"), getLocale()]);
  return {
    title: { default: t("title"), template: `%s — ${t("name")}` },
    description: t("description"),
    icons: pageIcons(brand.icon),
    openGraph: openGraphOf({ locale }),
    twitter: { card: "summary_large_image" },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const [t, collections, suggestionWords, consent, site, offers] = await Promise.all([
    getTranslations("layout"),
    getCollections(locale),
    getSuggestionWords(locale),
    getConsentTexts(locale),
    getSiteContent(locale),
    getStoreOffers(locale),
  ]);
  const ranges = collections.filter(({ kind }) => kind === "range");
  return (
    // The script below may have added the visitor's choices to <html> before React arrives.
    <html
      lang={tagOf(locale)}
      dir={directionOf(locale)}
      data-consent-version={consent.version}
      suppressHydrationWarning
    >
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
        <FontPreload language={languageOf(locale)} />
      </head>
      <body>
        <NextIntlClientProvider messages={null} formats={null}>
          <QueryProvider>
            <ClientMessages namespaces={["cartLink", "errors"]}>
              <SkipLink label={t("skip")} />
              <SiteBar site={site} />
              <Header
                collections={ranges}
                stories={collections.filter(({ kind }) => kind === "story")}
                menu={site.menu}
                store={
                  offers.collecting ? (
                    <ClientMessages namespaces={["myStore", "stores", "pickup"]}>
                      <MyStorePlace>
                        <StoresLink />
                      </MyStorePlace>
                    </ClientMessages>
                  ) : (
                    <StoresLink />
                  )
                }
                cart={<CartLink />}
              />
              <FirstQuestions>
                <ConsentBar version={consent.version} />
                <LocaleSuggestion current={locale} words={suggestionWords} />
              </FirstQuestions>
              {children}
              <Footer collections={ranges} site={site} />
              <WaitingLine />
              <Toaster />
            </ClientMessages>
          </QueryProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
