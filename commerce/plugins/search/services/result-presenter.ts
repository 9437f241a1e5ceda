import { Injectable } from "@nestjs/common";
import { ConfigService, type RequestContext, TaxCategory, TaxRateService } from "@vendure/core";
import { assetAddress } from "../../../vendure/asset-address";
import type { AssetRow, ResultRow } from "../types";

/** Turns the index's rows into the API's results: addresses of pictures, prices with and without tax. */
@Injectable()
export class ResultPresenter {
  constructor(
    private readonly config: ConfigService,
    private readonly taxRates: TaxRateService,
  ) {}

  items(ctx: RequestContext, rows: ResultRow[]) {
    return Promise.all(rows.map((row) => this.item(ctx, row)));
  }

  /** The picture with an address that a browser can load. */
  picture(ctx: RequestContext, asset: AssetRow | null) {
    if (!asset) return null;
    const { preview, width, height, focalPoint, colour } = asset;
    return { url: assetAddress(ctx, this.config, preview), width, height, focalPoint, colour };
  }

  private async item(ctx: RequestContext, row: ResultRow) {
    const {
      variantId,
      variantName,
      variantAsset,
      priceMin,
      priceMax,
      regularMin,
      picture,
      ...rest
    } = row;
    const tax = await this.taxOf(ctx, row);
    const included = ctx.channel.pricesIncludeTax;
    const { moneyStrategy } = this.config.entityOptions;
    const net = (price: number) => (included ? moneyStrategy.round(tax.netPriceOf(price)) : price);
    const gross = (price: number) =>
      included ? price : moneyStrategy.round(tax.grossPriceOf(price));
    const inRange = (of: (price: number) => number) =>
      priceMin === priceMax ? { value: of(priceMin) } : { min: of(priceMin), max: of(priceMax) };
    return {
      ...rest,
      productVariantId: variantId,
      productVariantName: variantName,
      productVariantAsset: variantAsset,
      price: inRange(net),
      priceWithTax: inRange(gross),
      currencyCode: ctx.currencyCode,
      listPrice: priceMin,
      regularListPrice: regularMin,
      priceVaries: priceMin !== priceMax,
      picture: this.picture(ctx, picture),
    };
  }

  private taxOf(ctx: RequestContext, row: ResultRow) {
    const category = new TaxCategory({ id: row.taxCategoryId ?? 0 });
    return this.taxRates.getApplicableTaxRate(ctx, ctx.channel.defaultTaxZone, category);
  }
}
