import type { Metadata } from "next";
import { ComposedHome } from "@/components/content/composed-home";
import { getComposedHome, getPlainHome } from "@/components/content/get-home";
import { PlainHome } from "@/components/content/plain-home";
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
  const [composed, taste] = await Promise.all([getComposedHome(locale), getTaste(locale)]);
  const forVisitor = (
    <>
      <Carousels places={[{ carousel: "for_you" }, { carousel: "recently_viewed" }]} />
      <TasteSection pairs={taste} />
    </>
  );
  if (composed) return <ComposedHome home={composed}>{forVisitor}</ComposedHome>;
  return <PlainHome home={await getPlainHome(locale)}>{forVisitor}</PlainHome>;
}
