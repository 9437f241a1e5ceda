import type { StockLocation } from "@vendure/core";
import { BinLocation } from "../plugins/pickup/entities/bin-location.entity";
import { freshPairs } from "./fresh-pairs";
import { fractionOf } from "./identifiers";
import type { SeedWriter } from "./seed-writer";

const aisles = "ABCDEF";

/**
 * Gives every new article a place in every store, and every article one in a new store. The place
 * is aisle, bay and bin, always the same for the same article. Stores move things around, so what
 * was given once is left as it is.
 */
export async function setupBins(
  writer: SeedWriter,
  locations: Map<string, StockLocation>,
): Promise<void> {
  const places = freshPairs(writer, locations)
    .filter(({ location }) => location.customFields.kind === "store")
    .map(({ location, variantId, sku }) => ({
      storeId: location.id,
      variantId,
      place: placeOf(`${location.id} ${sku}`),
    }));
  if (places.length === 0) return;
  await writer.em
    .createQueryBuilder()
    .insert()
    .into(BinLocation)
    .values(places)
    .orIgnore()
    .execute();
}

function placeOf(article: string): string {
  const at = (part: string, count: number) => Math.floor(fractionOf(`${part} ${article}`) * count);
  const bay = String(at("bay", 12) + 1).padStart(2, "0");
  return `${aisles[at("aisle", aisles.length)]}-${bay}-${at("bin", 4) + 1}`;
}
