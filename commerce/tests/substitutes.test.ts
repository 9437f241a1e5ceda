import { beforeAll, expect, it } from "vitest";
import { Visitor } from "./api";
import { leaveAsFound } from "./leave-as-found";
import { staff } from "./pickup-staffing";
import { setStock, sql, variantId } from "./shopping";

const sku = "MR-101-NATURAL-OAK";

leaveAsFound([sku, "MR-101-SMOKED-OAK", "MR-101-WALNUT"]);

let associate: Visitor;
let wanted: number;
beforeAll(async () => {
  associate = await staff("associate");
  wanted = await variantId(sku);
});

interface Proposal {
  priceDifference: number;
  currencyCode: string;
  article: { variantId: string; sku: string; onHand: number; allocated: number };
}

async function proposals(storeCode = "seongsu", v: number | string = wanted): Promise<Proposal[]> {
  const { substituteProposals } = await associate.ask(
    `query($s: String!, $v: ID!) { substituteProposals(storeCode: $s, variantId: $v) {
      priceDifference currencyCode article { variantId sku onHand allocated } } }`,
    { s: storeCode, v },
  );
  return substituteProposals;
}

const slugOf = async (id: number) =>
  (
    await sql<{ slug: string }>(
      `SELECT t.slug FROM product_variant v JOIN product_translation t ON t."baseId" = v."productId"
       WHERE v.id = $1 LIMIT 1`,
      [id],
    )
  )[0]?.slug ?? "";

const twins = async () =>
  (
    await sql<{ id: number }>(
      `SELECT t.id FROM product_variant v JOIN product_variant t ON t."productId" = v."productId"
       AND t.id <> v.id AND t."deletedAt" IS NULL WHERE v.id = $1 ORDER BY t.id`,
      [wanted],
    )
  ).map(({ id }) => id);

it("another of the same product comes first, and what has no free piece not at all", async () => {
  const [twin = 0, ...rest] = await twins();
  for (const id of rest) await setStock(id, {});
  await setStock(twin, { seongsu: 1 });
  const [first, ...others] = await proposals();
  expect(first?.article.variantId).toBe(String(twin));
  expect(others.length).toBeGreaterThan(0);
  for (const { article } of others) {
    expect(article.onHand).toBeGreaterThan(article.allocated);
    expect(article.sku).not.toBe(sku);
  }
  await setStock(twin, { hannam: 1 });
  expect((await proposals()).map(({ article }) => article.variantId)).not.toContain(String(twin));
});

it("says how the prices of the market differ, as the shop shows them", async ({
  onTestFinished,
}) => {
  // A market may have prices in other currencies, too.
  const abroad = `"currencyCode" = 'USD' AND "variantId" = ANY($1)
    AND "channelId" = (SELECT id FROM channel WHERE code = 'kr')`;
  const family = [wanted, ...(await twins())];
  onTestFinished(() => sql(`DELETE FROM product_variant_price WHERE ${abroad}`, [family]).then());
  await sql(
    `INSERT INTO product_variant_price ("currencyCode", "variantId", "channelId", price)
     SELECT 'USD', v, c.id, v FROM unnest($1::int[]) v, channel c WHERE c.code = 'kr'`,
    [family],
  );
  const { product } = await new Visitor().ask(
    "query($slug: String!) { product(slug: $slug) { variants { id priceWithTax } } }",
    { slug: await slugOf(wanted) },
  );
  const shown = new Map<string, number>(
    product.variants.map((one: { id: string; priceWithTax: number }) => [one.id, one.priceWithTax]),
  );
  const price = async (id: number | string) =>
    (
      await sql<{ price: number }>(
        `SELECT price FROM product_variant_price r JOIN channel c ON c.id = r."channelId"
         WHERE c.code = 'kr' AND r."currencyCode" = 'KRW' AND r."variantId" = $1`,
        [id],
      )
    )[0]?.price ?? 0;
  const was = await price(wanted);
  for (const { article, priceDifference, currencyCode } of await proposals()) {
    expect(currencyCode).toBe("KRW");
    expect(priceDifference).toBe((await price(article.variantId)) - was);
    const there = shown.get(article.variantId);
    if (there !== undefined) expect(priceDifference).toBe(there - (shown.get(String(wanted)) ?? 0));
  }
});

it("is told to the people of the store, and knows nothing of what is not there", async () => {
  expect(await proposals("seongsu", 2_000_000_000)).toEqual([]);
  await expect(proposals("hannam")).rejects.toThrow();
});
