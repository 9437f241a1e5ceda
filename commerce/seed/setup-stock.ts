import { StockLevel, type StockLocation } from "@vendure/core";
import { freshPairs } from "./fresh-pairs";
import { fractionOf, skuOf } from "./identifiers";
import type { CatalogueProduct } from "./schema";
import type { SeedWriter } from "./seed-writer";

type Said = CatalogueProduct["variants"][number]["stock"];

const rowsAtOnce = 5_000;

/** Gives what is new its opening stock, once: from then on stock is the shop's. */
export async function setupStock(
  writer: SeedWriter,
  products: CatalogueProduct[],
  locations: Map<string, StockLocation>,
): Promise<void> {
  const said = new Map<string, Said>();
  for (const { number, options, variants } of products)
    for (const variant of variants) {
      const codes = options.map((group) => variant.options[group] ?? "");
      said.set(skuOf(number, codes), variant.stock);
    }
  const levels = freshPairs(writer, locations).map(
    ({ sku, variantId, location, locationCode }) => ({
      productVariantId: variantId,
      stockLocationId: location.id,
      stockOnHand: openingStock(sku, locationCode, location, said.get(sku)),
      stockAllocated: 0,
    }),
  );
  for (let i = 0; i < levels.length; i += rowsAtOnce)
    await writer.em.insert(StockLevel, levels.slice(i, i + rowsAtOnce));
}

/** What the file says, else an amount that is plausible and always the same. */
function openingStock(sku: string, code: string, location: StockLocation, said: Said): number {
  if (said === "none") return 0;
  const exact = said?.[code];
  if (exact !== undefined) return exact;
  const chance = fractionOf(`${sku}@${code}`);
  return location.customFields.kind === "depot"
    ? 12 + Math.floor(chance * 30)
    : Math.max(0, Math.floor(chance * 9) - 1);
}
