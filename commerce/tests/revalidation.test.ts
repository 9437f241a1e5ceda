import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { sharedSecret } from "./caller";
import { leaveAsFound } from "./leave-as-found";
import { guestReadyToPay, payByCard, setStock, sql, variantId } from "./shopping";
import { followChanges } from "./storefront-following";

type Engine = Awaited<ReturnType<typeof openAnotherEngine>>;
type Follower = Awaited<ReturnType<typeof followChanges>>;

const openEngine = () => openAnotherEngine();

leaveAsFound(["MR-401-WALNUT", "MR-405-SAGE"]);

let first: Engine;
let second: Engine;
let storefront: Follower;

beforeAll(async () => {
  first = await openEngine();
  second = await openEngine();
  storefront = await followChanges(second.url, sharedSecret);
});
afterAll(async () => {
  await storefront.stop();
  await first.stop();
  await second.stop();
});
beforeEach(() => {
  storefront.heard.length = 0;
});

const asOwner = async (mutation: string, variables: object = {}) =>
  (await owner({ engine: first.url })).ask(mutation, variables);

async function changePrice(sku: string, price: number): Promise<void> {
  await asOwner(
    `mutation($id: ID!, $price: Money!) {
      updateProductVariants(input: [{ id: $id, prices: [{ currencyCode: KRW, price: $price }] }]) { id }
    }`,
    { id: await variantId(sku), price },
  );
}

const firstId = (table: string) => idOf(`SELECT id FROM "${table}" ORDER BY id LIMIT 1`);
const lastId = (table: string) => idOf(`SELECT id FROM "${table}" ORDER BY id DESC LIMIT 1`);

async function idOf(query: string): Promise<number> {
  const [row] = await sql<{ id: number }>(query);
  if (!row) throw new Error(`Nothing found by ${query}`);
  return row.id;
}

interface Translation {
  id: number;
  translation: number;
  slug: string;
}

const heard = () => storefront.heard;

describe("revalidation", () => {
  it("tells the storefronts of every engine of a changed price", async () => {
    await changePrice("MR-405-SAGE", 1);
    await expect.poll(heard).toContain("product:geul-desk-lamp");
  });

  it("tells when the last piece goes, and not when one of many does", async () => {
    const lamp = await variantId("MR-405-SAGE");
    await setStock(lamp, { icheon: 2 });
    const options = { engine: first.url };
    const [one, other] = await Promise.all([
      guestReadyToPay([{ variant: lamp, quantity: 1 }], options),
      guestReadyToPay([{ variant: lamp, quantity: 1 }], options),
    ]);
    await changePrice("MR-401-WALNUT", 1);
    await expect.poll(heard).toContain("product:dalbit-floor-lamp");
    storefront.heard.length = 0;
    expect(await payByCard(one)).toBe(true);
    // A change that is surely announced shows that the one before was not.
    await changePrice("MR-401-WALNUT", 2);
    await expect.poll(heard).toContain("product:dalbit-floor-lamp");
    expect(heard()).not.toContain("product:geul-desk-lamp");
    expect(await payByCard(other)).toBe(true);
    await expect.poll(heard).toContain("product:geul-desk-lamp");
  });

  it("tells when a store keeps back the last pieces of a market", async () => {
    const lamp = await variantId("MR-405-SAGE");
    await setStock(lamp, { seongsu: 2 });
    const chairs = await sql<{ id: number }>(
      "SELECT id FROM product_variant WHERE sku LIKE 'MR-101-%'",
    );
    for (const { id } of chairs) await setStock(id, { icheon: 50, seongsu: 50 });
    const [store] = await sql<{ id: number }>(
      `SELECT id FROM stock_location WHERE "customFieldsCode" = 'seongsu'`,
    );
    await asOwner(
      `mutation($id: ID!) { updateStockLocation(
        input: { id: $id, customFields: { safetyStock: 2 } }) { id } }`,
      { id: store?.id },
    );
    await expect.poll(heard).toContain("product:geul-desk-lamp");
    expect(heard()).toContain("stores");
    expect(heard()).not.toContain("product:haneul-lounge-chair");
  });

  it("tells a storefront that was away what it missed, whichever engine said it", async () => {
    const left = Date.now();
    const dying = await openEngine();
    const staff = await owner({ engine: dying.url });
    await staff.ask(
      `mutation($id: ID!) {
        updateProductVariants(input: [{ id: $id, prices: [{ currencyCode: KRW, price: 3 }] }]) { id }
      }`,
      { id: await variantId("MR-402-PAPER-WHITE") },
    );
    dying.process.kill("SIGKILL");
    const late = await followChanges(second.url, sharedSecret, left);
    await expect.poll(() => late.heard).toContain("product:deungbul-table-lamp");
    await late.stop();
  });

  it("says nothing of an edit that was not kept", async () => {
    const id = await variantId("MR-405-SAGE");
    await expect(
      asOwner(
        `mutation($id: ID!) {
          updateProductVariants(input: [
            { id: $id, prices: [{ currencyCode: KRW, price: 9 }] }, { id: 999999, enabled: true }
          ]) { id }
        }`,
        { id },
      ),
    ).rejects.toThrow();
    await changePrice("MR-401-WALNUT", 4);
    await expect.poll(heard).toContain("product:dalbit-floor-lamp");
    expect(heard()).not.toContain("product:geul-desk-lamp");
  });

  it.each(["wool_coat", "의자-1", "كرسي-خشب", "がらす"])(
    "takes the slug %s as it is typed",
    async (slug) => {
      const { createProduct } = await asOwner(
        `mutation($slug: String!) {
        createProduct(input: { translations: [
          { languageCode: ko, name: "x", slug: $slug, description: "" }] }) { id slug }
      }`,
        { slug },
      );
      expect(createProduct.slug).toBe(slug);
      await expect.poll(heard).toContain(`product:${slug}`);
      const asked = "query($slug: String!) { product(slug: $slug) { id } }";
      const { product } = await new Visitor({ engine: first.url }).ask(asked, { slug });
      expect(product).toEqual({ id: createProduct.id });
      // Not by the API, which keeps what it deletes: other tests count every product.
      await sql(`DELETE FROM product_translation WHERE "baseId" = $1`, [createProduct.id]);
      await sql("DELETE FROM product WHERE id = $1", [createProduct.id]);
    },
  );

  it("names a product whose slug changed, so that its old address goes too", async () => {
    const [product] = await sql<Translation>(
      `SELECT "baseId" AS id, id AS translation, slug FROM product_translation
       WHERE slug = 'geul-desk-lamp' AND "languageCode" = 'en'`,
    );
    if (!product) throw new Error("No such product");
    const { id, translation } = product;
    const rename = (slug: string) =>
      asOwner(`mutation($input: UpdateProductInput!) { updateProduct(input: $input) { id } }`, {
        input: { id, translations: [{ id: translation, languageCode: "en", slug }] },
      });
    await rename("geul-lamp-renamed");
    await expect
      .poll(heard)
      .toEqual(expect.arrayContaining([`product-id:${id}`, "product:geul-lamp-renamed"]));
    await rename(product.slug);
  });

  it("tells of a variant that comes, which a strip may have named before", async () => {
    const slug = `tried-${Date.now()}`;
    const { createProduct } = await asOwner(
      `mutation($input: CreateProductInput!) { createProduct(input: $input) { id } }`,
      { input: { translations: [{ languageCode: "en", name: slug, slug, description: "" }] } },
    );
    await expect.poll(heard).toContain("catalogue");
    storefront.heard.length = 0;
    const variant = {
      productId: createProduct.id,
      sku: slug,
      translations: [{ languageCode: "en", name: slug }],
    };
    await asOwner(
      `mutation($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }`,
      { input: [variant] },
    );
    await expect.poll(heard).toContain("catalogue");
    await asOwner(`mutation($id: ID!) { deleteProduct(id: $id) { result } }`, {
      id: createProduct.id,
    });
  });

  it.each([
    ["a delivery method", "catalogue", "shipping_method", "ShippingMethod", { translations: [] }],
    ["a promotion", "catalogue", "promotion", "Promotion", { translations: [] }],
    ["a payment method", "catalogue", "payment_method", "PaymentMethod", { translations: [] }],
    ["a tax rate", "shop", "tax_rate", "TaxRate", {}],
    ["a channel", "shop", "channel", "Channel", {}],
  ])("tells of a change to %s", async (_what, tag, table, type, fields) => {
    const id = await firstId(table);
    await asOwner(
      `mutation($input: Update${type}Input!) { update${type}(input: $input) { __typename } }`,
      { input: { id, ...fields } },
    );
    await expect.poll(heard).toContain(tag);
  });

  it.each([
    [
      "a facet value",
      "FacetValue",
      `SELECT "facetValueId" AS id FROM product_facet_values_facet_value WHERE "productId" = $1 LIMIT 1`,
    ],
    [
      "a facet",
      "Facet",
      `SELECT v."facetId" AS id FROM product_facet_values_facet_value f
       JOIN facet_value v ON v.id = f."facetValueId" WHERE "productId" = $1 LIMIT 1`,
    ],
    [
      "a collection",
      "Collection",
      `SELECT "collectionId" AS id FROM collection_product_variants_product_variant c
       JOIN product_variant v ON v.id = c."productVariantId" WHERE v."productId" = $1 LIMIT 1`,
    ],
  ])("tells the pages of products that say the name of %s", async (_what, type, which) => {
    const [lamp] = await sql<{ id: number }>(
      `SELECT "baseId" AS id FROM product_translation WHERE slug = 'geul-desk-lamp' LIMIT 1`,
    );
    const [named] = await sql<{ id: number }>(which, [lamp?.id]);
    await asOwner(`mutation($input: Update${type}Input!) { update${type}(input: $input) { id } }`, {
      input: { id: named?.id, translations: [] },
    });
    await expect
      .poll(heard)
      .toEqual(expect.arrayContaining([`product-id:${lamp?.id}`, "catalogue"]));
  });

  it("tells when a picture comes into a market", async () => {
    const [id, channelId] = [await lastId("asset"), await lastId("channel")];
    await sql(
      `DELETE FROM asset_channels_channel WHERE "assetId" = ${id} AND "channelId" = ${channelId}`,
    );
    await asOwner(
      `mutation($input: AssignAssetsToChannelInput!) { assignAssetsToChannel(input: $input) { id } }`,
      { input: { assetIds: [id], channelId } },
    );
    await expect.poll(heard).toContain("shop");
  });

  it("answers only who signs, and only a time that is one", async () => {
    const address = `${inject("engineUrl")}/storefront-changes?since=0`;
    expect((await fetch(address)).status).toBe(401);
    await expect(followChanges(second.url, "another secret of some length")).rejects.toThrow("401");
    await expect(followChanges(second.url, sharedSecret, Number.NaN)).rejects.toThrow("400");
  });
});
