import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import "../../globals.css";
import "../staff.css";
import { displaySettingsScript } from "@/components/layout/display-settings-script";
import { eventReplayScript } from "@/components/layout/event-replay-script";
import { FontPreload } from "@/components/layout/font-preload";
import { contrastScript } from "@/components/staff/contrast-script";
import { inlineScript } from "@/lib/csp/inline-scripts";
import { directionOf } from "@/lib/i18n/direction";
import { homeOf, languages, shopName, tagOf } from "@/lib/i18n/locales";
import { pageIcons } from "@/lib/seo/app-icons";
import { brand } from "@/shop.config";

const headScript = inlineScript(`${displaySettingsScript};${contrastScript};${eventReplayScript}`);

interface Parameters {
  params: Promise<{ language: string }>;
}

export function generateStaticParams() {
  return languages.map((language) => ({ language }));
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: brand.palette.light.paper },
    { media: "(prefers-color-scheme: dark)", color: brand.palette.dark.paper },
  ],
};

async function languageIn({ params }: Parameters) {
  const { language } = await params;
  return languages.find((known) => known === language) ?? notFound();
}

export async function generateMetadata(props: Parameters): Promise<Metadata> {
  const language = await languageIn(props);
  const t = await getTranslations({ locale: homeOf(language), namespace: "staff" });
  const title = t("title", { shop: shopName(language) });
  return {
    title,
    icons: pageIcons(brand.icon),
    robots: { index: false, follow: false },
    manifest: `/staff/${language}/manifest.webmanifest`,
    appleWebApp: { capable: true, title },
  };
}

/** The staff app: a document of its own in each language, with nothing of the shop around it. */
export default async function StaffLayout(props: Parameters & { children: ReactNode }) {
  const language = await languageIn(props);
  const locale = homeOf(language);
  const { staff, ui, failures, layout } = await getMessages({ locale });
  return (
    <html lang={tagOf(locale)} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours */}
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
        <FontPreload language={language} />
      </head>
      <body>
        <NextIntlClientProvider
          locale={locale}
          messages={{ staff, ui, failures, layout: { display: layout.display } }}
          formats={null}
          timeZone="UTC"
        >
          {props.children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
