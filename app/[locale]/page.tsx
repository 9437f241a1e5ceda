import type { Metadata } from "next";
import { firstPicture } from "@/components/content/first-picture";
import { Home } from "@/components/content/home";
import { RefreshAt } from "@/components/content/refresh-at";
import { Carousels } from "@/components/recommendations/carousels";
import { getTaste } from "@/components/recommendations/get-taste";
import { TasteSection } from "@/components/recommendations/taste-section";
import { getContentHome } from "@/lib/content/server";
import { getLocale } from "@/lib/i18n/get-locale";
import { homeMetadata } from "@/lib/seo/home-metadata";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const { shown } = await getContentHome(locale);
  return homeMetadata(
    locale,
    shown && { ...shown, image: await firstPicture(locale, shown.blocks) },
  );
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
