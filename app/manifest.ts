import type { MetadataRoute } from "next";
import { defaultLocale, languageOf, shopName } from "@/lib/i18n/locales";
import { appIcons } from "@/lib/seo/app-icons";
import shop, { brand, content } from "@/shop.config";

/** The shop as an app, in the language of its home. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const language = languageOf(defaultLocale);
  const { words } = await content();
  return {
    name: shop.brand.fullName,
    short_name: shopName(language),
    description: words[language].pages.site?.description,
    start_url: "/",
    display: "standalone",
    background_color: brand.palette.light.paper,
    theme_color: brand.palette.light.paper,
    icons: appIcons(brand.icon),
  };
}
