import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EditorialCollections } from "./editorial-collections";
import type { ComposedHome as Shown } from "./get-home";
import { HonestFacts } from "./honest-facts";
import { MakerPortrait } from "./maker-portrait";
import { Manifesto } from "./manifesto";
import { Opening } from "./opening";
import { ProductStrip } from "./product-strip";
import { TwoDoors } from "./two-doors";

interface ComposedHomeProps {
  home: Shown;
  /** What is chosen for the visitor: it stands between the shop's own pieces. */
  children: ReactNode;
}

/** A home page laid out as a magazine, around pieces and words that the shop chose. */
export function ComposedHome({ home, children }: ComposedHomeProps) {
  const t = useTranslations("home.collections");
  const { opening, blocks, strip, fresh, stores, made } = home;
  return (
    <main id="main">
      {opening && <Opening product={opening} />}
      <Manifesto />
      <EditorialCollections blocks={blocks} />
      {strip && fresh.length > 0 && (
        <div className="pt-section">
          <ProductStrip
            id={strip.slug}
            title={strip.name}
            text={<p>{strip.description}</p>}
            items={fresh}
            all={{ href: `/collections/${strip.slug}`, label: t("all", { name: strip.name }) }}
          />
        </div>
      )}
      {children}
      <TwoDoors stores={stores} />
      {made && <MakerPortrait product={made} />}
      <HonestFacts />
    </main>
  );
}
