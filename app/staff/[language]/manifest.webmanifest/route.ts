import { getTranslations } from "next-intl/server";
import { directionOf } from "@/lib/i18n/direction";
import { defaultLocale, homeOf, languageOf, languages, shopName } from "@/lib/i18n/locales";
import { appIcons } from "@/lib/seo/app-icons";
import { brand } from "@/shop.config";

export function generateStaticParams() {
  return languages.map((language) => ({ language }));
}

/** What makes the app one that can be installed, in its language. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/staff/[language]/manifest.webmanifest">,
) {
  const asked = (await params).language;
  const language = languages.find((known) => known === asked) ?? languageOf(defaultLocale);
  const locale = homeOf(language);
  const t = await getTranslations({ locale, namespace: "staff" });
  return Response.json(
    {
      id: "/staff/",
      name: t("title", { shop: shopName(language) }),
      short_name: shopName(language),
      lang: language,
      dir: directionOf(locale),
      start_url: `/staff/${language}`,
      scope: "/staff/",
      display: "standalone",
      orientation: "portrait",
      background_color: brand.palette.light.paper,
      theme_color: brand.palette.light.paper,
      icons: appIcons(brand.icon),
    },
    {
      headers: {
        "content-type": "application/manifest+json",
        // A proxy must not hold the old name of a shop for a year.
        "cache-control": "public, max-age=0, s-maxage=60",
      },
    },
  );
}
