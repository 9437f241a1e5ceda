import { Inject, Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import { type FindOptionsWhere, In, IsNull, Not, Raw } from "typeorm";
import type { ContentBlock } from "../../../../contracts/content/blocks";
import type { ContentDocument, PolicyTopic } from "../../../../contracts/content/document";
import { inLanguage, wholeLanguage } from "../../../../contracts/content/in-language";
import type { ContentKind } from "../../../../contracts/content/kinds";
import { keyOfOld, type Redirect, readOldAddress } from "../../../../contracts/content/redirects";
import type { ShownBlock } from "../../../../contracts/content/shown";
import { beganAt, isCurrent, nextEdge } from "../../../../contracts/content/windows";
import { type EngineLanguage, isLanguage, toEngine } from "../../../../contracts/languages";
import { ContentAddress } from "../entities/content-address.entity";
import { ContentPage } from "../entities/content-page.entity";
import { forMarket, isFor, marketOf, seenIn } from "../for-market";
import { type ContentOptions, contentOptions } from "../options";
import { ContentReferences } from "./content-references";
import { showBlocks } from "./show-blocks";

/** Kinds that stand on every page; the footer links policies. */
const onEveryPage: readonly ContentKind[] = ["bar", "menu", "footer", "policy"];

interface Shown {
  page: ContentPage;
  /** Of all markets. */
  original: ContentDocument;
  /** As the market has it, at any time: the language of its words must not change with the hour. */
  document: ContentDocument;
  /** Those of now. */
  blocks: readonly ContentBlock[];
}

export interface ShownContent {
  id: ContentPage["id"];
  kind: ContentKind;
  topic: PolicyTopic | undefined;
  slug: string | undefined;
  addresses: { locale: string; slug: string }[];
  languageCode: EngineLanguage;
  title: string;
  description: string;
  blocks: ShownBlock[];
  updatedAt: Date;
}

/** What readers of a market see at this moment, in one language. */
@Injectable()
export class ContentReader {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly references: ContentReferences,
    @Inject(contentOptions) private readonly options: ContentOptions,
  ) {}

  async site(ctx: RequestContext) {
    const { current, changesIn } = await this.read(ctx, { kind: In([...onEveryPage]) });
    const first = (kind: ContentKind, most?: number) => {
      const latest = current.find(({ page }) => page.kind === kind);
      return latest ? this.show(ctx, { ...latest, blocks: latest.blocks.slice(0, most) }) : null;
    };
    const [bar, menu, footer] = await Promise.all([
      first("bar", 1),
      first("menu"),
      first("footer"),
    ]);
    return { bar, menu, footer, policies: this.policies(ctx, current), changesIn };
  }

  home(ctx: RequestContext) {
    return this.now(ctx, { kind: "home" });
  }

  policy(ctx: RequestContext, topic: PolicyTopic) {
    const published = Raw((column) => `${column} ->> 'topic' = :topic`, { topic });
    return this.now(ctx, { kind: "policy", published });
  }

  async page(ctx: RequestContext, slug: string) {
    const rows = await this.connection
      .getRepository(ctx, ContentAddress)
      .find({ where: { slug: slug.normalize("NFC") } });
    const { current, changesIn } = await this.read(ctx, { id: In(rows.map((row) => row.pageId)) });
    // One's own language before others, addresses of now before those of before.
    const rank = (row: ContentAddress) =>
      Number(row.language === ctx.languageCode) + 2 * Number(row.isCurrent);
    const [found] = rows
      .toSorted((a, b) => rank(b) - rank(a))
      .flatMap((row) => current.find(({ page }) => page.id === row.pageId) ?? []);
    return { shown: found ? await this.show(ctx, found) : null, changesIn };
  }

  /** Where the pages of now are. What their blocks name is not looked up. */
  async list(ctx: RequestContext) {
    const { current, changesIn } = await this.read(ctx, { kind: "page" });
    const pages = current.flatMap(({ page, document }) => {
      const slug = slugIn(document, this.languageOf(document, ctx));
      return slug ? [{ id: page.id, slug, updatedAt: page.updatedAt }] : [];
    });
    return { pages, changesIn };
  }

  /** Where addresses of before lead. Of two for one address, the one that began last counts. */
  async redirects(ctx: RequestContext) {
    const { current, changesIn } = await this.read(ctx, { kind: "redirects" });
    const found = new Map<string, Redirect>();
    for (const { blocks } of current)
      for (const block of blocks)
        for (const redirect of block.type === "redirects" ? block.redirects : []) {
          const address = readOldAddress(redirect.old);
          const key = address && keyOfOld(address);
          if (key && !found.has(key)) found.set(key, redirect);
        }
    return { redirects: [...found.values()], changesIn };
  }

  /** The draft, with the blocks of all times. */
  async preview(ctx: RequestContext, previewToken: string): Promise<ShownContent | null> {
    const page = await this.connection
      .getRepository(ctx, ContentPage)
      .findOne({ where: { previewToken } });
    if (!page) return null;
    const document = forMarket(page.draft, marketOf(ctx));
    return this.show(ctx, { page, original: page.draft, document, blocks: document.blocks });
  }

  private async now(ctx: RequestContext, which: FindOptionsWhere<ContentPage>) {
    const { current, changesIn } = await this.read(ctx, which);
    const [latest] = current;
    return { shown: latest ? await this.show(ctx, latest) : null, changesIn };
  }

  /**
   * What the market has of some pages now: of several, what began last comes first. One that has
   * nothing to show here and now is as good as none.
   */
  private async read(ctx: RequestContext, which: FindOptionsWhere<ContentPage>) {
    const rows = await this.connection.getRepository(ctx, ContentPage).find({
      where: { published: Not(IsNull()), ...which },
      order: { id: "DESC" },
    });
    const market = marketOf(ctx);
    const here = rows.flatMap((page) =>
      page.published && isFor(page.published, market)
        ? [{ page, original: page.published, document: forMarket(page.published, market) }]
        : [],
    );
    const now = Date.now();
    const windows = here.flatMap(({ document }) => [document, ...document.blocks]);
    const edge = nextEdge(windows, now);
    const current = here
      .filter(({ document }) => isCurrent(document, now))
      .sort((a, b) => latestFirst(a.document, b.document))
      .map((shown) => ({
        ...shown,
        blocks: shown.document.blocks.filter((block) => isCurrent(block, now)),
      }))
      .filter(({ blocks }) => blocks.length > 0);
    return { current, changesIn: edge === undefined ? undefined : edge - now };
  }

  private async show(
    ctx: RequestContext,
    { page, original, document, blocks }: Shown,
  ): Promise<ShownContent> {
    const language = this.languageOf(document, ctx);
    const { title, description } = inLanguage(
      { title: document.title, description: document.description },
      language,
    );
    return {
      id: page.id,
      kind: page.kind,
      topic: document.topic,
      slug: slugIn(document, language),
      addresses: this.addressesOf(original),
      languageCode: language,
      title: title ?? "",
      description: description ?? "",
      blocks: showBlocks(blocks, language, await this.references.find(ctx, blocks)),
      updatedAt: page.updatedAt,
    };
  }

  private policies(ctx: RequestContext, current: readonly Shown[]) {
    const byTopic = new Map<PolicyTopic, { title: string; languageCode: EngineLanguage }>();
    for (const { document } of current) {
      const { topic, title } = document;
      if (!topic || byTopic.has(topic)) continue;
      const languageCode = this.languageOf(document, ctx);
      byTopic.set(topic, { title: inLanguage({ title }, languageCode).title ?? "", languageCode });
    }
    return [...byTopic].map(([topic, link]) => ({ topic, ...link }));
  }

  private addressesOf(document: ContentDocument): ShownContent["addresses"] {
    const now = Date.now();
    return Object.entries(this.options.locales).flatMap(([locale, { language, market }]) => {
      const isHere =
        isFor(document, market) &&
        forMarket(document, market).blocks.some((block) => isCurrent(block, now));
      if (!isHere || !isLanguage(language)) return [];
      const shown = this.wholeIn(document, market, toEngine(language));
      const slug = slugIn(document, shown) ?? document.topic;
      return slug ? [{ locale, slug }] : [];
    });
  }

  private languageOf(document: ContentDocument, ctx: RequestContext): EngineLanguage {
    return this.wholeIn(document, marketOf(ctx), ctx.languageCode);
  }

  private wholeIn(document: ContentDocument, market: string, wished: string): EngineLanguage {
    const languages = this.languages();
    const own = languages.filter((one) => one === wished);
    const seen = seenIn(document, market, Date.now());
    return wholeLanguage(seen, [...own, ...languages]) ?? own[0] ?? "en";
  }

  private languages(): EngineLanguage[] {
    const spoken = Object.values(this.options.locales).map(({ language }) => language);
    return [...new Set(spoken)].filter(isLanguage).map((language) => toEngine(language));
  }
}

/** A page without a slug in the language has one in another. */
function slugIn({ slug }: ContentDocument, language: EngineLanguage): string | undefined {
  return slug?.[language] ?? Object.values(slug ?? {})[0];
}

function latestFirst(a: ContentDocument, b: ContentDocument): number {
  const [first, second] = [beganAt(a), beganAt(b)];
  return first === second ? 0 : second > first ? 1 : -1;
}
