import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeReady, placedOrder, sendCommand } from "./pickup-staffing";
import { setStock, sql, stockOf } from "./shopping";
import { storeTeam } from "./store-team";

const sku = "MR-101-NATURAL-OAK";
const team = storeTeam();

const correct = (input: object) =>
  team.manager.ask(
    `mutation($i: CorrectStoreStockInput!) { correctStoreStock(input: $i) { onHand } }`,
    {
      i: {
        storeCode: "seongsu",
        variantId: team.chair,
        reason: "counted",
        device: "till 1",
        commandId: randomUUID(),
        ...input,
      },
    },
  );
const article = async (code: string) =>
  (
    await team.associate.ask(
      `query($c: String!) { storeArticle(storeCode: "seongsu", code: $c) { sku onHand allocated } }`,
      { c: code },
    )
  ).storeArticle;

// The store's own date, as its people would pick it.
const today = () => new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Seoul" });
const day = async () =>
  (
    await team.manager.ask(
      `query($d: String!) { storeDay(storeCode: "seongsu", date: $d) { placed ready collected
        cancelled expired minutesToReady onTime short noShow minutesWaiting } }`,
      { d: today() },
    )
  ).storeDay;

describe("stock of a store", () => {
  it("is found by EAN-13 and by SKU in any case, and not by what is none", async () => {
    await setStock(team.chair, { seongsu: 3 });
    const [row] = await sql<{ code: string }>(
      `SELECT "customFieldsBarcode" AS code FROM product_variant WHERE id = $1`,
      [team.chair],
    );
    const found = { sku, onHand: 3, allocated: 0 };
    expect(await article(row?.code ?? "")).toEqual(found);
    expect(await article(sku.toLowerCase())).toEqual(found);
    expect(await article("4006381333931")).toBeNull();
  });

  it("is corrected once per command id, also when sent at the same moment", async () => {
    await setStock(team.chair, { seongsu: 3 });
    const commandId = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => correct({ change: -1, commandId })));
    for (const { correctStoreStock } of answers) expect(correctStoreStock.onHand).toBe(2);
    expect(await stockOf(team.chair)).toEqual({ seongsu: [2, 0] });
  });

  it("never goes below nothing", async () => {
    await setStock(team.chair, { seongsu: 1 });
    await expect(correct({ change: -2 })).rejects.toThrow("too-few");
    expect(await stockOf(team.chair)).toEqual({ seongsu: [1, 0] });
  });

  it("remembers who corrected it, and no one rewrites that", async () => {
    await setStock(team.chair, { seongsu: 1 });
    await correct({ change: 4 });
    await expect(sql("DELETE FROM stock_correction")).rejects.toThrow("append-only");
  });
});

describe("a store's day", () => {
  it("counts what was placed, readied, missed and handed over", async () => {
    await setStock(team.chair, { seongsu: 4 });
    const before = await day();
    const order = await placedOrder(team.chair, 2);
    const other = await placedOrder(team.chair, 1);
    await makeReady(team.associate, order, 2);
    await sendCommand(team.associate, "handOverPickup", {
      pickupId: order.id,
      pass: { code: order.code },
    });
    await sendCommand(team.associate, "cancelPickup", { pickupId: other.id, reason: "flood" });
    const after = await day();
    const grown = (key: string) => after[key] - before[key];
    expect(["placed", "ready", "collected", "cancelled", "expired"].map(grown)).toEqual([
      2, 1, 1, 1, 0,
    ]);
    expect(after.minutesToReady).toBeLessThan(10);
    for (const share of ["onTime", "short"] as const) {
      expect(after[share]).toBeGreaterThanOrEqual(0);
      expect(after[share]).toBeLessThanOrEqual(1);
    }
  });

  it("tells who did what, of orders and of stock, and only of that store", async () => {
    await setStock(team.chair, { seongsu: 2, hannam: 1 });
    const order = await placedOrder(team.chair);
    const foreign = await placedOrder(team.chair, 1, "hannam");
    await makeReady(team.associate, order);
    await correct({ change: 1, reason: "found behind the shelf" });
    const { storeAudit } = await team.manager.ask(
      `query($d: String!) { storeAudit(storeCode: "seongsu", from: $d, to: $d) { at orderCode type
        actorName device data } }`,
      { d: today() },
    );
    const own = storeAudit.filter((e: { orderCode: string }) => e.orderCode === order.orderCode);
    expect(own.map((e: { type: string }) => e.type)).toEqual(["place", "start", "pick", "stage"]);
    expect(storeAudit.at(-1)).toMatchObject({
      type: "correct-stock",
      actorName: "Doyun Han",
      device: "till 1",
      data: { sku, change: 1, reason: "found behind the shelf" },
    });
    const codes = storeAudit.map((e: { orderCode: string }) => e.orderCode);
    expect(codes).not.toContain(foreign.orderCode);
  });
});
