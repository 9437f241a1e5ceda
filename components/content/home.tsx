import type { ReactNode } from "react";
import type { Content } from "@/lib/content";
import type { Locale } from "@/lib/i18n/locales";
import { ContentView } from "./content-view";
import { getBlocks } from "./get-blocks";
import { getPlainHome } from "./get-home";
import { PlainHome } from "./plain-home";

interface HomeProps {
  locale: Locale;
  /** What merchants wrote. */
  written: Content | null;
  /** What is chosen for the visitor. */
  children: ReactNode;
}

/** What merchants wrote; else what there is. */
export async function Home({ locale, written, children }: HomeProps) {
  if (written)
    return (
      <ContentView content={written} blocks={await getBlocks(locale, written.blocks)}>
        {children}
      </ContentView>
    );
  return <PlainHome home={await getPlainHome(locale)}>{children}</PlainHome>;
}
