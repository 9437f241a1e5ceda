import { Inject, Injectable } from "@nestjs/common";
import {
  type ID,
  ProductVariantService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { gtinForms, toGtin14 } from "../../../../contracts/gtin";
import { ShelfTag } from "../entities/shelf-tag.entity";
import { type PickupOptions, pickupOptions } from "../options";
import { proveScan } from "./scan-proof";
import { TagPromise, tagTurn } from "./tag-promise.service";
import { counts } from "./tag-terms";

/** Of an article, what a printed tag says. */
export interface PrintedTag {
  /** The number of the print. */
  id: ID;
  variantId: ID;
  gtin: string;
  price: number;
}

/** What a tag names: an article of the market in which its store sells. */
export interface TagTarget {
  slug: string;
  variantId: ID;
  /** Null where the tag names no store that there is. */
  market: string | null;
}

/** What a print says, and what is promised of it. */
interface PrintSaid {
  price: number;
  /** Null where it does not count any more: another hangs there, or the office ended the promise. */
  offer: { pieces: number; proof: string } | null;
}

const mostAtOnce = 200;

/** Tags on shelves: what they name, and what price was printed on them. */
@Injectable()
export class ShelfTags {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly variants: ProductVariantService,
    private readonly promise: TagPromise,
    @Inject(pickupOptions) private readonly options: PickupOptions,
  ) {}

  /**
   * The article of a scanned number, in the market of the tag's store. Where there is no such store,
   * or it does not have the article, it is the request's market.
   */
  async target(ctx: RequestContext, gtin: string, storeCode: string): Promise<TagTarget | null> {
    const whole = toGtin14(gtin);
    if (!whole) return null;
    const rows: TagTarget[] = await this.repository(ctx).query(
      `SELECT t.slug, v.id AS "variantId", w.market
       FROM product_variant v
       JOIN product p ON p.id = v."productId" AND p.enabled AND p."deletedAt" IS NULL
       JOIN product_variant_channels_channel c ON c."productVariantId" = v.id
       JOIN LATERAL (SELECT slug FROM product_translation t WHERE t."baseId" = p.id
         ORDER BY t."languageCode" = $4 DESC, t."languageCode" = 'en' DESC LIMIT 1) t ON TRUE
       LEFT JOIN LATERAL (SELECT h.code AS market FROM stock_location s
         JOIN channel h ON h.code = lower(s."customFieldsMarket") AND h.id = c."channelId"
         WHERE s."customFieldsCode" = $2 AND s."customFieldsKind" = 'store') w ON TRUE
       WHERE v."customFieldsBarcode" = ANY($1) AND v.enabled AND v."deletedAt" IS NULL
         AND (w.market IS NOT NULL OR c."channelId" = $3)
       ORDER BY w.market IS NULL LIMIT 1`,
      [gtinForms(whole), storeCode, ctx.channelId, ctx.languageCode],
    );
    return rows[0] ?? null;
  }

  /** What a print says of an article in a store; null where it is no such print. */
  async printed(
    ctx: RequestContext,
    { id, storeId, variantId }: { id: ID; storeId: ID; variantId: ID },
  ): Promise<PrintSaid | null> {
    const { channelId } = ctx;
    const tag = await this.repository(ctx).findOneBy({ id, storeId, variantId, channelId });
    if (!tag) return null;
    const { terms } =
      tag.currencyCode === ctx.currencyCode ? await this.promise.now(ctx) : { terms: null };
    const isGood = terms !== null && counts(tag.replacedAt, terms, Date.now());
    const { secret } = this.options;
    return {
      price: tag.price,
      offer: isGood
        ? { pieces: terms.pieces, proof: proveScan({ tagId: id, channelId }, secret, new Date()) }
        : null,
    };
  }

  /**
   * Writes down that tags are printed with the prices of now, within a transaction. Those of other
   * prices are replaced then. Articles without a number that scanners know (GTIN) are left out.
   * @throws UserInputError for too many at once
   */
  async print(ctx: RequestContext, storeId: ID, variantIds: readonly ID[]): Promise<PrintedTag[]> {
    if (variantIds.length > mostAtOnce) throw new UserInputError("At most 200 tags at once");
    const variants = await this.variants.findByIds(ctx, [...new Set(variantIds)]);
    const tags: PrintedTag[] = [];
    await this.promise.keep(ctx, await this.promise.now(ctx));
    await this.repository(ctx).query("SELECT pg_advisory_xact_lock($1, $2::int)", [
      tagTurn,
      storeId,
    ]);
    for (const { id: variantId, customFields, price, priceWithTax, currencyCode } of variants) {
      const gtin = toGtin14(customFields.barcode ?? "");
      if (!gtin) continue;
      const shown = ctx.channel.pricesIncludeTax ? priceWithTax : price;
      const [row]: { id: ID }[] = await this.repository(ctx).query(
        `INSERT INTO shelf_tag ("storeId", "channelId", "variantId", price, "currencyCode")
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT ("storeId", "variantId", "channelId", price)
         DO UPDATE SET "printedAt" = now(), "replacedAt" = NULL, "updatedAt" = now(),
           "currencyCode" = EXCLUDED."currencyCode" RETURNING id`,
        [storeId, ctx.channelId, variantId, shown, currencyCode],
      );
      if (!row) continue;
      tags.push({ id: row.id, variantId, gtin, price: shown });
      await this.repository(ctx).query(
        `UPDATE shelf_tag SET "replacedAt" = now(), "updatedAt" = now() WHERE "storeId" = $1
         AND "channelId" = $2 AND "variantId" = $3 AND id <> $4 AND "replacedAt" IS NULL`,
        [storeId, ctx.channelId, variantId, row.id],
      );
    }
    return tags;
  }

  /** The price of the newest print of each article of a store. */
  async newestOf(ctx: RequestContext, storeId: ID, variantIds: readonly ID[]) {
    const rows: { variantId: ID; price: string; printedAt: Date }[] = await this.repository(
      ctx,
    ).query(
      `SELECT DISTINCT ON ("variantId") "variantId", price, "printedAt" FROM shelf_tag
       WHERE "storeId" = $1 AND "channelId" = $2 AND "variantId" = ANY($3::int[])
       ORDER BY "variantId", "printedAt" DESC, id DESC`,
      [storeId, ctx.channelId, [...variantIds]],
    );
    return new Map(
      rows.map(({ variantId, price, printedAt }) => [
        String(variantId),
        { price: Number(price), printedAt },
      ]),
    );
  }

  private repository(ctx: RequestContext) {
    return this.connection.getRepository(ctx, ShelfTag);
  }
}
