import { afterAll, beforeAll } from "vitest";
import { sql, variantId } from "./shopping";

/**
 * Gives articles their prices and their free pieces back after a file's tests. Files that come
 * later know what these cost and where they lie.
 */
export function leaveAsFound(skus: readonly string[]): void {
  let prices: { id: number; price: number }[] = [];
  let levels: { id: number; free: number }[] = [];
  beforeAll(async () => {
    const variants = await Promise.all(skus.map(variantId));
    prices = await sql(`SELECT id, price FROM product_variant_price WHERE "variantId" = ANY($1)`, [
      variants,
    ]);
    levels = await sql(
      `SELECT id, "stockOnHand" - "stockAllocated" AS free FROM stock_level
       WHERE "productVariantId" = ANY($1)`,
      [variants],
    );
  });
  afterAll(async () => {
    for (const { id, price } of prices)
      await sql("UPDATE product_variant_price SET price = $2 WHERE id = $1", [id, price]);
    for (const { id, free } of levels)
      await sql(`UPDATE stock_level SET "stockOnHand" = "stockAllocated" + $2 WHERE id = $1`, [
        id,
        free,
      ]);
  });
}
