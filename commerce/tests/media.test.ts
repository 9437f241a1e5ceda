import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { sql } from "./shopping";
import { upload } from "./upload";

let boss: Visitor;
let asset: { id: string; source: string };

/** A picture of noise, which no format makes small. */
const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer();

beforeAll(async () => {
  boss = await owner();
  asset = await upload(boss, await noise(2000, 1500), "own picture.jpg");
});
afterAll(() =>
  boss.ask(`mutation ($input: DeleteAssetInput!) { deleteAsset(input: $input) { result } }`, {
    input: { assetId: asset.id, force: true, deleteFromAllChannels: true },
  }),
);

describe("an upload", () => {
  it("is known by its colour, unless it can be seen through, and by what must stay in sight", async () => {
    const [width, height] = [60, 40];
    const plain = (background: object) =>
      sharp({ create: { width, height, channels: 4, background: background as never } });
    const paint = { r: 200, g: 40, b: 16, alpha: 1 };
    const red = await upload(boss, await plain(paint).jpeg().toBuffer(), "red.jpg");
    const glass = await upload(
      boss,
      await plain({ ...paint, alpha: 0.5 })
        .png()
        .toBuffer(),
      "glass.png",
    );
    const slug = "maru-dining-chair";
    const before = await boss.ask(
      `query ($slug: String!) { product(slug: $slug) { id featuredAsset { id } } }`,
      { slug },
    );
    const feature = (id: string) =>
      boss.ask(`mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { id } }`, {
        input: { id: before.product.id, featuredAssetId: id },
      });
    const shown = async () => {
      const { product } = await new Visitor({ channel: "kr", language: "ko" }).ask(
        `query ($slug: String!) { product(slug: $slug) { featuredAsset { colour focalPoint { x y } } } }`,
        { slug },
      );
      return product.featuredAsset;
    };
    try {
      await boss.ask(`mutation ($input: UpdateAssetInput!) { updateAsset(input: $input) { id } }`, {
        input: { id: red.id, focalPoint: { x: 0.25, y: 0.75 } },
      });
      await feature(red.id);
      const { colour, focalPoint } = await shown();
      expect(focalPoint).toEqual({ x: 0.25, y: 0.75 });
      const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      // What JPEG makes of it is a step or two beside it.
      for (const [is, was] of [
        [r, paint.r],
        [g, paint.g],
        [b, paint.b],
      ])
        expect(Math.abs((is ?? 0) - (was ?? 0))).toBeLessThan(4);
      await feature(glass.id);
      expect((await shown()).colour).toBeNull();
    } finally {
      await feature(before.product.featuredAsset.id);
      for (const { id } of [red, glass])
        await boss.ask(
          `mutation ($input: DeleteAssetInput!) { deleteAsset(input: $input) { result } }`,
          { input: { assetId: id, force: true, deleteFromAllChannels: true } },
        );
    }
  });

  it("is in every market at once", async () => {
    const missing = await sql(
      `SELECT code FROM channel c WHERE NOT EXISTS (SELECT 1 FROM asset_channels_channel a
         WHERE a."assetId" = ${asset.id} AND a."channelId" = c.id)`,
    );
    expect(missing).toEqual([]);
  });

  it("is in a market that is opened later, as are the words for products", async () => {
    const code = `later-${Date.now()}`;
    const [shipping] = await sql<{ id: number }>(`SELECT id FROM zone LIMIT 1`);
    const { createChannel } = await boss.ask(
      `mutation ($input: CreateChannelInput!) { createChannel(input: $input) { ... on Channel { id } } }`,
      {
        input: {
          code,
          token: code,
          defaultLanguageCode: "en",
          pricesIncludeTax: true,
          defaultCurrencyCode: "EUR",
          defaultTaxZoneId: shipping?.id,
          defaultShippingZoneId: shipping?.id,
        },
      },
    );
    try {
      const [there] = await sql<{ count: number }>(
        `SELECT count(*)::int AS count FROM asset_channels_channel
         WHERE "assetId" = ${asset.id} AND "channelId" = ${createChannel.id}`,
      );
      expect(there?.count).toBe(1);
      // So is what sorts and describes products, or those of the market would have none of it.
      const [lacking] = await sql(`SELECT
        (SELECT count(*)::int FROM collection) - (SELECT count(*)::int FROM collection_channels_channel
           WHERE "channelId" = ${createChannel.id}) AS collections,
        (SELECT count(*)::int FROM facet_value) - (SELECT count(*)::int FROM facet_value_channels_channel
           WHERE "channelId" = ${createChannel.id}) AS traits`);
      expect(lacking).toEqual({ collections: 0, traits: 0 });
    } finally {
      await boss.ask(`mutation ($id: ID!) { deleteChannel(id: $id) { result } }`, {
        id: createChannel.id,
      });
    }
  });

  it.each([
    ["preset=400&format=avif", 400, "heif"],
    ["preset=800&format=webp", 800, "webp"],
    ["preset=1600&format=webp", 1600, "webp"],
    // A size in pixels is the next known one.
    ["w=390&h=390&mode=resize&format=webp", 400, "webp"],
    ["w=144&h=144&mode=crop&format=jpg", 144, "jpeg"],
  ])("comes in a size that the shop knows: %s", async (query, width, format) => {
    const response = await fetch(`${asset.source}?${query}`);
    const found = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect([found.width, found.format]).toEqual([width, format]);
  });

  it("is the file itself without a size", async () => {
    const response = await fetch(asset.source);
    const { width } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect(width).toBe(2000);
  });

  it("comes in no other size", async () => {
    expect((await fetch(`${asset.source}?preset=1601`)).status).toBe(400);
  });

  it("comes in parts when it is a film, for browsers play no other", async () => {
    const bytes = randomBytes(5000);
    const film = await upload(boss, bytes, "own film.mp4", "video/mp4");
    const part = async (range: string) => {
      const response = await fetch(film.source, { headers: { range } });
      const got = Buffer.from(await response.arrayBuffer());
      return [response.status, response.headers.get("content-range"), got] as const;
    };
    expect(await part("bytes=4000-")).toEqual([
      ...[206, "bytes 4000-4999/5000"],
      bytes.subarray(4000),
    ]);
    expect((await part("bytes=9000-"))[0]).toBe(416);
    const whole = await fetch(film.source);
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes);
  });
});
