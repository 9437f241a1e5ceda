import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  type ID,
  ProductVariantService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { withCurrency } from "../../../contracts/currency-context";
import { assetAddress } from "../../../vendure/asset-address";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { nameOf } from "../reservation/pickup-lines.service";
import { PickupRelations } from "../reservation/pickup-relations.service";
import { ProposalService } from "../reservation/proposals.service";

/** Articles that a store proposes, as their shopper sees them. */
@Injectable()
export class ProposedArticles {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
    private readonly relations: PickupRelations,
    private readonly variants: ProductVariantService,
    private readonly proposals: ProposalService,
  ) {}

  /** What may be answered now, with name, picture and prices (in hundredths) in the order's currency. */
  async of(ctx: RequestContext, pickup: Pickup) {
    const { currencyCode } = await this.relations.order(ctx, pickup);
    return withCurrency(currencyCode, async () => {
      const open = await this.proposals.open(ctx, pickup);
      const ids = open.map(({ variantId }) => variantId);
      if (ids.length === 0) return [];
      const [words, priced] = [await this.words(ctx, ids), await this.variants.findByIds(ctx, ids)];
      return open.flatMap((proposal) => {
        const id = String(proposal.variantId);
        const article = words.find((one) => one.id === id);
        if (!article) return [];
        const price = priced.find((one) => String(one.id) === id)?.priceWithTax ?? 0;
        const preview = article.preview && assetAddress(ctx, this.config, article.preview);
        return [{ ...proposal, name: article.name, preview, tagPrice: price * proposal.quantity }];
      });
    });
  }

  private words(
    ctx: RequestContext,
    ids: readonly ID[],
  ): Promise<{ id: string; name: string; preview: string | null }[]> {
    return this.connection.getRepository(ctx, PickupLine).query(
      `SELECT v.id::text, ${nameOf("v.id")} AS name, a.preview FROM product_variant v
       LEFT JOIN asset a ON a.id = COALESCE(v."featuredAssetId",
         (SELECT p."featuredAssetId" FROM product p WHERE p.id = v."productId"))
       WHERE v.id = ANY($1)`,
      [ids, ctx.languageCode],
    );
  }
}
