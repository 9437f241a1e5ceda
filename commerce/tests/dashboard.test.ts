import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { owner, Visitor } from "./api";
import { guestCollecting, setStore } from "./pickup-shopping";
import { placedOrder, staff } from "./pickup-staffing";
import { setStock, sql, variantId } from "./shopping";

it("knows at /admin the shop that it belongs to", async () => {
  const settings = await fetch(`${inject("engineUrl")}/admin/settings.js`);
  expect(settings.status).toBe(200);
  const text = await settings.text();
  expect(text).toContain('"adminApiPath":"admin-api"');
  expect(text).toContain('"brand":"마루 Maru"');
});

it("adds up no more days than anybody looks at", async () => {
  const figures = (startDate: string) =>
    `{ dashboardMetricSummary(input: { types: [OrderTotal], startDate: "${startDate}", endDate: "2026-11-28T12:00:00Z" }) { type entries { label } } }`;
  const merchant = await staff("merchant");
  const data = await merchant.ask(figures("2026-11-01T12:00:00Z"));
  expect(data.dashboardMetricSummary[0].entries.length).toBeGreaterThan(26);
  const { errors } = await merchant.send(
    `{ a: dashboardMetricSummary(input: { types: [OrderTotal], startDate: "0001-01-01T00:00:00Z", endDate: "9999-12-31T00:00:00Z" }) { type } }`,
  );
  expect(errors[0].message).toBe("Ask for figures of at most 400 days.");
});

it("shows who may read an order where, when and by whom it is collected", async () => {
  const chair = await variantId("MR-101-NATURAL-OAK");
  await setStore("seongsu");
  await setStock(chair, { seongsu: 2 });
  const { orderCode } = await placedOrder(chair, 2);
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [orderCode]);
  const query = `query($id: ID!) { order(id: $id) { pickups { state overdue slot { start end }
    collector { name } ko: place(language: ko) { name address timeZone }
    en: place(language: en) { address } lines { quantity picked } } } }`;
  const merchant = await staff("merchant");
  const { order: seen } = await merchant.ask(query, { id: order?.id });
  expect(seen.pickups).toEqual([
    {
      state: "placed",
      overdue: false,
      slot: { start: expect.any(String), end: expect.any(String) },
      collector: { name: expect.any(String) },
      ko: {
        name: "마루 성수",
        address: [expect.any(String), expect.stringMatching(/^\d{5}$/)],
        timeZone: "Asia/Seoul",
      },
      // A city that is its own region is said once.
      en: { address: ["47-3 Yeonmujang 9-gil, Seongdong-gu", "Seoul 04782"] },
      lines: [{ quantity: 2, picked: 0 }],
    },
  ]);
  const refused = await (await staff("associate")).send(query, { id: order?.id });
  expect(refused.errors?.[0].extensions.code).toBe("FORBIDDEN");
});

it("leaves out of an order what a shopper only chose", async () => {
  const chair = await variantId("MR-101-NATURAL-OAK");
  await setStore("seongsu");
  await setStock(chair, { seongsu: 1 });
  await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
  const [draft] = await sql<{ orderId: number }>(
    `SELECT "orderId" FROM pickup WHERE state = 'draft' ORDER BY id DESC LIMIT 1`,
  );
  const { order } = await (await owner()).ask(
    "query($id: ID!) { order(id: $id) { pickups { id } } }",
    { id: draft?.orderId },
  );
  expect(order.pickups).toEqual([]);
});

it("lets a merchant set a store, which holds from the next request on", async () => {
  const merchant = await staff("merchant");
  const chair = await variantId("MR-101-NATURAL-OAK");
  await setStore("seongsu");
  await setStock(chair, { seongsu: 5 });
  const left = async () => {
    const { pickupAvailability } = await new Visitor().ask(
      `query($v: ID!) { pickupAvailability(lines: [{ variantId: $v, quantity: 1 }],
        storeCodes: ["seongsu"]) { left } }`,
      { v: chair },
    );
    return pickupAvailability[0].left;
  };
  const [store] = await sql<{ id: number }>(
    `SELECT id FROM stock_location WHERE "customFieldsCode" = 'seongsu'`,
  );
  const set = (safetyStock: number) =>
    merchant.ask(
      `mutation($i: UpdateStockLocationInput!) { updateStockLocation(input: $i) { id } }`,
      { i: { id: store?.id, customFields: { safetyStock } } },
    );
  await set(0);
  const all = await left();
  await set(2);
  expect(await left()).toBe(all - 2);
  await set(0);
});

describe("where an article lies", () => {
  const places = `query($search: String!) { binLocations(locationCode: "seongsu", search: $search) {
    totalItems items { sku place } } }`;
  const set = `mutation($v: ID!, $place: String!) {
    setBinLocation(locationCode: "seongsu", variantId: $v, place: $place) { place } }`;
  const sku = "MR-101-NATURAL-OAK";
  const search = { search: sku };
  const rowsOf = (variant: number) =>
    sql<{ place: string }>(
      `SELECT p.place FROM shelf_place p JOIN stock_location s ON s.id = p."storeId"
       WHERE s."customFieldsCode" = 'seongsu' AND p."variantId" = $1`,
      [variant],
    );

  let found = "";
  beforeAll(async () => {
    const [row] = await rowsOf(await variantId(sku));
    found = row?.place ?? "";
  });
  // Files that come later know where the article lies.
  afterAll(async () => {
    await (await staff("merchant")).ask(set, { v: await variantId(sku), place: found });
  });

  it("is what two people said at once, one after the other, and never twice", async () => {
    const v = await variantId(sku);
    const [merchant, manager] = await Promise.all([staff("merchant"), staff("manager")]);
    await merchant.ask(set, { v, place: "" });
    expect(await rowsOf(v)).toEqual([]);
    await Promise.all(
      [merchant, manager, merchant, manager].map((who, i) => who.ask(set, { v, place: `B-0${i}` })),
    );
    const [row, ...more] = await rowsOf(v);
    expect(row?.place).toMatch(/^B-0[0-3]$/);
    expect(more).toEqual([]);
    const { binLocations } = await merchant.ask(places, search);
    expect(binLocations).toEqual({ totalItems: 1, items: [{ sku, place: row?.place }] });
  });

  it("is said by who may change the location, and read as it was written", async () => {
    const v = await variantId(sku);
    const associate = await staff("associate");
    for (const [question, variables] of [
      [places, search],
      [set, { v, place: "A" }],
    ] as const)
      expect((await associate.send(question, variables)).errors?.[0].extensions.code).toBe(
        "FORBIDDEN",
      );
    const merchant = await staff("merchant");
    const { setBinLocation } = await merchant.ask(set, { v, place: `  ${"C".repeat(50)}` });
    expect(setBinLocation.place).toBe("C".repeat(40));
    // `%` and `_` are letters, not patterns.
    expect((await merchant.ask(places, { search: "%_" })).binLocations.totalItems).toBe(0);
    expect((await merchant.send(set, { v: 999_999, place: "A" })).errors).toBeDefined();
  });
});
