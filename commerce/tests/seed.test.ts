import path from "node:path";
import { describe, expect, inject, it } from "vitest";
import { dist } from "../../scripts/run/build";
import { runScript } from "../../scripts/run/processes";
import { setStock, sql, stockOf, variantId } from "./shopping";

const prepare = () =>
  runScript({
    name: "Preparing the database",
    script: path.join(dist, "prepare.js"),
    args: ["--demo"],
    env: inject("engineSettings"),
  });

async function counts() {
  const [row] = await sql<Record<string, number>>(`SELECT
    (SELECT count(*)::int FROM product WHERE "deletedAt" IS NULL) AS products,
    (SELECT count(*)::int FROM product_variant WHERE "deletedAt" IS NULL) AS variants,
    (SELECT count(*)::int FROM product_translation) AS texts,
    (SELECT count(*)::int FROM product_variant_price) AS prices,
    (SELECT count(*)::int FROM stock_level) AS levels,
    (SELECT count(*)::int FROM collection) AS collections,
    (SELECT count(*)::int FROM asset) AS assets,
    (SELECT count(*)::int FROM customer) AS customers,
    (SELECT count(*)::int FROM stock_location WHERE "customFieldsKind" = 'store') AS stores`);
  return row ?? {};
}

describe("the demonstration shop", () => {
  it("is as large as it says", async () => {
    const { products = 0, variants = 0, stores } = await counts();
    expect(products).toBeGreaterThanOrEqual(48);
    expect(variants).toBeGreaterThanOrEqual(110);
    expect(stores).toBe(9);
  });

  it("has every text in every language and every price in every market", async () => {
    const missing = await sql(
      `SELECT p.id FROM product p LEFT JOIN product_translation t ON t."baseId" = p.id
         AND t.name <> '' AND t.description <> '' AND t."customFieldsStory" <> ''
       WHERE p."deletedAt" IS NULL
       GROUP BY p.id HAVING COUNT(DISTINCT t."languageCode") <> 4`,
    );
    expect(missing).toEqual([]);
    const unpriced = await sql(
      `SELECT v.sku FROM product_variant v LEFT JOIN product_variant_price pr ON pr."variantId" = v.id
       WHERE v."deletedAt" IS NULL
       GROUP BY v.sku HAVING COUNT(DISTINCT pr."channelId") <> 5`,
    );
    expect(unpriced).toEqual([]);
  });

  it("can be seeded again: nothing doubles, and the merchant's stock and names stay", async () => {
    const lamp = await variantId("MR-401-WALNUT");
    await setStock(lamp, { hannam: 7 });
    const before = await counts();
    await sql(`UPDATE maru_seed SET hash = 'of an older catalogue'`);
    await sql(
      `UPDATE product SET "customFieldsSourcehash" = 'old' WHERE "customFieldsNumber" = 401`,
    );
    const name = `name = 'Changed' WHERE slug = 'dalbit-floor-lamp' AND "languageCode" = 'en'`;
    await sql(`UPDATE product_translation SET ${name}`);
    await prepare();
    expect(await counts()).toEqual(before);
    expect(await stockOf(lamp)).toEqual({ hannam: [7, 0] });
    const back = await sql(
      `UPDATE product_translation SET name = 'Dalbit Floor Lamp'
       WHERE name = 'Changed' AND "languageCode" = 'en' RETURNING 1`,
    );
    expect(back).toHaveLength(1);
  });
});
