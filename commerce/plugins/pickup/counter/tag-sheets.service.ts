import { Injectable } from "@nestjs/common";
import { ProductVariantService, type RequestContext } from "@vendure/core";
import { toGtin14 } from "../../../../contracts/gtin";
import { ShelfTags } from "../aisle/tags.service";
import { BinLocations, type BinSearch } from "./bin-locations.service";
import { StaffAccess } from "./staff-access.service";

/** Articles of a store as tags are chosen and printed for them. */
@Injectable()
export class TagSheets {
  constructor(
    private readonly access: StaffAccess,
    private readonly bins: BinLocations,
    private readonly tags: ShelfTags,
    private readonly variants: ProductVariantService,
  ) {}

  /** Articles with the price of now beside the one that was printed last. */
  async find(ctx: RequestContext, storeCode: string, search: BinSearch) {
    const { id: storeId } = await this.access.location(ctx, storeCode);
    const { items, totalItems } = await this.bins.find(ctx, storeCode, search);
    const ids = items.map(({ variantId }) => variantId);
    const found = await this.variants.findByIds(ctx, ids);
    const printed = await this.tags.newestOf(ctx, storeId, ids);
    const rows = items.flatMap(({ variantId, name, sku, place }) => {
      const variant = found.find(({ id }) => String(id) === String(variantId));
      if (!variant) return [];
      const last = printed.get(String(variantId));
      return [
        {
          ...{ variantId, name, sku, place },
          gtin: toGtin14(variant.customFields.barcode ?? "") ?? null,
          price: ctx.channel.pricesIncludeTax ? variant.priceWithTax : variant.price,
          currencyCode: variant.currencyCode,
          printedPrice: last?.price ?? null,
          printedAt: last?.printedAt ?? null,
        },
      ];
    });
    return { items: rows, totalItems };
  }
}
