import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EditorialCollections } from "@/components/home/editorial-collections";
import { getHome } from "@/components/home/get-home";
import { HonestFacts } from "@/components/home/honest-facts";
import { MakerPortrait } from "@/components/home/maker-portrait";
import { Manifesto } from "@/components/home/manifesto";
import { Opening } from "@/components/home/opening";
import { ProductStrip } from "@/components/home/product-strip";
import { TwoDoors } from "@/components/home/two-doors";
import { Rails } from "@/components/rails/rails";
import { getTaste } from "@/components/taste/get-taste";
import { TasteSection } from "@/components/taste/taste-section";
import { alternatesFor } from "@/lib/i18n/alternates";
import { getPair } from "@/lib/i18n/get-pair";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternatesFor(await getPair(), "/") };
}

export default async function HomePage() {
  const pair = await getPair();
  const [t, home, taste] = await Promise.all([
    getTranslations("home.collections"),
    getHome(pair),
    getTaste(pair),
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
      <Rails places={[{ rail: "for_you" }, { rail: "recently_viewed" }]} />
      <TasteSection pairs={taste} />
      <TwoDoors stores={stores} />
      {made && <MakerPortrait product={made} />}
      <HonestFacts />
    </main>
  );
}
