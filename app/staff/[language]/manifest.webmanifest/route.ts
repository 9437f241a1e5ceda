import { getTranslations } from "next-intl/server";
import { directionOf } from "@/lib/i18n/direction";
import { defaultLocale, homeOf, languageOf, languages, shopName } from "@/lib/i18n/locales";
import shop from "@/shop.config";

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
  const icon = { src: "/staff/icon.svg", sizes: "any", type: "image/svg+xml" };
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
      background_color: shop.brand.paper,
      theme_color: shop.brand.paper,
      icons: [
        { ...icon, purpose: "any" },
        { ...icon, purpose: "maskable" },
      ],
    },
    { headers: { "content-type": "application/manifest+json" } },
  );
}
