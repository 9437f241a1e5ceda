import "server-only";
import { cacheTag } from "next/cache";
import type { PolicyTopic } from "@/contracts/content/document";
import { productsOf, type ShownBlock } from "@/contracts/content/shown";
import type { EngineLanguage } from "@/contracts/languages";
import { cacheCataloguePage, cacheUntil, tags } from "@/lib/cache";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { queryEngine } from "../engine/client";
import { homeQuery, pageQuery, policyQuery, previewQuery, siteQuery, slugsQuery } from "./queries";
import type { Content, ContentPage, SiteContent } from "./types";

const inLocale = (locale: Locale) => ({ language: languageOf(locale), market: marketOf(locale) });

/** What stands on every page: the campaign above it, entries of the menu, links of the footer. */
export async function getSiteContent(locale: Locale): Promise<SiteContent> {
  "use cache";
  cacheCataloguePage(tags.content());
  const { data } = await queryEngine({ query: siteQuery, ...inLocale(locale) });
  const { bar, menu, footer, policies, changesIn } = data.contentSite;
  return {
    bar: reshape(bar),
    menu: reshape(menu),
    footer: reshape(footer),
    policies: policies.map((link) => ({
      ...link,
      languageCode: link.languageCode as EngineLanguage,
    })),
    edge: keepUntil(changesIn),
  };
}

/** The home page that merchants wrote, if they did. */
export async function getContentHome(locale: Locale): Promise<ContentPage> {
  "use cache";
  cacheCataloguePage(tags.pages());
  const { data } = await queryEngine({ query: homeQuery, ...inLocale(locale) });
  return pageOf(data.contentHome);
}

/** A page by its slug, also by that of another language or of before. */
export async function getContentPage(locale: Locale, slug: string): Promise<ContentPage> {
  "use cache";
  cacheCataloguePage(tags.pages());
  const variables = { slug };
  const { data } = await queryEngine({ query: pageQuery, variables, ...inLocale(locale) });
  return pageOf(data.contentPage);
}

/** What the shop has to say about a topic in this market, if merchants wrote it. */
export async function getPolicy(locale: Locale, topic: PolicyTopic): Promise<ContentPage> {
  "use cache";
  cacheCataloguePage(tags.pages());
  const variables = { topic };
  const { data } = await queryEngine({ query: policyQuery, variables, ...inLocale(locale) });
  return pageOf(data.contentPolicy);
}

/** The pages of a locale, for prerendering and sitemaps. */
export async function getContentSlugs(
  locale: Locale,
): Promise<{ id: string; slug: string; updatedAt: string }[]> {
  "use cache";
  cacheCataloguePage(tags.pages());
  const { data } = await queryEngine({ query: slugsQuery, ...inLocale(locale) });
  const { pages, changesIn } = data.contentPages;
  keepUntil(changesIn);
  return pages;
}

/** The draft that a link of the dashboard leads to. It is read for this request alone. */
export async function getContentPreview(locale: Locale, token: string): Promise<Content | null> {
  const variables = { token };
  const { data } = await queryEngine({ query: previewQuery, variables, ...inLocale(locale) });
  return reshape(data.contentPreview);
}

interface EngineContent extends Omit<Content, "blocks" | "languageCode"> {
  blocks: unknown;
  languageCode: string;
}

/** The engine's checks of what merchants write type it (contracts/content). */
function reshape(content: EngineContent | null): Content | null {
  return (
    content && {
      ...content,
      languageCode: content.languageCode as EngineLanguage,
      blocks: content.blocks as ShownBlock[],
    }
  );
}

const ofCatalogue: ReadonlySet<ShownBlock["type"]> = new Set([
  "hero",
  "story",
  "products",
  "collections",
  "scenes",
  "quiz",
]);

function pageOf(now: { shown: EngineContent | null; changesIn: number | null }): ContentPage {
  const shown = reshape(now.shown);
  for (const block of shown?.blocks ?? []) {
    // They name products by slugs, which change, and what comes and goes with the catalogue.
    if (ofCatalogue.has(block.type)) cacheTag(tags.catalogue());
    for (const { id } of productsOf(block)) cacheTag(tags.productId(id));
  }
  return { shown, edge: keepUntil(now.changesIn) };
}

/** The engine says when something changes as a span: the clocks of the two may differ. */
function keepUntil(changesIn: number | null): number | undefined {
  if (changesIn === null) return undefined;
  const edge = Date.now() + changesIn;
  cacheUntil(edge);
  return edge;
}
