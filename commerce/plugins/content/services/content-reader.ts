import { Inject, Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import { In, IsNull, Not } from "typeorm";
import type { ContentBlock } from "../../../../contracts/content/blocks";
import type {
  ContentDocument,
  ContentKind,
  PolicyTopic,
} from "../../../../contracts/content/document";
import { inLanguage, wholeLanguage } from "../../../../contracts/content/in-language";
import type { ShownBlock } from "../../../../contracts/content/shown";
import { beganAt, isCurrent, nextEdge } from "../../../../contracts/content/windows";
import { type EngineLanguage, isLanguage, toEngine } from "../../../../contracts/languages";
import { ContentAddress } from "../entities/content-address.entity";
import { ContentPage } from "../entities/content-page.entity";
import { forMarket, isFor, marketOf } from "../for-market";
import { type ContentOptions, contentOptions } from "../options";
import { ContentReferences } from "./content-references";
import { showBlocks } from "./show-blocks";

/** Kinds that stand on every page; the footer links policies. */
const onEveryPage: readonly ContentKind[] = ["bar", "menu", "footer", "policy"];
const pages: readonly ContentKind[] = ["home", "page", "policy"];

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
    const { current, changesIn } = await this.read(ctx, onEveryPage);
    const first = (kind: ContentKind) => {
      const [latest] = current.filter(
        ({ page, blocks }) => page.kind === kind && blocks.length > 0,
      );
      return latest ? this.show(ctx, latest) : null;
    };
    const [bar, menu, footer] = await Promise.all([first("bar"), first("menu"), first("footer")]);
    return { bar, menu, footer, policies: this.policies(ctx, current), changesIn };
  }

  home(ctx: RequestContext) {
    return this.now(ctx, ({ kind }) => kind === "home");
  }

  policy(ctx: RequestContext, topic: PolicyTopic) {
    return this.now(ctx, (document) => document.topic === topic);
  }

  async page(ctx: RequestContext, slug: string) {
    const rows = await this.connection.getRepository(ctx, ContentAddress).find({ where: { slug } });
    const { current, changesIn } = await this.read(ctx, pages);
    // One's own language before others, addresses of now before those of before.
    const rank = (row: ContentAddress) =>
      Number(row.language === ctx.languageCode) + 2 * Number(row.isCurrent);
    const [found] = rows
      .toSorted((a, b) => rank(b) - rank(a))
      .flatMap((row) => current.find(({ page }) => page.id === row.pageId) ?? []);
    return { shown: found ? await this.show(ctx, found) : null, changesIn };
  }

  async list(ctx: RequestContext): Promise<ShownContent[]> {
    const { current } = await this.read(ctx, ["page"]);
    return Promise.all(current.map((page) => this.show(ctx, page)));
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

  private async now(ctx: RequestContext, isMeant: (document: ContentDocument) => boolean) {
    const { current, changesIn } = await this.read(ctx, pages);
    const latest = current.find(({ document }) => isMeant(document));
    return { shown: latest ? await this.show(ctx, latest) : null, changesIn };
  }

  /** What the market has of some kinds now: of several, what began last comes first. */
  private async read(ctx: RequestContext, kinds: readonly ContentKind[]) {
    const rows = await this.connection.getRepository(ctx, ContentPage).find({
      where: { kind: In([...kinds]), published: Not(IsNull()) },
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
      }));
    return { current, changesIn: edge === undefined ? undefined : edge - now };
  }

  private async show(
    ctx: RequestContext,
    { page, original, document, blocks }: Shown,
  ): Promise<ShownContent> {
    const language = this.languageOf(document, ctx.languageCode);
    const { title, description, slug } = inLanguage(
      { title: document.title, description: document.description, slug: document.slug },
      language,
    );
    return {
      id: page.id,
      kind: page.kind,
      topic: document.topic,
      slug,
      addresses: this.addressesOf(original),
      languageCode: language,
      title: title ?? "",
      description: description ?? "",
      blocks: showBlocks(blocks, language, await this.references.find(ctx, blocks)),
      updatedAt: page.updatedAt,
    };
  }

  private policies(ctx: RequestContext, current: readonly Shown[]) {
    const byTopic = new Map<PolicyTopic, string>();
    for (const { document } of current) {
      const { topic, title } = document;
      if (!topic || byTopic.has(topic)) continue;
      const language = this.languageOf(document, ctx.languageCode);
      byTopic.set(topic, inLanguage({ title }, language).title ?? "");
    }
    return [...byTopic].map(([topic, title]) => ({ topic, title }));
  }

  private addressesOf(document: ContentDocument): ShownContent["addresses"] {
    return Object.entries(this.options.locales).flatMap(([locale, { language, market }]) => {
      if (!isFor(document, market) || !isLanguage(language)) return [];
      const shown = this.languageOf(forMarket(document, market), toEngine(language));
      const slug = document.slug?.[shown] ?? document.topic;
      return slug ? [{ locale, slug }] : [];
    });
  }

  private languageOf(document: ContentDocument, wished: string): EngineLanguage {
    const languages = this.languages();
    const own = languages.filter((one) => one === wished);
    return wholeLanguage(document, [...own, ...languages]) ?? own[0] ?? "en";
  }

  private languages(): EngineLanguage[] {
    const spoken = Object.values(this.options.locales).map(({ language }) => language);
    return [...new Set(spoken)].filter(isLanguage).map((language) => toEngine(language));
  }
}

function latestFirst(a: ContentDocument, b: ContentDocument): number {
  const [first, second] = [beganAt(a), beganAt(b)];
  return first === second ? 0 : second > first ? 1 : -1;
}
