import { ProductVariant, StockLocation } from "@vendure/core";
import { ShelfPlace } from "../plugins/pickup/entities/shelf-place.entity";
import { fractionOf } from "./identifiers";
import type { SellingContext } from "./setup-selling";

const aisles = "ABCDEF";

/**
 * Gives every article a place in every store where it has none yet: aisle, bay and bin, always the
 * same for the same article. Stores move things around, so what is there is left as it is.
 */
export async function setupShelves({ connection, ctx }: SellingContext): Promise<void> {
  const stores = await connection
    .getRepository(ctx, StockLocation)
    .find({ where: { customFields: { kind: "store" } }, select: { id: true } });
  const variants = await connection
    .getRepository(ctx, ProductVariant)
    .find({ select: { id: true, sku: true }, loadEagerRelations: false });
  const places = stores.flatMap((store) =>
    variants.map((variant) => ({
      storeId: store.id,
      variantId: variant.id,
      place: placeOf(`${store.id} ${variant.sku}`),
    })),
  );
  if (places.length === 0) return;
  await connection
    .getRepository(ctx, ShelfPlace)
    .createQueryBuilder()
    .insert()
    .values(places)
    .orIgnore()
    .execute();
}

function placeOf(article: string): string {
  const at = (part: string, count: number) => Math.floor(fractionOf(`${part} ${article}`) * count);
  const bay = String(at("bay", 12) + 1).padStart(2, "0");
  return `${aisles[at("aisle", aisles.length)]}-${bay}-${at("bin", 4) + 1}`;
}
