import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { Container } from "../ui/container";
import { Spread } from "./blocks/collections";
import { Delivery } from "./blocks/delivery";
import { Hero } from "./blocks/hero";
import { Film, Story, WidePicture } from "./blocks/pictures";
import { Points } from "./blocks/points";
import { Quiz } from "./blocks/quiz";
import { Scenes } from "./blocks/scenes";
import { Stores } from "./blocks/stores";
import { Faq, Words } from "./blocks/words";
import { CampaignBar } from "./campaign-bar";
import { ContentLink } from "./content-link";
import type { FilledBlock, FilledStrip } from "./get-blocks";
import { Markup } from "./markup";
import { ProductStrip } from "./product-strip";

const heights = { small: "h-6", medium: "h-14", large: "h-28" } as const;

interface ContentBlocksProps {
  blocks: readonly FilledBlock[];
  /** What is chosen for the visitor, for the block that says where it stands. */
  suggestions?: ReactNode;
}

/** The blocks of a page, one below the other. */
export function ContentBlocks({ blocks, suggestions }: ContentBlocksProps) {
  return blocks.map((block, at) =>
    block.type === "suggestions" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name
      <Fragment key={at}>{suggestions}</Fragment>
    ) : (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name
        key={at}
        className={roomAbove(block, blocks[at - 1])}
      >
        <Block block={block} at={at} />
      </div>
    ),
  );
}

/** What is read on has less room between it than what begins anew. */
function roomAbove(block: FilledBlock, before: FilledBlock | undefined): string | undefined {
  if (!before || block.type === "spacer" || block.type === "hero") return undefined;
  return isRead(block) && isRead(before) ? "pt-10" : "pt-16 lg:pt-24";
}

const isRead = (block: FilledBlock) =>
  (block.type === "text" && !block.large) || block.type === "delivery";

interface BlockProps {
  block: Exclude<FilledBlock, { type: "suggestions" }>;
  at: number;
}

function Block({ block, at }: BlockProps) {
  switch (block.type) {
    case "hero":
      return <Hero block={block} first={at === 0} />;
    case "text":
      return <Words block={block} />;
    case "picture":
      return <WidePicture block={block} first={at === 0} />;
    case "products":
      return <Strip block={block} at={at} />;
    case "story":
      return <Story block={block} />;
    case "video":
      return <Film block={block} />;
    case "stores":
      return <Stores block={block} />;
    case "faq":
      return <Faq block={block} />;
    case "collections":
      return <Spread block={block} />;
    case "points":
      return <Points block={block} />;
    case "scenes":
      return <Scenes block={block} at={at} />;
    case "delivery":
      return <Delivery block={block} />;
    case "quiz":
      return <Quiz block={block} />;
    case "spacer":
      return <div className={heights[block.size]} aria-hidden="true" />;
    case "bar":
      return <CampaignBar block={block} />;
    case "redirects":
      return (
        <Container>
          <ul>
            {block.redirects.map(({ old, to }) => (
              <li key={old}>
                <bdi>{old}</bdi> → <bdi>{to}</bdi>
              </li>
            ))}
          </ul>
        </Container>
      );
    case "links":
      return (
        <Container>
          <ul className="flex flex-wrap gap-x-6">
            {block.links.map(({ to, label }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two links may lead to one place
              <li key={index}>
                <ContentLink to={to} className="inline-flex min-h-11 items-center underline">
                  {label}
                </ContentLink>
              </li>
            ))}
          </ul>
        </Container>
      );
  }
}

function Strip({ block, at }: { block: FilledStrip; at: number }) {
  const t = useTranslations("home.collections");
  const { title, text, items, found } = block;
  const words = text ? <Markup text={text} /> : found?.description;
  return (
    <ProductStrip
      id={String(at)}
      title={title ?? found?.name}
      text={words}
      items={items}
      all={
        found
          ? { href: `/collections/${found.slug}`, label: t("all", { name: found.name }) }
          : undefined
      }
    />
  );
}
