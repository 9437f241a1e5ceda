import { Injectable } from "@nestjs/common";
import {
  type ID,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { Pickup } from "../entities/pickup.entity";
import type { CartLine } from "../promise/cart.service";
import { codeOf } from "../promise/offer.service";
import { collectingSpans } from "../promise/pauses";
import type { Slot } from "../promise/slots";
import { StoreClocks } from "../promise/store-clocks.service";
import { PickupRefusedError } from "./errors";

/** Whether an article can be paid in the aisle of a store now, or why not. */
export type AislePaymentOffer = "OFFERED" | "CLOSED" | "OFF";

interface Article {
  fits: boolean;
  scanned: boolean;
}

// A person looks at the shopper's age, and people assemble: neither is done by a pass at the exit.
const articlesSql = `SELECT p."customFieldsSoldinaisle" IS NOT FALSE
    AND COALESCE(p."customFieldsMinimumage", 0) = 0
    AND COALESCE(p."customFieldsDeliveredas", '') <> 'assembly' AS fits,
    EXISTS (SELECT 1 FROM tag_scan s JOIN shelf_tag t ON t.id = s."tagId"
      WHERE s."orderId" = $2 AND t."storeId" = $3 AND t."variantId" = v.id
        AND s.until > now()) AS scanned
  FROM product_variant v JOIN product p ON p.id = v."productId" WHERE v.id = ANY($1::int[])`;

/**
 * Goods that a shopper takes from the shelf and pays on their own phone. Their pickup has no slot and
 * no pick. It is ready in the shopper's hands, and staff check it at the exit.
 */
@Injectable()
export class AislePayment {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly clocks: StoreClocks,
  ) {}

  /** What a store offers of an article, before anything is in a cart. */
  async offer(
    ctx: RequestContext,
    store: StockLocation,
    variantId: ID,
  ): Promise<AislePaymentOffer> {
    const [article] = await this.articles(ctx, [variantId], 0, store.id);
    if (!store.customFields.payInAisle || !article?.fits) return "OFF";
    return (await this.openUntil(ctx, store)) ? "OFFERED" : "CLOSED";
  }

  /** From now until the store closes, for lines that may all be paid there; else why not. */
  async slot(
    ctx: RequestContext,
    orderId: ID,
    store: StockLocation,
    lines: readonly CartLine[],
  ): Promise<Slot | PickupRefusedError> {
    const ids = [...new Set(lines.map(({ variantId }) => variantId))];
    const articles = await this.articles(ctx, ids, orderId, store.id);
    const all = articles.length === ids.length && articles.every((one) => one.fits && one.scanned);
    const storeCode = codeOf(store);
    if (!store.customFields.payInAisle || !all)
      return new PickupRefusedError("NOT_IN_AISLE", { storeCode });
    const to = await this.openUntil(ctx, store);
    return to ? { from: Date.now(), to } : new PickupRefusedError("STORE_CLOSED", { storeCode });
  }

  private async openUntil(ctx: RequestContext, store: StockLocation): Promise<number | undefined> {
    const now = Date.now();
    const [span] = collectingSpans(await this.clocks.of(ctx, store), now, 1);
    return span && span.from <= now ? span.to : undefined;
  }

  private articles(ctx: RequestContext, ids: readonly ID[], orderId: ID, storeId: ID) {
    return this.connection
      .getRepository(ctx, Pickup)
      .query(articlesSql, [ids, orderId, storeId]) as Promise<Article[]>;
  }
}
