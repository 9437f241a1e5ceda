import { existsSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ImportingShop } from "./importing";

const shop = new ImportingShop();

beforeAll(async () => {
  await shop.make();
  await shop.seed();
});
afterAll(() => shop.drop());

const count = 600;
const many = [
  "product,sku,name,price:USD,option:size,facet:wood,collections,stock:hannam",
  ...Array.from({ length: count }, (_, i) =>
    ["s", "m"].map((size) => `p-${i},P-${i}-${size},Product ${i},${i + 1},${size},Oak,many,3`),
  ).flat(),
].join("\n");

/** Products of the file, and those of them that lack any part of what its rows say. */
async function written() {
  const [row] = await shop.sql<{ all: number; half: number }>(
    `SELECT count(*)::int AS all, count(*) FILTER (WHERE NOT whole)::int AS half FROM (
       SELECT count(DISTINCT v.id) = 2
         AND bool_and(EXISTS (SELECT 1 FROM product_variant_price r WHERE r."variantId" = v.id))
         AND bool_and(EXISTS (SELECT 1 FROM stock_level l WHERE l."productVariantId" = v.id))
         AND bool_and(EXISTS (SELECT 1 FROM product_variant_options_product_option o
           WHERE o."productVariantId" = v.id))
         AND bool_and(EXISTS (SELECT 1 FROM collection_product_variants_product_variant c
           WHERE c."productVariantId" = v.id))
         AND bool_and(EXISTS (SELECT 1 FROM product_facet_values_facet_value f
           WHERE f."productId" = p.id)) AS whole
       FROM product p JOIN product_translation t ON t."baseId" = p.id AND t."languageCode" = 'en'
       LEFT JOIN product_variant v ON v."productId" = p.id
       WHERE t.slug LIKE 'p-%' GROUP BY p.id) AS product`,
  );
  return row ?? { all: 0, half: 0 };
}

describe("an import that is cut off", () => {
  it("leaves whole products only, and the same file again does the rest", async () => {
    const file = shop.write("many.csv", many);
    const child = shop.startImport(file, "--language", "en");
    // The first hundreds are written when it first says how far it is.
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    await expect.poll(async () => (await written()).all).toBeGreaterThan(100);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("close", resolve));
    const then = await written();
    expect(then.half).toBe(0);
    expect(then.all).toBeLessThan(count);
    const said = await shop.import(file, "--language", "en");
    expect(said).toContain(
      `${count - then.all} products added, 0 changed, ${then.all} as they are.`,
    );
    expect(await written()).toEqual({ all: count, half: 0 });
  });

  it("is the only one at a time", async () => {
    const file = shop.write("prices.csv", "sku,price:USD\nP-1-s,77\n");
    const said = await Promise.all([shop.import(file), shop.import(file)]);
    expect(said.filter((text) => text.includes("Another import is under way"))).toHaveLength(1);
    expect(said.filter((text) => text.includes("1 changed"))).toHaveLength(1);
  });
});

describe("pictures", () => {
  it("are kept upright in sRGB, without the place they were taken at, once each", async () => {
    const plain = sharp({
      create: { width: 400, height: 200, channels: 3, background: "#804020" },
    });

    const place = { IFD3: { GPSLatitude: "37/1 33/1 0/1" } };
    const turned = plain.clone().jpeg().withExif(place).withMetadata({ orientation: 6 });
    shop.write("turned.jpg", await turned.toBuffer());
    shop.write("print.jpg", await plain.clone().toColourspace("cmyk").jpeg().toBuffer());
    shop.write("phone.heic", Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1"));
    shop.write("large.jpg", Buffer.alloc(60_000_000));
    shop.write("broken.jpg", Buffer.from("no picture"));
    const rows = [
      "product,sku,name,price:USD,pictures",
      "pic-1,PIC-1,One,1,turned.jpg|print.jpg",
      "pic-2,PIC-2,Two,1,https://elsewhere.example/x/turned.jpg?v=1",
      "pic-3,PIC-3,Three,1,phone.heic",
      "pic-4,PIC-4,Four,1,large.jpg",
      "pic-5,PIC-5,Five,1,../../etc/passwd",
      "pic-6,PIC-6,Six,1,nowhere.jpg",
      "pic-7,PIC-7,Seven,1,broken.jpg",
    ].join("\n");
    const said = await shop.importText(rows, "--language", "en", "--pictures", shop.files);
    for (const reason of [
      "line 4 (PIC-3): “phone.heic” is a HEIC picture",
      "line 5 (PIC-4): pictures: “large.jpg” has 60 MB; pictures may have 50",
      "line 6 (PIC-5): pictures: “../../etc/passwd” leads out of the folder",
      "line 7 (PIC-6): pictures: there is no picture “nowhere.jpg”",
      "line 8 (PIC-7): “broken.jpg” is no picture that can be read",
    ])
      expect(said).toContain(reason);
    expect(said).toContain("2 products added");
    const assets = await shop.sql<{
      source: string;
      width: number;
      height: number;
      preview: string;
    }>(
      `SELECT source, width, height, preview FROM asset WHERE source LIKE 'imported/%' ORDER BY id`,
    );
    expect(assets).toHaveLength(2);
    const upload = path.join(shop.settings.MARU_DATA ?? "", "assets");
    expect((await sharp(shop.file("turned.jpg")).metadata()).exif).toBeDefined();
    for (const { source, preview } of assets) {
      const meta = await sharp(path.join(upload, source)).metadata();
      expect(meta.space).toBe("srgb");
      expect(meta.exif).toBeUndefined();
      expect(existsSync(path.join(upload, preview))).toBe(true);
    }
    expect(assets.map(({ width, height }) => [width, height]).sort()).toEqual([
      [200, 400],
      [400, 200],
    ]);
    // The dashboard finds a picture by the name of its file.
    const names = await shop.sql<{ name: string }>(
      `SELECT t.name FROM asset a JOIN asset_translation t ON t."baseId" = a.id
       WHERE a.source LIKE 'imported/%' ORDER BY 1`,
    );
    expect(names.map(({ name }) => name)).toEqual(["print.jpg", "turned.jpg"]);
    const again = await shop.importText(rows, "--language", "en", "--pictures", shop.files);
    expect(again).toContain("0 products added, 0 changed, 2 as they are.");
    // A shop's own export names them without a folder.
    await shop.export("products");
    expect(await shop.import(shop.file("products.csv"))).toContain("0 products added, 0 changed");
  });
});

describe("files of others", () => {
  it("are read as they are: a Google Merchant feed and a Shopify product file", async () => {
    const google = [
      "id\ttitle\tdescription\tprice\tsale_price\tgtin\timage_link\titem_group_id\tcolor\tbrand\tavailability",
      "GM-1\tMug\tHolds tea\t12.00 USD\t9.50 USD\t4006381333931\thttps://x.example/a.jpg\tmug\tRed\tKiln\tin_stock",
      "GM-2\tMug, blue\tHolds tea\t12.00 USD\t\t\thttps://x.example/b.jpg\tmug\tBlue\tKiln\tin_stock",
    ].join("\n");
    const said = await shop.import(shop.write("feed.tsv", google), "--language", "en");
    expect(said).toContain("1 product added");
    expect(said).toContain("The file is read as a product file of Google Merchant.");
    expect(said).toContain("“availability”");
    const shopify = [
      "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Price,Variant Compare At Price,Variant Barcode,Image Src,Status",
      `tee,Tee,"<p>Soft &amp; warm</p><p>Cotton</p>",Loom,Shirt,"new, gift",true,Size,S,SH-1,180,20.00,25.00,,,active`,
      "tee,,,,,,,,M,SH-2,180,25.00,,,,",
    ].join("\n");
    const file = shop.write("shopify.csv", shopify);
    expect(await shop.import(file, "--language", "en")).toContain(
      "“25.00” names no currency (KRW, JPY, USD, AED)",
    );
    const taken = await shop.import(file, "--language", "en", "--currency", "USD");
    expect(taken).toContain("1 product added");
    const [tee] = await shop.sql(
      `SELECT t.description, v.sku, r.price::int, r."customFieldsRegularprice" AS regular
       FROM product_translation t JOIN product_variant v ON v."productId" = t."baseId"
       JOIN product_variant_price r ON r."variantId" = v.id
       JOIN channel c ON c.id = r."channelId" AND c.code = 'us'
       WHERE t.slug = 'tee' AND t."languageCode" = 'en' AND v.sku = 'SH-1'`,
    );
    expect(tee).toEqual({
      description: "Soft & warm\nCotton",
      sku: "SH-1",
      price: 2000,
      regular: 2500,
    });
    expect(await shop.import(file, "--language", "en", "--currency", "USD")).toContain(
      "0 products added, 0 changed, 1 as they are.",
    );
  });
});

describe("exports", () => {
  it("hold orders and customers, with nothing that a spreadsheet would run", async () => {
    await shop.sql(
      `INSERT INTO customer ("firstName", "lastName", "emailAddress")
       VALUES ('=HYPERLINK("x")', 'Kim, "K"', 'formula@example.com')`,
    );
    const customers = await shop.export("customers", "customers.csv", "--bom");
    expect(customers.startsWith("\ufeffe-mail,")).toBe(true);
    expect(customers).toContain(`formula@example.com,"'=HYPERLINK(""x"")","Kim, ""K"""`);
    expect(await shop.export("orders")).toMatch(/^order,placed at,market,/);
  });
});
