import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EditorialCollections } from "@/components/content/editorial-collections";
import { getHome } from "@/components/content/get-home";
import { HonestFacts } from "@/components/content/honest-facts";
import { MakerPortrait } from "@/components/content/maker-portrait";
import { Manifesto } from "@/components/content/manifesto";
import { Opening } from "@/components/content/opening";
import { ProductStrip } from "@/components/content/product-strip";
import { TwoDoors } from "@/components/content/two-doors";
import { Carousels } from "@/components/recommendations/carousels";
import { getTaste } from "@/components/recommendations/get-taste";
import { TasteSection } from "@/components/recommendations/taste-section";
import { alternatesFor } from "@/lib/i18n/alternates";
import { getLocale } from "@/lib/i18n/get-locale";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternatesFor(await getLocale(), "/") };
}

export default async function HomePage() {
  const locale = await getLocale();
  const [t, home, taste] = await Promise.all([
    getTranslations("home.collections"),
    getHome(locale),
    getTaste(locale),
  ]);
  const { opening, blocks, strip, fresh, stores, made } = home;
  return (
    <main id="main">
      {opening && <Opening product={opening} />}
      <Manifesto />
      <EditorialCollections blocks={blocks} />
      {strip && fresh.length > 0 && (
        <ProductStrip collection={strip} items={fresh} all={t("all", { name: strip.name })} />
      )}
      <Carousels places={[{ carousel: "for_you" }, { carousel: "recently_viewed" }]} />
      <TasteSection pairs={taste} />
      <TwoDoors stores={stores} />
      {made && <MakerPortrait product={made} />}
      <HonestFacts />
    </main>
  );
}
