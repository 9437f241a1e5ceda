import { Injectable } from "@nestjs/common";
import { AssetType } from "@vendure/common/lib/generated-types";
import {
  Asset,
  Collection,
  ConfigService,
  FacetValue,
  type ID,
  Product,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import type { ContentBlock } from "../../../../contracts/content/blocks";
import type { ContentDocument } from "../../../../contracts/content/document";
import type { ShownProduct } from "../../../../contracts/content/shown";
import { assetAddress } from "../../../vendure/asset-address";

/** Something outside of the content that a block names. */
interface Reference {
  kind: "picture" | "film" | "sku" | "collection" | "facet";
  code: string;
  path: string;
}

/** A file as readers load it. */
export interface FoundFile {
  source: string;
  width: number;
  height: number;
}

/** What blocks name, as far as the shop has it. */
export interface Found {
  pictures: ReadonlyMap<string, FoundFile>;
  films: ReadonlyMap<string, FoundFile>;
  products: ReadonlyMap<string, ShownProduct>;
  collections: ReadonlySet<string>;
  facets: ReadonlySet<string>;
}

/** Looks up what blocks name: files, products by SKU and collections. */
@Injectable()
export class ContentReferences {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
  ) {}

  /** What a document names and the shop has not. */
  async gone(ctx: RequestContext, document: ContentDocument): Promise<Reference[]> {
    const found = await this.find(ctx, document.blocks);
    const has = {
      picture: found.pictures,
      film: found.films,
      sku: found.products,
      collection: found.collections,
      facet: found.facets,
    };
    return referencesIn(document.blocks).filter(({ kind, code }) => !has[kind].has(code));
  }

  async find(ctx: RequestContext, blocks: readonly ContentBlock[]): Promise<Found> {
    const references = referencesIn(blocks);
    const codes = (kind: Reference["kind"]) => [
      ...new Set(references.filter((one) => one.kind === kind).map(({ code }) => code)),
    ];
    const [pictures, films, products, collections, facets] = await Promise.all([
      this.files(ctx, codes("picture"), AssetType.IMAGE),
      this.files(ctx, codes("film"), AssetType.VIDEO),
      this.products(ctx, codes("sku")),
      this.collections(ctx, codes("collection")),
      this.facets(ctx, codes("facet")),
    ]);
    return { pictures, films, products, collections, facets };
  }

  private async files(
    ctx: RequestContext,
    ids: string[],
    type: AssetType,
  ): Promise<Map<string, FoundFile>> {
    if (ids.length === 0) return new Map();
    const assets = await this.connection
      .getRepository(ctx, Asset)
      .find({ where: { id: In(ids), type } });
    return new Map(
      assets.map(({ id, source, width, height }) => [
        String(id),
        { source: assetAddress(ctx, this.config, source), width, height },
      ]),
    );
  }

  /** Their pages in the language of the request; whether the market has them, those pages know. */
  private async products(ctx: RequestContext, skus: string[]): Promise<Map<string, ShownProduct>> {
    if (skus.length === 0) return new Map();
    const rows: { sku: string; id: ID; slug: string }[] = await this.connection
      .getRepository(ctx, Product)
      .query(
        `SELECT DISTINCT ON (v.sku) v.sku, p.id, t.slug FROM product_variant v
         JOIN product p ON p.id = v."productId" AND p."deletedAt" IS NULL
         JOIN product_translation t ON t."baseId" = p.id
         WHERE v."deletedAt" IS NULL AND v.sku = ANY($1)
         ORDER BY v.sku, t."languageCode"::text = $2 DESC, v.id, t.id`,
        [skus, ctx.languageCode],
      );
    return new Map(rows.map(({ sku, id, slug }) => [sku, { id: String(id), slug }]));
  }

  private async collections(ctx: RequestContext, slugs: string[]): Promise<Set<string>> {
    if (slugs.length === 0) return new Set();
    const rows: { slug: string }[] = await this.connection
      .getRepository(ctx, Collection)
      .query(`SELECT DISTINCT slug FROM collection_translation WHERE slug = ANY($1)`, [slugs]);
    return new Set(rows.map(({ slug }) => slug));
  }

  private async facets(ctx: RequestContext, codes: string[]): Promise<Set<string>> {
    if (codes.length === 0) return new Set();
    const rows: { code: string }[] = await this.connection.getRepository(ctx, FacetValue).query(
      `SELECT f.code || '.' || v.code AS code FROM facet_value v
       JOIN facet f ON f.id = v."facetId" WHERE f.code || '.' || v.code = ANY($1)`,
      [codes],
    );
    return new Set(rows.map(({ code }) => code));
  }
}

function referencesIn(blocks: readonly ContentBlock[]): Reference[] {
  return blocks.flatMap((block, at) =>
    namedBy(block).map(({ path, ...rest }) => ({ ...rest, path: `blocks.${at}.${path}` })),
  );
}

function namedBy(block: ContentBlock): Reference[] {
  const picture = (code: string | undefined, path: string): Reference[] =>
    code ? [{ kind: "picture", code, path }] : [];
  const product = (code: string | undefined, path: string): Reference[] =>
    code ? [{ kind: "sku", code, path }] : [];
  switch (block.type) {
    case "hero":
    case "story":
      return [
        ...picture(block.picture?.asset, "picture.asset"),
        ...product(block.product, "product"),
      ];
    case "picture":
      return picture(block.picture.asset, "picture.asset");
    case "collections":
      return block.collections.flatMap((one, at) => [
        {
          kind: "collection" as const,
          code: one.collection,
          path: `collections.${at}.collection`,
        },
        ...product(one.product, `collections.${at}.product`),
      ]);
    case "scenes":
      return block.scenes.flatMap((scene, at) => [
        ...picture(scene.picture.asset, `scenes.${at}.picture.asset`),
        ...scene.spots.flatMap((spot, place) =>
          product(spot.product, `scenes.${at}.spots.${place}.product`),
        ),
      ]);
    case "video":
      return [
        { kind: "film", code: block.asset, path: "asset" },
        ...picture(block.poster?.asset, "poster.asset"),
      ];
    case "products":
      return [
        ...(block.collection
          ? [{ kind: "collection" as const, code: block.collection, path: "collection" }]
          : []),
        ...(block.rule?.facets ?? []).map((code, at) => ({
          kind: "facet" as const,
          code,
          path: `rule.facets.${at}`,
        })),
        ...(block.skus ?? []).map((code, at) => ({
          kind: "sku" as const,
          code,
          path: `skus.${at}`,
        })),
      ];
    case "quiz":
      return [
        { kind: "collection", code: block.collection, path: "collection" },
        ...block.questions.flatMap(({ answers }, question) =>
          answers.map(({ facet }, answer) => ({
            kind: "facet" as const,
            code: facet,
            path: `questions.${question}.answers.${answer}.facet`,
          })),
        ),
      ];
    default:
      return [];
  }
}
