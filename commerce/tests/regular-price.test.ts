import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { sql, variantId } from "./shopping";

const slug = "haneul-lounge-chair";
const sku = "MR-101-NATURAL-OAK";
let variant: number;
let usual: number;

/** Puts the chair on sale in a market, as the dashboard does; back to what it costs without one. */
async function sell(channel: string, price: number, regularPrice: number | null): Promise<void> {
  const admin = await owner({ channel, language: "en" });
  await admin.ask(
    "mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }",
    {
      input: [
        {
          id: variant,
          prices: [
            {
              currencyCode: channel === "kr" ? "KRW" : "USD",
              price,
              customFields: { regularPrice },
            },
          ],
        },
      ],
    },
  );
}

const priceIn = async (channel: string) => {
  const [row] = await sql<{ price: number }>(
    `SELECT price::int FROM product_variant_price r JOIN channel c ON c.id = r."channelId"
     WHERE r."variantId" = $1 AND c.code = $2 AND r."currencyCode" = c."defaultCurrencyCode"`,
    [variant, channel],
  );
  return row?.price ?? 0;
};

const shown = async (channel: string) => {
  const { product } = await new Visitor({ channel, language: "en" }).ask(
    `query ($slug: String!) { product(slug: $slug) { variants {
       sku price priceWithTax regularPrice regularPriceWithTax } } }`,
    { slug },
  );
  return product.variants.find((one: { sku: string }) => one.sku === sku);
};

const listed = async (channel: string) => {
  const { search: found } = await new Visitor({ channel, language: "en" }).ask(
    `query ($input: SearchInput!) { search(input: $input) { items { slug listPrice regularListPrice } } }`,
    { input: { groupByProduct: true, take: 100 } },
  );
  return found.items.find((one: { slug: string }) => one.slug === slug);
};

beforeAll(async () => {
  variant = await variantId(sku);
  usual = await priceIn("kr");
});
afterAll(() => sell("kr", usual, null));

describe("a piece on sale", () => {
  it("costs what it costs, and says what it costs outside of the sale", async () => {
    expect(await shown("kr")).toMatchObject({ regularPrice: null, regularPriceWithTax: null });
    await sell("kr", usual - 1_000_000, usual);
    const now = await shown("kr");
    expect(now.priceWithTax).toBe(usual - 1_000_000);
    expect(now.regularPriceWithTax).toBe(usual);
    expect(now.regularPrice).toBe(Math.round(usual / 110) * 100);
    // Another market's price is its own.
    expect((await shown("us")).regularPrice).toBeNull();
  });

  it("says so in lists, of the variant whose price they say", async () => {
    expect(await listed("kr")).toMatchObject({
      listPrice: usual - 1_000_000,
      regularListPrice: usual,
    });
    expect((await listed("us")).regularListPrice).toBeNull();
  });

  it("says so in the cart", async () => {
    const { addItemToOrder } = await new Visitor({ language: "en" }).ask(
      `mutation ($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { ... on Order {
         lines { unitPriceWithTax productVariant { regularPriceWithTax } } } } }`,
      { v: variant },
    );
    expect(addItemToOrder.lines).toEqual([
      { unitPriceWithTax: usual - 1_000_000, productVariant: { regularPriceWithTax: usual } },
    ]);
  });

  it("is on no sale whose price is not lower", async () => {
    await sell("kr", usual, usual);
    expect((await shown("kr")).regularPrice).toBeNull();
    expect((await listed("kr")).regularListPrice).toBeNull();
  });
});
