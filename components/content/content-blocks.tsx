import { useTranslations } from "next-intl";
import { Container } from "../ui/container";
import { cx } from "../ui/cx";
import { Hero } from "./blocks/hero";
import { Film, Story, WidePicture } from "./blocks/pictures";
import { Quiz } from "./blocks/quiz";
import { Faq, Words } from "./blocks/words";
import { CampaignBar } from "./campaign-bar";
import { ContentLink } from "./content-link";
import type { FilledBlock, FilledStores, FilledStrip } from "./get-blocks";
import { Markup } from "./markup";
import { ProductStrip } from "./product-strip";
import { StoreLines } from "./store-lines";

const heights = { small: "h-6", medium: "h-14", large: "h-28" } as const;

/** The blocks of a page, one below the other. */
export function ContentBlocks({ blocks }: { blocks: readonly FilledBlock[] }) {
  return blocks.map((block, at) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name
      key={at}
      className={cx(at > 0 && block.type !== "spacer" && block.type !== "hero" && "pt-16 lg:pt-24")}
    >
      <Block block={block} at={at} />
    </div>
  ));
}

function Block({ block, at }: { block: FilledBlock; at: number }) {
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

function Stores({ block: { title, text, stores } }: { block: FilledStores }) {
  return (
    <Container className="grid gap-x-10 gap-y-8 lg:grid-cols-12">
      <div className="lg:col-span-5">
        {title && <h2 className="text-3xl">{title}</h2>}
        {text && <Markup text={text} className="mt-6 max-w-[30em] text-lg" />}
      </div>
      <StoreLines stores={stores} className="lg:col-span-6 lg:col-start-7" />
    </Container>
  );
}
