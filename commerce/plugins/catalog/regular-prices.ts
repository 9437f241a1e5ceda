import { Injectable } from "@nestjs/common";
import {
  ConfigService,
  ProductPriceApplicator,
  ProductVariant,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";

/** What a variant costs outside of its sale, in the market and with the taxes of a request. */
@Injectable()
export class RegularPrices {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly config: ConfigService,
    private readonly applicator: ProductPriceApplicator,
  ) {}

  /** The variant as it is priced outside of its sale; undefined while there is none. */
  async of(ctx: RequestContext, variant: ProductVariant): Promise<ProductVariant | undefined> {
    const known = await this.withPrices(ctx, variant);
    const { productVariantPriceSelectionStrategy: selection } = this.config.catalogOptions;
    const row = await selection.selectPrice(ctx, known.productVariantPrices);
    const regular = row?.customFields?.regularPrice;
    if (!row || !regular || regular <= row.price) return undefined;
    const usual = new ProductVariant({
      id: known.id,
      taxCategory: known.taxCategory,
      productVariantPrices: [Object.assign(Object.create(row), { price: regular })],
    });
    return this.applicator.applyChannelPriceAndTax(usual, ctx);
  }

  private async withPrices(ctx: RequestContext, variant: ProductVariant): Promise<ProductVariant> {
    if (variant.productVariantPrices?.length && variant.taxCategory) return variant;
    return this.connection.getEntityOrThrow(ctx, ProductVariant, variant.id, {
      relations: ["productVariantPrices", "taxCategory"],
      includeSoftDeleted: true,
    });
  }
}
