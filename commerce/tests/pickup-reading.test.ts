import { beforeAll, describe, expect, inject, it } from "vitest";
import { Visitor } from "./api";
import { setStore } from "./pickup-shopping";
import { slugs } from "./searching";
import { setStock, sql, variantId } from "./shopping";

const shopper = new Visitor();
let chair: number;
let stool: number;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  stool = await variantId("MR-103-NATURAL-OAK");
  for (const code of ["seongsu", "hannam", "haeundae", "jeju"]) await setStore(code);
});

describe("stores near", () => {
  const codes = async (args: string, visitor = shopper) => {
    const { pickupStores } = await visitor.ask(
      `{ pickupStores${args} { distance store { code name } } }`,
    );
    return pickupStores;
  };

  it("come nearest first, with their distance in metres", async () => {
    // From Gangnam station.
    const found = await codes("(near: { latitude: 37.4979, longitude: 127.0276 })");
    expect(found.map((f: { store: { code: string } }) => f.store.code)).toEqual([
      "hannam",
      "seongsu",
      "haeundae",
      "jeju",
    ]);
    expect(distances(found, "seongsu")).toBeGreaterThan(5000);
    expect(distances(found, "seongsu")).toBeLessThan(6500);
  });

  it.each([
    ["seongsu SEOUL", ["seongsu"]],
    ["연무장9길", ["seongsu"]],
    ["서울", ["seongsu", "hannam"]],
    ["04782", ["seongsu"]],
    ["100%", []],
    ["'; DROP TABLE pickup; --", []],
  ])("are found by %s", async (search, expected) => {
    const found = await shopper.ask(
      "query($s: String!) { pickupStores(search: $s) { store { code } } }",
      { s: search },
    );
    const names = found.pickupStores.map((f: { store: { code: string } }) => f.store.code);
    expect(names.sort()).toEqual([...expected].sort());
  });

  it("come nearest first to a district that was typed, in any language, also without a store", async () => {
    const near = async (search: string, visitor = shopper) => {
      const { pickupStores } = await visitor.ask(
        "query($s: String!) { pickupStores(search: $s) { distance from store { code } } }",
        { s: search },
      );
      return pickupStores;
    };
    const all = await near("성수동");
    expect(all.map((f: { store: { code: string } }) => f.store.code)).toEqual([
      "seongsu",
      "hannam",
      "haeundae",
      "jeju",
    ]);
    expect(all[0].from).toBe("성수동");
    expect(distances(all, "seongsu")).toBeLessThan(500);
    const [hongdae] = await near("홍대");
    expect(hongdae).toMatchObject({ from: "홍대", store: { code: "hannam" } });
    const japanese = new Visitor({ channel: "jp", language: "ja" });
    const [shibuya] = await near("渋谷", japanese);
    expect(shibuya).toMatchObject({ from: "渋谷", store: { code: "kiyosumi" } });
    expect(await near("渋谷")).toEqual([]);
  });

  it("are those of the market asked", async () => {
    const found = await codes("", new Visitor({ channel: "ae" }));
    expect(found.map((f: { store: { code: string } }) => f.store.code)).toEqual(["alserkal"]);
  });
});

function distances(found: { distance: number; store: { code: string } }[], code: string) {
  return found.find((f) => f.store.code === code)?.distance;
}

describe("availability", () => {
  const of = async (lines: object[], storeCodes?: string[], visitor = shopper) =>
    (
      await visitor.ask(
        `query($l: [PickupLineInput!]!, $s: [String!]) { pickupAvailability(lines: $l, storeCodes: $s) {
          storeCode variantId quantity left stock } }`,
        { l: lines, s: storeCodes },
      )
    ).pickupAvailability;

  it("is on hand − allocated − safety stock, for the exact quantity, never below nothing", async () => {
    await setStore("seongsu", { Safetystock: 2 });
    await setStock(chair, { seongsu: 6, hannam: 9 });
    await setStock(stool, { seongsu: 1 });
    const rows = await of(
      [
        { variantId: chair, quantity: 3 },
        { variantId: stool, quantity: 1 },
        { variantId: chair, quantity: 2 },
      ],
      ["seongsu", "hannam"],
    );
    const row = (store: string, variant: number) =>
      rows.find(
        (r: { storeCode: string; variantId: string }) =>
          r.storeCode === store && Number(r.variantId) === variant,
      );
    expect(rows).toHaveLength(4);
    expect(row("seongsu", chair)).toMatchObject({ quantity: 5, left: 4, stock: "NONE" });
    expect(row("hannam", chair)).toMatchObject({ quantity: 5, left: 9, stock: "IN_STOCK" });
    expect(row("seongsu", stool)).toMatchObject({ left: 0, stock: "NONE" });
    const [four] = await of([{ variantId: chair, quantity: 4 }], ["seongsu"]);
    expect(four).toMatchObject({ left: 4, stock: "LOW" });
    await setStore("seongsu");
  });

  it("says the same as a table, for many variants at once", async () => {
    await setStock(chair, { seongsu: 6, hannam: 1 });
    await setStock(stool, { hannam: 4 });
    const { pickupAvailabilityTable } = await shopper.ask(
      `query($l: [PickupLineInput!]!) {
        pickupAvailabilityTable(lines: $l, storeCodes: ["hannam", "seongsu"]) {
          storeCodes rows { variantId quantity left stock } } }`,
      {
        l: [
          { variantId: chair, quantity: 2 },
          { variantId: stool, quantity: 2 },
        ],
      },
    );
    const { storeCodes, rows } = pickupAvailabilityTable;
    const left = (variant: number, store: string) =>
      rows.find((row: { variantId: string }) => Number(row.variantId) === variant).left[
        storeCodes.indexOf(store)
      ];
    expect([left(chair, "seongsu"), left(chair, "hannam")]).toEqual([6, 1]);
    expect([left(stool, "seongsu"), left(stool, "hannam")]).toEqual([0, 4]);
  });

  it("says nothing of stores of other markets and of unknown variants", async () => {
    expect(await of([{ variantId: chair, quantity: 1 }], ["brooklyn", "nowhere"])).toEqual([]);
    expect(await of([{ variantId: 99999999, quantity: 1 }])).toEqual([]);
  });

  it("refuses absurd questions", async () => {
    await expect(of([{ variantId: chair, quantity: -1 }])).rejects.toThrow("Quantities");
    await expect(
      of(Array.from({ length: 101 }, () => ({ variantId: chair, quantity: 1 }))),
    ).rejects.toThrow("100");
  });
});

describe("offers", () => {
  const offers = async (lines: object[], storeCodes: string[]) =>
    (
      await shopper.ask(
        `query($l: [PickupLineInput!], $s: [String!]) { pickupOffers(lines: $l, storeCodes: $s) {
          store { code } available missing { variantId left }
          promise { start end sameDay orderBy orderWithinMinutes reason opensAt } } }`,
        { l: lines, s: storeCodes },
      )
    ).pickupOffers;

  it("promise the whole cart or say what is missing", async () => {
    await setStock(chair, { seongsu: 1, hannam: 1 });
    await setStock(stool, { hannam: 1 });
    const both = [
      { variantId: chair, quantity: 1 },
      { variantId: stool, quantity: 1 },
    ];
    const before = Date.now();
    const [seongsu, hannam] = await offers(both, ["seongsu", "hannam"]);
    expect(seongsu).toMatchObject({
      available: false,
      missing: [{ variantId: String(stool), left: 0 }],
      promise: null,
    });
    expect(hannam).toMatchObject({ available: true, missing: [], promise: { reason: "PREPARED" } });
    const start = Date.parse(hannam.promise.start);
    expect(start - before).toBeGreaterThanOrEqual(60 * 60_000 - 1000);
    expect(start - before).toBeLessThanOrEqual(90 * 60_000);
    expect(start % (30 * 60_000)).toBe(0);
  });

  it("say when a store that is closed today opens", async () => {
    await setStock(chair, { seongsu: 1 });
    const seoulToday = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    await setStore("seongsu", { Exceptions: [{ date: seoulToday, opens: "", closes: "" }] });
    const [offer] = await offers([{ variantId: chair, quantity: 1 }], ["seongsu"]);
    expect(offer.promise).toMatchObject({ reason: "OPENS", sameDay: false });
    const midnight = Date.parse(`${seoulToday}T00:00+09:00`) + 86_400_000;
    expect(Date.parse(offer.promise.opensAt)).toBe(midnight);
    await setStore("seongsu");
  });

  it("list slots from the promise on, with the room in them", async () => {
    // Files before this one may have left orders in them.
    await sql("DELETE FROM pickup_slot");
    const { pickupSlots } = await shopper.ask(
      `{ pickupSlots(storeCode: "hannam", days: 2) { start end left } }`,
    );
    expect(pickupSlots.length).toBeGreaterThan(40);
    expect(pickupSlots[0].left).toBe(100);
    expect(await shopper.ask(`{ pickupSlots(storeCode: "brooklyn") { start } }`)).toEqual({
      pickupSlots: [],
    });
  });
});

describe("the plain route", () => {
  const ask = (query: string, channel = "kr") =>
    fetch(`${inject("engineUrl")}/pickup-availability?${query}`, {
      headers: { "vendure-token": channel },
    });
  const stores = "stores=seongsu,hannam,haeundae,brooklyn";

  it("answers what GraphQL answers, for exactly the quantity asked", async () => {
    await setStock(chair, { seongsu: 3, hannam: 9 });
    await setStock(stool, { hannam: 1 });
    await setStore("hannam", { Safetystock: 2 });
    const wanted = [chair, stool].map((variant) => ({ variantId: variant, quantity: 4 }));
    const { pickupAvailability } = await shopper.ask(
      `query($l: [PickupLineInput!]!) { pickupAvailability(lines: $l,
        storeCodes: ["seongsu", "hannam", "haeundae"]) { storeCode variantId left stock } }`,
      { l: wanted },
    );
    const answer = await ask(`${stores}&variants=${chair},${stool}&quantities=4,4`);
    const { rows } = (await answer.json()) as {
      rows: { id: string; stores: { code: string; left: number; stock: string }[] }[];
    };
    const flat = rows.flatMap(({ id, stores: cells }) =>
      cells.map(({ code, ...cell }) => ({ storeCode: code, variantId: id, ...cell })),
    );
    expect(new Set(flat.map((cell) => JSON.stringify(sorted(cell))))).toEqual(
      new Set(pickupAvailability.map((cell: object) => JSON.stringify(sorted(cell)))),
    );
    await setStore("hannam");
  });

  it("counts a product by the version that there is most of", async () => {
    const [{ productId = 0 } = {}] = await sql<{ productId: number }>(
      `SELECT "productId" FROM product_variant WHERE id = $1`,
      [chair],
    );
    await setStock(chair, { seongsu: 7 });
    const { rows } = (await (await ask(`${stores}&products=${productId}`)).json()) as {
      rows: { stores: { code: string; left: number }[] }[];
    };
    const there = rows[0]?.stores.find(({ code }) => code === "seongsu");
    expect(there?.left).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ["nothing", ""],
    ["no thing", "stores=seongsu"],
    ["what is no id", "stores=seongsu&variants=1;DROP TABLE pickup"],
    ["what is no store's code", "stores=%27&variants=1"],
    ["too much", `stores=seongsu&variants=${"1,".repeat(100)}1`],
    ["stores twice", "stores=a&stores=b&variants=1"],
  ])("refuses %s", async (_, query) => {
    expect((await ask(query)).status).toBe(400);
  });

  it("tells one market nothing of another's stores", async () => {
    const answer = await ask(`stores=seongsu&variants=${chair}`, "us");
    expect(await answer.json()).toEqual({ rows: [] });
  });
});

it("finds by search what a store has, as soon as it has it", async () => {
  const search = () => slugs({ collectAt: "jeju" });
  const [{ productId = 0, slug = "" } = {}] = await sql<{ productId: number; slug: string }>(
    `SELECT v."productId", t.slug FROM product_variant v
     JOIN product_translation t ON t."baseId" = v."productId" AND t."languageCode" = 'ko'
     WHERE v.id = $1`,
    [chair],
  );
  const none = () =>
    sql(
      `UPDATE stock_level SET "stockOnHand" = 0, "stockAllocated" = 0
       WHERE "productVariantId" IN (SELECT id FROM product_variant WHERE "productId" = $1)`,
      [productId],
    );
  await none();
  expect(await search()).not.toContain(slug);
  await setStock(chair, { jeju: 1 });
  expect(await search()).toContain(slug);
  expect(await slugs({ collectAt: "nowhere" })).toEqual([]);
});

function sorted(cell: object) {
  return Object.fromEntries(Object.entries(cell).sort(([a], [b]) => a.localeCompare(b)));
}
