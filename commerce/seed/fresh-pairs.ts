import type { StockLocation } from "@vendure/core";
import type { SeedWriter } from "./seed-writer";

interface Pair {
  sku: string;
  variantId: number;
  location: StockLocation;
  locationCode: string;
}

/** Each variant of the demonstration at each of its locations, where one of both is new. */
export function freshPairs(writer: SeedWriter, locations: Map<string, StockLocation>): Pair[] {
  const { records } = writer;
  return records.codesOf("variant", "").flatMap((sku) => {
    const variantId = records.idOf({ kind: "variant", code: sku });
    if (variantId === undefined) return [];
    const isNew = writer.isNew({ kind: "variant", code: sku });
    return [...locations]
      .filter(([code]) => isNew || writer.isNew({ kind: "location", code }))
      .map(([locationCode, location]) => ({ sku, variantId, location, locationCode }));
  });
}
