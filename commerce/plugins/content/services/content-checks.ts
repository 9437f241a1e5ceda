import { Inject, Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import {
  type ContentDocument,
  type ContentFault,
  type ReadDocument,
  readDocument,
} from "../../../../contracts/content/document";
import { lackingIn, wholeLanguage } from "../../../../contracts/content/in-language";
import { isLanguage, toEngine } from "../../../../contracts/languages";
import { ContentAddress } from "../entities/content-address.entity";
import { doMeet, isFor, seenIn } from "../for-market";
import { type ContentOptions, contentOptions } from "../options";
import { ContentReferences } from "./content-references";

/** What is wrong with a document, or missing in it. */
@Injectable()
export class ContentChecks {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly references: ContentReferences,
    @Inject(contentOptions) private readonly options: ContentOptions,
  ) {}

  /** Reads a document that someone wrote, against the shop as it is. */
  async read(ctx: RequestContext, given: unknown, id?: ID): Promise<ReadDocument> {
    const read = readDocument(given);
    if (!read.ok) return read;
    const faults = [
      ...this.unknownMarkets(read.document),
      ...(await this.unknownAssets(ctx, read.document)),
      ...(await this.takenSlugs(ctx, read.document, id)),
    ];
    return faults.length > 0 ? { ok: false, faults } : read;
  }

  /**
   * Slugs at which the readers of some market find another page already. One language is as good as
   * another, for readers without a page's first language see it in a second.
   */
  async takenSlugs(
    ctx: RequestContext,
    document: ContentDocument,
    id?: ID,
  ): Promise<ContentFault[]> {
    const own = Object.entries(document.slug ?? {});
    if (own.length === 0) return [];
    const rows = await this.connection.getRepository(ctx, ContentAddress).find({
      where: { slug: In(own.map(([, slug]) => slug)), isCurrent: true },
      relations: { page: true },
      order: { id: "ASC" },
    });
    const others = rows.filter(
      ({ page }) => page.id !== id && page.published && doMeet(page.published, document),
    );
    return own.flatMap(([language, slug]): ContentFault[] => {
      const taken = others.find((row) => row.slug === slug)?.page.published;
      if (!taken) return [];
      const message = `${slug} is the address of "${taken.name}" already`;
      return [{ code: "SLUG_TAKEN", path: `slug.${language}`, message }];
    });
  }

  /** Whether readers can be shown a page that mixes no languages. */
  withoutLanguage(document: ContentDocument): ContentFault[] {
    const markets = [...new Set(Object.values(this.options.locales).map(({ market }) => market))];
    return markets.flatMap((market): ContentFault[] => {
      if (!isFor(document, market)) return [];
      if (wholeLanguage(seenIn(document, market, Date.now()), [])) return [];
      const message = `has no language with all its words in ${market}`;
      return [{ code: "NO_WHOLE_LANGUAGE", path: "", message }];
    });
  }

  /** What a document lacks in each locale that it is for. */
  lacking(document: ContentDocument) {
    return Object.entries(this.options.locales).flatMap(([locale, { language, market }]) => {
      if (!isFor(document, market) || !isLanguage(language)) return [];
      const languageCode = toEngine(language);
      const missing = lackingIn(seenIn(document, market, Date.now()), languageCode);
      return [{ locale, languageCode, missing }];
    });
  }

  private unknownMarkets(document: ContentDocument): ContentFault[] {
    const known = new Set(Object.values(this.options.locales).map(({ market }) => market));
    const parts = [
      { path: "markets", markets: document.markets },
      ...document.blocks.map(({ markets }, at) => ({ path: `blocks.${at}.markets`, markets })),
    ];
    return parts.flatMap(({ path, markets = [] }) =>
      markets.flatMap((market): ContentFault[] =>
        known.has(market)
          ? []
          : [{ code: "UNKNOWN_MARKET", path, message: `${market} is no market of the shop` }],
      ),
    );
  }

  private async unknownAssets(
    ctx: RequestContext,
    document: ContentDocument,
  ): Promise<ContentFault[]> {
    const gone = await this.references.gone(ctx, document);
    return gone
      .filter(({ kind }) => kind === "picture" || kind === "film")
      .map(({ kind, path, code }) => ({
        code: "UNKNOWN_ASSET",
        path,
        message: `names the file ${code}, which is no ${kind} of the shop`,
      }));
  }
}
