import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OpenShop } from "./open-shop";

const shop = new OpenShop();

beforeAll(async () => {
  await shop.make();
  await shop.seed();
});
afterAll(() => shop.drop());

/** All that an import may write, with the time of each row's last change. */
async function state() {
  const tables = `product product_translation product_variant product_variant_translation
    product_variant_price product_asset product_variant_asset facet facet_value product_option
    collection stock_level asset`.split(/\s+/);
  const rows = await Promise.all(
    tables.map((table) =>
      shop.sql(`SELECT md5(string_agg(t::text, '|' ORDER BY id)) AS of, count(*) FROM ${table} t`),
    ),
  );
  const links = `product_facet_values_facet_value product_variant_facet_values_facet_value
    product_variant_options_product_option product_variant_channels_channel
    product_option_groups_product_option_group product_channels_channel
    collection_product_variants_product_variant`.split(/\s+/);
  const linked = await Promise.all(
    links.map((table) =>
      shop.sql(`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS of FROM ${table} t`),
    ),
  );
  return [...rows, ...linked].flat();
}

/** One value of a variant's, by its SKU. */
async function of(sku: string, what: string): Promise<unknown> {
  const [row] = await shop.sql<{ value: unknown }>(
    `SELECT ${what} AS value FROM product_variant v JOIN product p ON p.id = v."productId"
     WHERE v.sku = $1 AND v."deletedAt" IS NULL`,
    [sku],
  );
  return row?.value;
}

const priceIn = (market: string) =>
  `(SELECT price::int FROM product_variant_price r JOIN channel c ON c.id = r."channelId"
    WHERE r."variantId" = v.id AND c.code = '${market}')`;
const regularIn = (market: string) =>
  priceIn(market).replace("price::int", `"customFieldsRegularprice"`);
const nameIn = (language: string) =>
  `(SELECT name FROM product_translation t WHERE t."baseId" = p.id AND t."languageCode" = '${language}')`;
const stockAt = (code: string) =>
  `(SELECT l."stockOnHand" FROM stock_level l JOIN stock_location s ON s.id = l."stockLocationId"
    WHERE l."productVariantId" = v.id AND s."customFieldsCode" = '${code}')`;

const chairs = `product,sku,name,name:ko,description,price:KRW,price:USD,sale price:USD,barcode,tax,option:Colour,option:colour:ko,facet:wood,collections,stock:hannam
chair,NS-1,Chair,의자,Sits well,"₩12,000","$1,234.50",999,4006381333931,Standard,Red,빨강,Oak|Ash,seats,4
chair,NS-2,Chair,의자,Sits well,12000,1234.5,,,,Blue,파랑,Oak|Ash,seats,0
`;

describe("an import", () => {
  it("takes what the shop exported, and changes nothing", async () => {
    await shop.export("products");
    const before = await state();
    expect(await shop.import(shop.file("products.csv"))).toContain(
      "0 products added, 0 changed, 54 as they are.",
    );
    expect(await state()).toEqual(before);
  });

  it("adds products in all that a row says of them", async () => {
    expect(await shop.importText(chairs, "--language", "en")).toContain("1 product added");
    expect(await of("NS-1", nameIn("ko"))).toBe("의자");
    expect(await of("NS-1", priceIn("kr"))).toBe(1_200_000);
    expect(await of("NS-1", priceIn("us"))).toBe(99_900);
    expect(await of("NS-1", regularIn("us"))).toBe(123_450);
    expect(await of("NS-2", priceIn("us"))).toBe(123_450);
    expect(await of("NS-1", stockAt("hannam"))).toBe(4);
    expect(await of("NS-1", `v."customFieldsBarcode"`)).toBe("4006381333931");
    const sold = await shop.sql(
      `SELECT c.code FROM product_variant_channels_channel l JOIN channel c ON c.id = l."channelId"
       JOIN product_variant v ON v.id = l."productVariantId" WHERE v.sku = 'NS-1' ORDER BY 1`,
    );
    expect(sold.map((row) => Object.values(row)[0])).toEqual(["__default_channel__", "kr", "us"]);
    const [collected] = await shop.sql(
      `SELECT count(*)::int AS n FROM collection_product_variants_product_variant c
       JOIN collection_translation t ON t."baseId" = c."collectionId" AND t.slug = 'seats'
       AND t."languageCode" = 'en'`,
    );
    expect(collected).toEqual({ n: 2 });
  });

  it("changes nothing the second time, and only the cells that changed the third", async () => {
    const before = await state();
    expect(await shop.importText(chairs, "--language", "en")).toContain(
      "0 products added, 0 changed, 1 as they are.",
    );
    expect(await state()).toEqual(before);
    const rows = () =>
      shop.sql<{ sku: string; at: string }>(
        `SELECT v.sku, r."updatedAt"::text AS at FROM product_variant_price r
         JOIN product_variant v ON v.id = r."variantId" WHERE v.sku LIKE 'NS-%' ORDER BY r.id`,
      );
    const prices = await rows();
    const cheaper = chairs.replace("1234.5,,", "1200,,");
    expect(await shop.importText(cheaper, "--language", "en")).toContain(
      "0 products added, 1 changed",
    );
    expect(await of("NS-2", priceIn("us"))).toBe(120_000);
    const changed = (await rows()).filter((row, i) => row.at !== prices[i]?.at);
    // In its market, and in the default channel, whose currency it is.
    expect(changed.map(({ sku }) => sku)).toEqual(["NS-2", "NS-2"]);
  });

  it("leaves alone what its file does not name, and overrules a merchant where it does", async () => {
    await shop.sql(
      `UPDATE product_translation SET name = 'Seat', description = 'Mine'
       WHERE slug = 'chair' AND "languageCode" = 'en'`,
    );
    await shop.importText("sku,name\nNS-1,Stool\n", "--language", "en");
    expect(await of("NS-1", nameIn("en"))).toBe("Stool");
    expect(await of("NS-1", nameIn("ko"))).toBe("의자");
    expect(await of("NS-1", nameIn("en").replace("SELECT name", "SELECT description"))).toBe(
      "Mine",
    );
    expect(await of("NS-1", priceIn("us"))).toBe(99_900);
  });

  it("says from which age a product is sold, and whether at the shelf; each has a plain default", async () => {
    const shelf = `p."customFieldsShelfkind"`;
    const [age, atShelf] = [`p."customFieldsMinimumage"`, `p."customFieldsSoldinaisle"`];
    expect([await of("NS-1", age), await of("NS-1", atShelf)]).toEqual([0, true]);
    const toTry = `p."customFieldsTriedinstore"`;
    expect(await of("NS-1", toTry)).toBe(false);
    await shop.importText("sku,tried in store\nNS-1,yes\n");
    expect(await of("NS-1", toTry)).toBe(true);
    await shop.importText("sku,minimum age,sold in aisle,shelf kind\nNS-1,１９+,아니요,Chilled\n");
    expect([await of("NS-1", age), await of("NS-1", atShelf)]).toEqual([19, false]);
    expect(await shop.importText("sku,minimum_age\nNS-1,adult\n")).toContain(
      "“adult” is no age in years from 0 to 99",
    );
    expect(await of("NS-1", age)).toBe(19);
    expect(await of("NS-1", shelf)).toBe("chilled");
    expect(await shop.importText("sku,shelf_kind\nNS-1,cold\n")).toContain(
      "“cold” is no kind of shelf (normal, chilled, large)",
    );
    await shop.importText("sku,minimum age,sold in aisle,shelf kind\nNS-1,,yes,normal\n");
    expect([await of("NS-1", age), await of("NS-1", atShelf)]).toEqual([0, true]);
    expect(await of("NS-1", shelf)).toBeNull();
  });

  it("says where articles lie in a store, moves them, and takes the place away", async () => {
    const binAt = (code: string) =>
      `(SELECT b.place FROM shelf_place b JOIN stock_location s ON s.id = b."storeId"
        WHERE b."variantId" = v.id AND s."customFieldsCode" = '${code}')`;
    const bins = async () => [
      await of("NS-1", binAt("hannam")),
      await of("NS-2", binAt("hannam")),
      await of("NS-1", binAt("seongsu")),
    ];
    const first = "sku,bin:hannam,bin:seongsu\nNS-1,B-04-2,A-1\nNS-2,B-04-3,\n";
    expect(await shop.importText(first)).toContain("1 changed");
    expect(await bins()).toEqual(["B-04-2", "B-04-3", "A-1"]);
    const said = await shop.importText(
      `sku,bin,location\nNS-1,C-01-1,hannam\nNS-2,,hannam\nG-404,${"x".repeat(41)},hannam\n`,
    );
    expect(said).toContain("has 41 characters; at most 40 are kept");
    expect(await bins()).toEqual(["C-01-1", null, "A-1"]);
  });

  it("adds and changes staging shelves by their name, and leaves out rows that cannot be right", async () => {
    const shelves = () =>
      shop.sql(`SELECT s."customFieldsCode" AS at, h.name, h.kind, h.capacity, h.active
        FROM staging_shelf h JOIN stock_location s ON s.id = h."storeId" ORDER BY 1, 2`);
    const read = (text: string, ...args: string[]) =>
      shop.import("shelves", shop.write("shelves.csv", text), ...args);
    const file = `shelf,location,capacity,kind,active
A3,hannam,６,,
C1,hannam,4,Chilled,no
a3,hannam,2,,
B,nowhere,1,,
D,hannam,0,,
E,hannam,1,frozen,
`;
    const said = await read(file);
    expect(said).toContain("6 rows. 2 shelves added, 0 changed");
    for (const why of ["stands on line 2", "no store or depot", "no number of orders", "“frozen”"])
      expect(said).toContain(why);
    expect(
      await read("shelf,capacity\nA3,9\nC1,4\n", "--location", "hannam", "--dry-run"),
    ).toContain("would be added, 2 would be changed");
    await read("shelf,capacity,kind\n a3,9,large\n", "--location", "hannam");
    expect(await shelves()).toEqual([
      { at: "hannam", name: "C1", kind: "chilled", capacity: 4, active: false },
      { at: "hannam", name: "a3", kind: "large", capacity: 9, active: true },
    ]);
    expect(await read("shelf,kind\nA3,\n")).toContain("no column “capacity”");
  });

  it("books stock that names no place where --location says", async () => {
    const file = "sku,stock\nNS-1,7\n";
    expect(await shop.importText(file)).toContain("--location");
    expect(await shop.importText(file, "--location", "hannam")).toContain("1 changed");
    expect(await of("NS-1", stockAt("hannam"))).toBe(7);
    expect(await shop.importText(file, "--location", "nowhere")).toContain("no store or depot");
  });

  it("says that a tax category has no rate, for its things would be sold without tax", async () => {
    await shop.sql(`INSERT INTO tax_category (name, "isDefault") VALUES ('Rateless', false)`);
    const said = await shop.importText("sku,tax\nNS-1,rateless\n", "--dry-run");
    expect(said).toMatch(/Rateless.*no rate in .*kr/i);
    await shop.sql(`DELETE FROM tax_category WHERE name = 'Rateless'`);
  });

  it("knows encodings by the names that Windows and Python give them", async () => {
    const korean = Buffer.concat([
      Buffer.from("sku,name:ko\nNS-1,"),
      Buffer.from([0xc8, 0xad, 0xba, 0xd0, 0x0a]),
    ]);
    const file = shop.write("korean.csv", korean);
    expect(await shop.import(file, "--encoding", "cp949")).toContain("1 changed");
    expect(await of("NS-1", nameIn("ko"))).toBe("화분");
    await shop.importText("sku,name:ko\nNS-1,의자\n");
  });

  it("sets prices and stock of known SKUs, and books the stock as a count", async () => {
    const before = Number(await of("NS-1", stockAt("hannam")));
    expect(
      await shop.importText("sku,stock,location\nNS-1,9,hannam\nNS-2,3,Hannam\nNS-404,1,hannam\n"),
    ).toMatch(/line 4 \(NS-404\): the shop has no SKU “NS-404”/);
    expect(await of("NS-1", stockAt("hannam"))).toBe(9);
    expect(await of("NS-2", stockAt("hannam"))).toBe(3);
    const booked = await shop.sql(
      `SELECT m.quantity FROM stock_movement m JOIN product_variant v ON v.id = m."productVariantId"
       WHERE v.sku = 'NS-1' AND m.discriminator = 'StockAdjustment' ORDER BY m.id DESC LIMIT 1`,
    );
    expect(booked).toEqual([{ quantity: 9 - before }]);
  });

  it("says of each row why it is refused, and writes the other products whole", async () => {
    const said = await shop.importText(
      [
        "product,sku,name,price:USD,tax,option:size,barcode,stock:hannam",
        "good,G-1,Good,1.00,,S,,1",
        "twin,T-1,Twin,1.00,,S,,",
        "twin,T-1,Twin,1.00,,M,,",
        'comma,C-1,Comma,"1,234",,S,,',
        "free,F-1,Free,€ 5,,S,,",
        "taxed,X-1,Taxed,1,Luxury,S,,",
        "html,H-1,<b>Bold</b>,1,,S,,",
        "code,B-1,Code,1,,S,4006381333930,",
        "nul,N-1,Nu\u0000l,1,,S,,",
        "half,P-1,Half,1,,S,,",
        "half,P-2,Half,1,,S,,",
        `long,L-1,${"x".repeat(1_000_000)},1,,S,,`,
        "minus,M-1,Minus,1,,S,,-1",
      ].join("\n"),
      "--language",
      "en",
    );
    for (const [line, reason] of [
      ["line 4 (T-1)", "the SKU “T-1” stands on line 3 already"],
      ["line 3 (T-1)", "belongs to the product of line 4"],
      ["line 5 (C-1)", "“1,234” can be read in two ways: write 1234 or 1.23"],
      ["line 6 (F-1)", "“€ 5” is not in USD"],
      ["line 7 (X-1)", "the shop has no tax category “Luxury” (Standard)"],
      ["line 8 (H-1)", "has HTML; a name is plain text"],
      ["line 9 (B-1)", "its last digit does not fit the others"],
      ["line 10 (N-1)", "has characters that cannot be kept"],
      ["line 12 (P-2)", "has the same options (s) as P-1"],
      ["line 11 (P-1)", "belongs to the product of line 12"],
      ["line 13 (L-1)", "has 1000000 characters; at most 200 are kept"],
      ["line 14 (M-1)", "“-1” is no number of pieces"],
    ] as const) {
      expect(said).toContain(line);
      expect(said.split("\n").find((text) => text.includes(line))).toContain(reason);
    }
    expect(said).toContain("1 product added");
    const [count] = await shop.sql(
      `SELECT count(*)::int AS n FROM product_variant
       WHERE sku ~ '^(T|C|F|X|H|B|N|P|L|M)-[12]$'`,
    );
    expect(count).toEqual({ n: 0 });
  });

  it("writes rows of one product as a whole, though they name no product", async () => {
    const prices = "sku,price:USD\nNS-1,77\nG-1,78\nNS-2,cheap\n";
    const before = await of("NS-1", priceIn("us"));
    const said = await shop.importText(prices);
    expect(said).toContain("0 products added, 1 changed");
    expect(said).toMatch(/line 2 \(NS-1\): belongs to the product of line 4/);
    expect(await of("NS-1", priceIn("us"))).toBe(before);
    expect(await of("G-1", priceIn("us"))).toBe(7_800);
    const both = await shop.importText("sku,price:USD\nNS-1,1981\nNS-2,1982\n");
    expect(both).toContain("0 products added, 1 changed, 0 as they are.");
    expect([await of("NS-1", priceIn("us")), await of("NS-2", priceIn("us"))]).toEqual([
      99_900, 198_200,
    ]);
  });

  it("only says what it would do on a dry run", async () => {
    const before = await state();
    const said = await shop.importText(
      "product,sku,name,price:USD\nchair,NS-1,Bench,2000\nnew,NEW-1,New,5\n",
      ...["--language", "en", "--dry-run"],
    );
    expect(said).toContain("1 product would be added, 1 would be changed");
    expect(said).toContain("name:en “Stool” → “Bench”");
    expect(await state()).toEqual(before);
  });

  it("tells the pages and the search what changed, with the change itself", async () => {
    await shop.sql("DELETE FROM storefront_change");
    await shop.importText("sku,price:USD\nG-1,2\n");
    const tags = await shop.sql<{ tag: string }>("SELECT tag FROM storefront_change");
    expect(tags.map(({ tag }) => tag)).toContain("product:good");
  });

  it("keeps a merchant's own facet called collection apart from the collections", async () => {
    const file = `product,sku,name,price:USD,facet:collection,collections
lamp,NS-L1,Lamp,90,Winter,winter|lights
vase,NS-L2,Vase,40,Lights,winter
`;
    expect(await shop.importText(file, "--language", "en")).toContain("2 products added");
    expect(await shop.importText(file, "--language", "en")).toContain("2 as they are");
    const [inLights] = await shop.sql(
      `SELECT array_agg(v.sku) AS skus FROM collection_product_variants_product_variant c
       JOIN product_variant v ON v.id = c."productVariantId"
       JOIN collection_translation t ON t."baseId" = c."collectionId" AND t.slug = 'lights'
       AND t."languageCode" = 'en'`,
    );
    expect(inLights).toEqual({ skus: ["NS-L1"] });
    const facets = await shop.sql<{ code: string; isPrivate: boolean }>(
      `SELECT code, "isPrivate" FROM facet WHERE code = 'collection'`,
    );
    expect(facets).toEqual([{ code: "collection", isPrivate: false }]);
  });

  it("calls a new collection as the file does", async () => {
    const file = `product,sku,name,price:USD,collections
stool,NS-S1,Stool,90,"Été & Jardin|garden-chairs"
bench,NS-S2,Bench,40,été-jardin
`;
    expect(await shop.importText(file, "--language", "en")).toContain("2 products added");
    const made = await shop.sql<{ slug: string; name: string }>(
      `SELECT slug, name FROM collection_translation
       WHERE slug IN ('été-jardin', 'garden-chairs') AND "languageCode" = 'en' ORDER BY slug DESC`,
    );
    expect(made).toEqual([
      { slug: "été-jardin", name: "Été & Jardin" },
      { slug: "garden-chairs", name: "Garden chairs" },
    ]);
  });

  it("says in words that there is no such file, option or folder", async () => {
    for (const [args, words] of [
      [["no-such.csv"], "There is no file no-such.csv."],
      [[shop.files], "is no file."],
      [[shop.write("a.csv", "sku\n"), "--picture", "x"], "Unknown option '--picture'"],
      [[shop.write("a.csv", "sku\n"), "--pictures", "/no/such"], "There is no folder /no/such."],
    ] as [[string, ...string[]], string][]) {
      const said = await shop.importByCommand(...args);
      expect(said).toContain(words);
      expect(said).not.toMatch(/^ {4}at /m);
    }
  });
});
