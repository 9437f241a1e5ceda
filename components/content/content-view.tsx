import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import type { Content } from "@/lib/content";
import { ListingHeader } from "../catalog/listing";
import { ContentBlocks } from "./content-blocks";
import type { FilledBlock } from "./get-blocks";
import { langOf } from "./lang-of";

interface ContentViewProps {
  content: Content;
  blocks: readonly FilledBlock[];
  /** What is chosen for the visitor: it stands after the merchant's own unless a block says where. */
  children?: ReactNode;
}

/** What a merchant wrote, as a page. It opens with a hero, or with its title. */
export function ContentView({ content, blocks, children }: ContentViewProps) {
  const language = langOf(content, useLocale());
  return (
    <main id="main">
      <div {...language}>
        {blocks[0]?.type !== "hero" && content.title && <ListingHeader title={content.title} />}
        <ContentBlocks blocks={blocks} suggestions={children} />
      </div>
      {!blocks.some(({ type }) => type === "suggestions") && children}
    </main>
  );
}
