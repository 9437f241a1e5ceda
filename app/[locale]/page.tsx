import type { Metadata } from "next";
import { Home } from "@/components/content/home";
import { RefreshAt } from "@/components/content/refresh-at";
import { Carousels } from "@/components/recommendations/carousels";
import { getTaste } from "@/components/recommendations/get-taste";
import { TasteSection } from "@/components/recommendations/taste-section";
import { getContentHome } from "@/lib/content/server";
import { alternatesFor } from "@/lib/i18n/alternates";
import { getLocale } from "@/lib/i18n/get-locale";
import { homeTitle } from "@/lib/seo/home-title";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const { shown } = await getContentHome(locale);
  return {
    alternates: alternatesFor(locale, "/"),
    ...(shown?.title && { title: { absolute: homeTitle(shown.title, locale) } }),
    ...(shown?.description && { description: shown.description }),
  };
}

export default async function HomePage() {
  const locale = await getLocale();
  const [{ shown, edge }, taste] = await Promise.all([getContentHome(locale), getTaste(locale)]);
  return (
    <>
      <Home locale={locale} written={shown}>
        <Carousels places={[{ carousel: "for_you" }, { carousel: "recently_viewed" }]} />
        <TasteSection pairs={taste} />
      </Home>
      <RefreshAt edge={edge} />
    </>
  );
}
