import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  type ID,
  ProductVariantService,
  type RequestContext,
  StockLevel,
  TransactionalConnection,
} from "@vendure/core";
import { counted, leftAt, levelsIn } from "../../database/sellable-sql";
import { replaceMethod } from "../../vendure/replace-method";

interface Batch {
  ids: Set<ID>;
  answer: Promise<Map<string, number | null>>;
}

/**
 * What a market can still sell of a variant. It replaces the engine's own count, which knows one
 * threshold for a whole market and no safety stock. So pages, carts and payments agree with what
 * `LockingStockLocationStrategy` allocates.
 */
@Injectable()
export class SellableStock implements OnApplicationBootstrap {
  private readonly batches = new WeakMap<RequestContext, Batch>();

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly variants: ProductVariantService,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(this, this.variants, "getSaleableStockLevel", () => async (ctx, { id }) => {
      const left = (await this.together(ctx, id)).get(String(id));
      return left === null ? Number.MAX_SAFE_INTEGER : (left ?? 0);
    });
  }

  /**
   * Pieces by variant, over the locations of the request's market; null when they are not counted.
   * What is unknown or withdrawn is left out.
   */
  async of(ctx: RequestContext, variantIds: ID[]): Promise<Map<string, number | null>> {
    const rows: { id: number; available: string | null }[] = await this.connection
      .getRepository(ctx, StockLevel)
      .query(
        `SELECT v.id, CASE WHEN ${counted} THEN COALESCE(
           (SELECT SUM(${leftAt}) FROM ${levelsIn("$2")} WHERE l."productVariantId" = v.id),
           0) END AS available
         FROM product_variant v WHERE v.id = ANY($1) AND v.enabled AND v."deletedAt" IS NULL`,
        [variantIds, ctx.channelId],
      );
    return new Map(
      rows.map(({ id, available }) => [String(id), available === null ? null : Number(available)]),
    );
  }

  /** Variants that one request asks for one by one, as the fields of a list do, in one statement. */
  private together(ctx: RequestContext, id: ID): Batch["answer"] {
    const open = this.batches.get(ctx);
    if (open) {
      open.ids.add(id);
      return open.answer;
    }
    const ids = new Set([id]);
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.batches.delete(ctx);
      return this.of(ctx, [...ids]);
    });
    this.batches.set(ctx, { ids, answer });
    return answer;
  }
}
