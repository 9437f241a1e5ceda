import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner } from "./api";
import { Demonstration, saidBy } from "./demonstration";

const shop = new Demonstration();

/** What a merchant's dashboard asks. */
let engine: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeAll(async () => {
  await shop.make();
  // Two engines that start at once on an empty database.
  await Promise.all([shop.seed(), shop.seed()]);
  engine = await openAnotherEngine(shop.settings);
});
afterAll(async () => {
  await engine.stop();
  await shop.drop();
});

const lamp = `(SELECT id FROM product WHERE "customFieldsNumber" = 401)`;
const walnut = `(SELECT id FROM product_variant WHERE sku = 'MR-401-WALNUT')`;
const seongsu = `"customFieldsCode" = 'seongsu'`;
const channel = (code: string) => `(SELECT id FROM channel WHERE code = '${code}')`;
const price = (code: string) => `"variantId" = ${walnut} AND "channelId" = ${channel(code)}`;
const text = (table: string, base: string, language: string) =>
  `FROM ${table} WHERE "baseId" = ${base} AND "languageCode" = '${language}'`;
const lighting = `(SELECT "baseId" FROM collection_translation WHERE slug = 'lighting' LIMIT 1)`;
const facet = `(SELECT id FROM facet WHERE code = 'material')`;
const option = `(SELECT o.id FROM product_option o JOIN product_option_group g ON g.id = o."groupId"
  WHERE g.code = 'finish' AND o.code = 'walnut')`;
const asset = `(SELECT min("assetId") FROM product_asset WHERE "productId" = ${lamp})`;
const delivery = `(SELECT id FROM shipping_method WHERE code = 'standard-kr')`;

/** The only value of a question that has one. */
async function value(question: string): Promise<unknown> {
  const [row] = await shop.sql<Record<string, unknown>>(`SELECT ${question}`);
  return row && Object.values(row)[0];
}

/** Rows that must be there once each. */
const counted = async () =>
  (
    await shop.sql(`SELECT
    (SELECT count(*) FROM product WHERE "deletedAt" IS NULL) AS products,
    (SELECT count(*) FROM product_variant WHERE "deletedAt" IS NULL) AS variants,
    (SELECT count(*) FROM product_translation) AS texts,
    (SELECT count(*) FROM product_variant_price) AS prices,
    (SELECT count(*) FROM product_asset) AS pictures,
    (SELECT count(*) FROM stock_level) AS levels,
    (SELECT count(*) FROM shelf_place) AS places,
    (SELECT count(*) FROM facet_value) AS values,
    (SELECT count(*) FROM product_option) AS options,
    (SELECT count(*) FROM collection) AS collections,
    (SELECT count(*) FROM collection_product_variants_product_variant) AS collected,
    (SELECT count(*) FROM asset) AS assets,
    (SELECT count(*) FROM channel) AS channels,
    (SELECT count(*) FROM tax_rate) AS rates,
    (SELECT count(*) FROM shipping_method) AS deliveries,
    (SELECT count(*) FROM payment_method) AS payments,
    (SELECT count(*) FROM promotion) AS promotions,
    (SELECT count(*) FROM administrator) AS administrators,
    (SELECT count(*) FROM role) AS roles,
    (SELECT count(*) FROM stock_location) AS locations,
    (SELECT count(*) FROM shop_event WHERE synthetic) AS events`)
  )[0];

describe("a demonstration that is seeded again", () => {
  it("is one shop after two seeds at once", async () => {
    expect(await value(`count(*)::int FROM product`)).toBe(54);
    expect(await value(`count(DISTINCT sku)::int = count(*) FROM product_variant`)).toBe(true);
    expect(await value(`count(*)::int FROM channel`)).toBe(5);
  });

  it("takes for a merchant's only what the dashboard changed, of all that it sends", async () => {
    const boss = await owner({ engine: engine.url });
    const [ids] = await shop.sql<Record<string, number>>(
      `SELECT (SELECT id FROM product WHERE "customFieldsNumber" = 404) AS product,
         (SELECT id FROM product_variant WHERE sku LIKE 'MR-404-%' ORDER BY id LIMIT 1) AS variant,
         (SELECT id FROM stock_location WHERE "customFieldsCode" = 'jeju') AS store,
         (SELECT "baseId" FROM collection_translation WHERE slug = 'tables' LIMIT 1) AS collection`,
    );
    const was = await boss.ask(
      `query($product: ID!, $variant: ID!, $store: ID!, $collection: ID!) {
        product(id: $product) { id enabled facetValues { id } assets { id } featuredAsset { id }
          translations { id languageCode name slug description
            customFields { tagline material care story } }
          customFields { number kind weightKg model dimensions { name millimetres }
            sizes { size part millimetres } } }
        productVariant(id: $variant) { id enabled sku price facetValues { id }
          translations { id languageCode name }
          customFields { barcode swatch dimensions { name millimetres } } }
        stockLocation(id: $store) { id name description customFields { code kind market
          displayName { ko en ja ar } intro { ko en ja ar } street { ko en ja ar }
          city { ko en ja ar } province postalCode countryCode latitude longitude timeZone phone
          hours { weekday opens closes } exceptions { date opens closes ko en ja ar }
          services prepMinutes slotMinutes slotCapacity holdDays safetyStock } }
        collection(id: $collection) { id isPrivate inheritFilters
          filters { code args { name value } }
          translations { id languageCode name slug description } customFields { kind } } }`,
      ids,
    );
    type Text = { languageCode: string; name: string };
    const renamed = (texts: Text[], name: string) =>
      texts.map((text) => (text.languageCode === "en" ? { ...text, name } : text));
    const idsOf = (things: { id: string }[]) => things.map(({ id }) => id);
    const { facetValues, assets, featuredAsset, ...product } = was.product;
    const { facetValues: tags, ...variant } = was.productVariant;
    const { filters, ...collection } = was.collection;
    // One at a time, as a dashboard saves. Vendure checks all of a request by the type of its last.
    const save = (mutation: string, type: string, input: object) =>
      boss.ask(`mutation($input: ${type}) { ${mutation}(input: $input) { id } }`, { input });
    await save("updateProduct", "UpdateProductInput!", {
      ...product,
      facetValueIds: idsOf(facetValues),
      assetIds: idsOf(assets),
      featuredAssetId: featuredAsset.id,
      translations: renamed(product.translations, "Lamp of the wall"),
    });
    await save("updateProductVariants", "[UpdateProductVariantInput!]!", [
      { ...variant, facetValueIds: idsOf(tags), price: variant.price + 100 },
    ]);
    await save("updateStockLocation", "UpdateStockLocationInput!", {
      ...was.stockLocation,
      customFields: { ...was.stockLocation.customFields, phone: "+81753610001" },
    });
    await save("updateCollection", "UpdateCollectionInput!", {
      ...collection,
      filters: filters.map(({ code, args }: { code: string; args: object[] }) => ({
        code,
        arguments: args,
      })),
      translations: renamed(collection.translations, "Tabletops"),
    });
    // What no one changed is not on the list, also after two seeds at once.
    expect((await shop.reset()).split("\n").filter((line) => line.startsWith("    "))).toEqual([
      "    jeju: customFields.phone",
      "    404: name@en",
      `    ${variant.sku}: price@2/KRW`,
      "    tables: name@en",
    ]);
  });

  it("keeps each value that a merchant changed, and brings its neighbours up to the catalogue", async () => {
    /** What a merchant changes (a column of a table), and what it says then. */
    const edits: [set: string, question: string, now: unknown][] = [
      [
        `product_translation SET name = 'Their lamp' WHERE id IN (SELECT id ${text("product_translation", lamp, "en")})`,
        `name ${text("product_translation", lamp, "en")}`,
        "Their lamp",
      ],
      [
        `product SET "customFieldsWeightkg" = 7.5 WHERE id = ${lamp}`,
        `"customFieldsWeightkg" FROM product WHERE id = ${lamp}`,
        7.5,
      ],
      [
        `product_variant_price SET price = 123400 WHERE ${price("kr")}`,
        `price FROM product_variant_price WHERE ${price("kr")}`,
        123400,
      ],
      [
        `product_variant SET enabled = false WHERE id = ${walnut}`,
        `enabled FROM product_variant WHERE id = ${walnut}`,
        false,
      ],
      [
        `stock_location SET "customFieldsPhone" = '+82 2 999' WHERE ${seongsu}`,
        `"customFieldsPhone" FROM stock_location WHERE ${seongsu}`,
        "+82 2 999",
      ],
      [
        `stock_location SET "customFieldsDisplayname" = jsonb_set("customFieldsDisplayname"::jsonb, '{en}', '"Ours"')::json WHERE ${seongsu}`,
        `"customFieldsDisplayname"::jsonb->>'en' FROM stock_location WHERE ${seongsu}`,
        "Ours",
      ],
      [
        `collection SET position = 99 WHERE id = ${lighting}`,
        `position FROM collection WHERE id = ${lighting}`,
        99,
      ],
      [
        `collection_translation SET slug = 'lamps' WHERE id IN (SELECT id ${text("collection_translation", lighting, "en")})`,
        `slug FROM collection_translation WHERE slug = 'lamps'`,
        "lamps",
      ],
      [
        `facet_translation SET name = 'Made of' WHERE id IN (SELECT id ${text("facet_translation", facet, "en")})`,
        `name ${text("facet_translation", facet, "en")}`,
        "Made of",
      ],
      [
        `product_option_translation SET name = 'Dark' WHERE id IN (SELECT id ${text("product_option_translation", option, "en")})`,
        `name ${text("product_option_translation", option, "en")}`,
        "Dark",
      ],
      [
        `asset SET "focalPoint" = '{"x":0.1,"y":0.9}' WHERE id = ${asset}`,
        `"focalPoint" FROM asset WHERE id = ${asset}`,
        '{"x":0.1,"y":0.9}',
      ],
      [
        `shipping_method_translation SET name = 'By bicycle' WHERE id IN (SELECT id ${text("shipping_method_translation", delivery, "en")})`,
        `name ${text("shipping_method_translation", delivery, "en")}`,
        "By bicycle",
      ],
      [
        `tax_rate SET value = 11 WHERE name = 'KR tax'`,
        `value::float FROM tax_rate WHERE name = 'KR tax'`,
        11,
      ],
      [
        `stock_level SET "stockOnHand" = 77 WHERE "productVariantId" = ${walnut}`,
        `min("stockOnHand") FROM stock_level WHERE "productVariantId" = ${walnut}`,
        77,
      ],
      [
        `channel SET "availableLanguageCodes" = 'en,ko' WHERE code = 'kr'`,
        `"availableLanguageCodes" FROM channel WHERE code = 'kr'`,
        "en,ko",
      ],
    ];
    for (const [set] of edits) await shop.sql(`UPDATE ${set}`);
    // The order of pictures is the merchant's too, and so is a tag that they took off.
    await shop.sql(`UPDATE product_asset SET position = 10 - position WHERE "productId" = ${lamp}`);
    const pictures = await shop.sql(
      `SELECT "assetId" FROM product_asset WHERE "productId" = ${lamp} ORDER BY position`,
    );
    const icon = `"productId" = ${lamp} AND "facetValueId" = (SELECT v.id FROM facet_value v
      JOIN facet f ON f.id = v."facetId" WHERE f.code = 'tag' AND v.code = 'icon')`;
    await shop.sql(`DELETE FROM product_facet_values_facet_value WHERE ${icon}`);

    shop.edit("products/dalbit-floor-lamp.yaml", {
      "weight: 5.4": "weight: 5.5",
      "name: Dalbit Floor Lamp": "name: Dalbit Lamp",
      "name: 달빛 플로어 램프": "name: 달빛 램프",
      "width: 420": "width: 430",
      "KRW: 760000, JPY: 87800": "KRW: 770000, JPY: 88800",
      "tags: [icon]": "tags: [icon, gift]",
    });
    shop.edit("stores/seongsu.yaml", {
      "+82 2-0000-0111": "+82 2-0000-0112",
      "en: Maru Seongsu": "en: Maru Seongsu-dong",
      "ja: マル ソンス": "ja: マル ソンスドン",
      'postalCode: "04782"': 'postalCode: "04783"',
    });
    shop.edit("collections/lighting.yaml", {
      "position: 4": "position: 5",
      "en: Lighting": "en: Lamps",
    });
    shop.edit("facets/material.yaml", { "en: Material": "en: Materials", "ja: 素材": "ja: 材料" });
    shop.edit("options/finish.yaml", {
      "en: Walnut,": "en: American walnut,",
      "ja: ウォルナット,": "ja: くるみ,",
    });
    shop.edit("shipping.yaml", {
      "en: Standard delivery": "en: Parcel",
      "ja: 通常配送": "ja: 宅配便",
      "rate: 4000": "rate: 4500",
    });
    shop.edit("taxes.yaml", { "KR: 10": "KR: 12", "JP: 10": "JP: 8" });
    await changePages();
    await shop.seed();

    for (const [set, question, now] of edits)
      expect(String(await value(question)), set).toBe(String(now));
    expect(
      await shop.sql(
        `SELECT "assetId" FROM product_asset WHERE "productId" = ${lamp} ORDER BY position`,
      ),
    ).toEqual(pictures);
    expect(await value(`count(*)::int FROM product_facet_values_facet_value WHERE ${icon}`)).toBe(
      0,
    );

    const news: [question: string, now: unknown][] = [
      [`name ${text("product_translation", lamp, "ko")}`, "달빛 램프"],
      [
        `name ${text("product_variant_translation", walnut, "en")}`,
        "Dalbit Lamp — American walnut",
      ],
      [`"customFieldsDimensions"::jsonb->0->>'millimetres' FROM product WHERE id = ${lamp}`, "430"],
      [`price FROM product_variant_price WHERE ${price("jp")}`, 8_880_000],
      [`"customFieldsPostalcode" FROM stock_location WHERE ${seongsu}`, "04783"],
      [
        `"customFieldsDisplayname"::jsonb->>'ja' FROM stock_location WHERE ${seongsu}`,
        "マル ソンスドン",
      ],
      [`name ${text("collection_translation", lighting, "en")}`, "Lamps"],
      [`name ${text("facet_translation", facet, "ja")}`, "材料"],
      [`name ${text("product_option_translation", option, "ja")}`, "くるみ"],
      [`name ${text("asset_translation", asset, "en")}`, "Dalbit Lamp"],
      [`name ${text("shipping_method_translation", delivery, "ja")}`, "宅配便"],
      [`calculator LIKE '%450000%' FROM shipping_method WHERE id = ${delivery}`, true],
      [`value::float FROM tax_rate WHERE name = 'JP tax'`, 8],
      [
        `count(*)::int FROM product_facet_values_facet_value t JOIN facet_value v ON v.id = t."facetValueId"
         WHERE t."productId" = ${lamp} AND v.code = 'gift'`,
        1,
      ],
    ];
    for (const [question, now] of news)
      expect(String(await value(question)), question).toBe(String(now));
  });

  it("keeps the pages that merchants changed or took away, and brings the others up to its files", async () => {
    const titles = await shop.sql<{ title: string }>(
      `SELECT draft -> 'title' ->> 'en' AS title FROM content_page
       WHERE draft ->> 'topic' IN ('terms', 'imprint', 'returns') ORDER BY 1`,
    );
    expect(titles.map((row) => row.title)).toEqual(["Bringing back", "Their terms"]);
    expect(
      await value(`count(*)::int FROM content_page WHERE published = draft AND kind = 'home'`),
    ).toBe(1);
  });

  it("brings nothing back that was deleted", async () => {
    const gone: [remove: string, question: string][] = [
      [
        `UPDATE product SET "deletedAt" = now() WHERE "customFieldsNumber" = 402`,
        `count(*)::int FROM product WHERE "customFieldsNumber" = 402 AND "deletedAt" IS NULL`,
      ],
      [
        `UPDATE product_variant SET "deletedAt" = now() WHERE sku = 'MR-403-BRASS'`,
        `count(*)::int FROM product_variant WHERE sku = 'MR-403-BRASS' AND "deletedAt" IS NULL`,
      ],
      [
        `DELETE FROM product_variant_price WHERE ${price("us")}`,
        `count(*)::int FROM product_variant_price WHERE ${price("us")}`,
      ],
      [
        `DELETE FROM product_translation WHERE id IN (SELECT id ${text("product_translation", lamp, "ja")})`,
        `count(*)::int ${text("product_translation", lamp, "ja")}`,
      ],
      [
        `DELETE FROM collection WHERE id IN (SELECT "baseId" FROM collection_translation WHERE slug = 'sound')`,
        `count(*)::int FROM collection_translation WHERE slug = 'sound'`,
      ],
      [
        `DELETE FROM facet_value WHERE code = 'brass'`,
        `count(*)::int FROM facet_value WHERE code = 'brass'`,
      ],
      [`DELETE FROM asset WHERE id = ${asset}`, `count(*)::int FROM asset WHERE id IS NULL`],
      [
        `UPDATE product_option SET "deletedAt" = now() WHERE code = 'persimmon'`,
        `count(*)::int FROM product_option WHERE code = 'persimmon' AND "deletedAt" IS NULL`,
      ],
      [
        `DELETE FROM stock_location WHERE "customFieldsCode" = 'hannam'`,
        `count(*)::int FROM stock_location WHERE "customFieldsCode" = 'hannam'`,
      ],
      [
        `DELETE FROM shelf_place WHERE "variantId" = ${walnut}`,
        `count(*)::int FROM shelf_place WHERE "variantId" = ${walnut}`,
      ],
      [
        `DELETE FROM tax_rate WHERE name = 'US-CA tax'`,
        `count(*)::int FROM tax_rate WHERE name = 'US-CA tax'`,
      ],
      [
        `UPDATE shipping_method SET "deletedAt" = now() WHERE code = 'white-glove-kr'`,
        `count(*)::int FROM shipping_method WHERE code = 'white-glove-kr' AND "deletedAt" IS NULL`,
      ],
      [
        `DELETE FROM payment_method WHERE code = 'in-store'`,
        `count(*)::int FROM payment_method WHERE code = 'in-store'`,
      ],
      [
        `UPDATE promotion SET "deletedAt" = now() WHERE "couponCode" = 'MARU10'`,
        `count(*)::int FROM promotion WHERE "couponCode" = 'MARU10' AND "deletedAt" IS NULL`,
      ],
      [
        `UPDATE administrator SET "deletedAt" = now() WHERE "emailAddress" = 'service@example.com'`,
        `count(*)::int FROM administrator WHERE "emailAddress" = 'service@example.com' AND "deletedAt" IS NULL`,
      ],
    ];
    for (const [remove] of gone) await shop.sql(remove);
    const before = await counted();
    shop.edit("products/deungbul-table-lamp.yaml", { "weight:": "# A comment.\nweight:" });
    shop.edit("products/boreum-pendant.yaml", { "weight:": "# A comment.\nweight:" });
    shop.edit("products/dalbit-floor-lamp.yaml", { "weight:": "# A comment.\nweight:" });
    shop.edit("stores/hannam.yaml", { "phone:": "# A comment.\nphone:" });
    await shop.seed();
    for (const [remove, question] of gone) expect(await value(question), remove).toBe(0);
    expect(await counted()).toEqual(before);
  });

  it("is finished by the next seed after one that was killed in its middle", async () => {
    shop.edit("products/gil-console.yaml", { "en:\n    name: ": "en:\n    name: Long " });
    const before = await counted();
    await stoppedAt("collection_translation", async () => {
      const seed = shop.start();
      await expect.poll(() => waiting("collection_translation")).toBe(true);
      seed.kill("SIGKILL");
      await expect(saidBy(seed)).rejects.toThrow();
    });
    expect(await value(`count(*)::int FROM product_translation WHERE name LIKE 'Long %'`)).toBe(0);
    await shop.seed();
    expect(await value(`count(*)::int FROM product_translation WHERE name LIKE 'Long %'`)).toBe(1);
    expect(await counted()).toEqual(before);
  });

  it("takes back a variant that its file lost, unless a merchant works with it, and gives it again", async () => {
    const file = "products/dalbit-floor-lamp.yaml";
    const black = `  - options: { finish: black-oak }
    colour: black
    colours: { body: "#2e2925", shade: "#f1e6d0" }
`;
    const dark = `  - options: { finish: walnut }
    colour: walnut
    colours: { body: "#6b4630", shade: "#f4ead6" }
    price: { KRW: 770000, JPY: 88800, USD: 700, AED: 2590 }
    stock: { hannam: 1, los-angeles: 0 }
`;
    const there = () =>
      shop.sql<{ sku: string }>(
        `SELECT sku FROM product_variant WHERE "productId" = ${lamp} AND "deletedAt" IS NULL ORDER BY sku`,
      );
    const before = await there();
    shop.edit(file, { [black]: "" });
    // What the killed one wrote is taken for no merchant's.
    shop.edit("products/gil-console.yaml", { "name: Long ": "name: Longer " });
    await shop.seed();
    expect(await value(`count(*)::int FROM product_translation WHERE name LIKE 'Longer %'`)).toBe(
      1,
    );
    expect(await there()).toEqual(before.filter(({ sku }) => sku !== "MR-401-BLACK-OAK"));
    // It comes first now, where another has its place and code; the merchant's walnut goes from the file.
    shop.edit(file, { "variants:\n": `variants:\n${black}`, [dark]: "" });
    await shop.seed();
    expect(await there()).toEqual(before);
  });

  it("from before records keeps what differs from the catalogue, and goes on from there", async () => {
    await shop.sql("DELETE FROM seed_record");
    const before = await counted();
    shop.edit("products/narae-bench.yaml", { "weight:": "# A comment.\nweight:" });
    await shop.seed();
    expect(await counted()).toEqual(before);
    expect(await value(`name ${text("product_translation", lamp, "en")}`)).toBe("Their lamp");
    expect(await value(`"customFieldsPhone" FROM stock_location WHERE ${seongsu}`)).toBe(
      "+82 2 999",
    );
    shop.edit("stores/seongsu.yaml", {
      "+82 2-0000-0112": "+82 2-0000-0113",
      '"04783"': '"04784"',
    });
    await shop.seed();
    expect(await value(`"customFieldsPhone" FROM stock_location WHERE ${seongsu}`)).toBe(
      "+82 2 999",
    );
    expect(await value(`"customFieldsPostalcode" FROM stock_location WHERE ${seongsu}`)).toBe(
      "04784",
    );
    expect(await counted()).toEqual(before);
  });

  it("is put back by a reset, which says first what it overwrites", async () => {
    const said = await shop.reset();
    expect(said).toMatch(/product: .*401: .*name@en/s);
    expect(said).toMatch(/location: .*seongsu: .*customFields\.phone/s);
    expect(await value(`name ${text("product_translation", lamp, "en")}`)).toBe("Their lamp");
    await shop.reset("--do");
    expect(await value(`name ${text("product_translation", lamp, "en")}`)).toBe("Dalbit Lamp");
    expect(await value(`"customFieldsPhone" FROM stock_location WHERE ${seongsu}`)).toBe(
      "+82 2-0000-0113",
    );
    expect(await value(`count(*)::int FROM product WHERE "deletedAt" IS NULL`)).toBe(54);
    expect(
      await value(`count(*)::int FROM stock_location WHERE "customFieldsCode" = 'hannam'`),
    ).toBe(1);
    expect(
      await value(`min("stockOnHand") FROM stock_level WHERE "productVariantId" = ${walnut}
      AND "stockLocationId" = (SELECT id FROM stock_location WHERE ${seongsu})`),
    ).toBe(77);
    expect(await shop.reset()).toContain("Nothing of the demonstration was changed.");
  });
});

/** A merchant changes a page and takes one away; files of both change, and that of a third. */
async function changePages(): Promise<void> {
  const boss = await owner({ engine: engine.url });
  const { contentPages } = await boss.ask(
    `{ contentPages(kind: policy) { id revision document } }`,
  );
  const of = (topic: string) =>
    contentPages.find((one: { document: { topic: string } }) => one.document.topic === topic);
  const [terms, imprint] = [of("terms"), of("imprint")];
  const title = { ...terms.document.title, en: "Their terms" };
  const { saveContentPage: saved } = await boss.ask(
    `mutation ($input: SaveContentInput!) { saveContentPage(input: $input) { ... on ContentPage { id } } }`,
    {
      input: { id: terms.id, revision: terms.revision, document: { ...terms.document, title } },
    },
  );
  expect(saved.id).toBe(terms.id);
  const { withdrawContentPage: off } = await boss.ask(
    `mutation ($id: ID!, $revision: Int!) { withdrawContentPage(id: $id, revision: $revision) {
    ... on ContentPage { id revision } } }`,
    { id: imprint.id, revision: imprint.revision },
  );
  await boss.ask(
    `mutation ($id: ID!, $revision: Int!) { deleteContentPage(id: $id, revision: $revision) { __typename } }`,
    { id: off.id, revision: off.revision },
  );
  shop.edit("pages/terms.yaml", { "en: Terms of sale": "en: Terms" });
  shop.edit("pages/imprint.yaml", { "en: Imprint": "en: About us" });
  shop.edit("pages/returns.yaml", { "en: Returns": "en: Bringing back" });
}

/** Holds a table while something happens, so that a seed stands still there. */
async function stoppedAt(table: string, work: () => Promise<void>): Promise<void> {
  const client = await shop.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  await work().finally(() => client.end());
}

async function waiting(table: string): Promise<boolean> {
  const rows = await shop.sql(
    `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '${table}'::regclass`,
  );
  return rows.length > 0;
}
