import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { secondEngine } from "./another-engine";
import { openEvents } from "./pickup-listening";
import { clearSlots, setStore } from "./pickup-shopping";
import { placedOrder, sendCommand, staff } from "./pickup-staffing";
import { setStock, sql, variantId } from "./shopping";

let chair: number;
let associate: Awaited<ReturnType<typeof staff>>;
let manager: typeof associate;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  associate = await staff("associate");
  manager = await staff("manager");
});
beforeEach(async () => {
  for (const code of ["seongsu", "hannam"]) await setStore(code);
  await clearSlots();
  await setStock(chair, { seongsu: 5, hannam: 5 });
});

describe("the board", () => {
  it("has all that a device needs to work without a network", async () => {
    const order = await placedOrder(chair, 2);
    const { pickupBoard } = await associate.ask(
      `{ pickupBoard(storeCode: "seongsu") { cursor now pickups { id version state orderCode
        collectorName delegate passVersion amountDue lines { name sku barcode place quantity } } } }`,
    );
    const row = pickupBoard.pickups.find((p: { id: string }) => p.id === String(order.id));
    expect(row).toMatchObject({
      state: "placed",
      orderCode: order.orderCode,
      collectorName: "A Guest",
      delegate: false,
      passVersion: 1,
      amountDue: 0,
      lines: [{ sku: "MR-101-NATURAL-OAK", quantity: 2 }],
    });
    expect(row.lines[0].place).toMatch(/^[A-F]-\d{2}-[1-4]$/);
    expect(row.lines[0].barcode).toMatch(/^880\d{10}$/);
    expect(pickupBoard.cursor).toBeGreaterThanOrEqual(row.version);
  });
});

describe("live events", () => {
  it("bring every change of one's own store, and none of another's", async () => {
    const events = await openEvents(associate, "seongsu");
    const own = await placedOrder(chair);
    const foreign = await placedOrder(chair, 1, "hannam");
    await sendCommand(associate, "startPicking", { pickupId: own.id });
    await events.until((row) => row.id === String(own.id) && row.state === "picking");
    await sendCommand(manager, "startPicking", { pickupId: foreign.id });
    await sendCommand(associate, "putBackPickup", { pickupId: own.id });
    await events.until(
      (row) => row.id === String(own.id) && row.state === "placed" && row.version > 0,
    );
    expect(events.rows.map((row) => row.id)).not.toContain(String(foreign.id));
    const versions = events.rows
      .filter((row) => row.id === String(own.id))
      .map((row) => row.version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    events.close();
  });

  it("come from any engine to devices at every other", async () => {
    const second = await secondEngine();
    const there = await staff("associate", { engine: second.url });
    const events = await openEvents(there, "seongsu", { engine: second.url });
    const order = await placedOrder(chair);
    await sendCommand(associate, "startPicking", { pickupId: order.id });
    const row = await events.until((r) => r.id === String(order.id) && r.state === "picking");
    expect(row.picker).toBe("Yuna Choi");
    events.close();
  });

  it("make up for what happened while a device slept", async () => {
    const before = await openEvents(associate, "seongsu");
    const order = await placedOrder(chair);
    await before.until((row) => row.id === String(order.id));
    before.close();
    const asleepSince = before.lastId();
    await sendCommand(associate, "startPicking", { pickupId: order.id });
    const after = await openEvents(associate, "seongsu", { lastEventId: asleepSince });
    await after.until((row) => row.id === String(order.id) && row.state === "picking");
    after.close();
  });

  it("do not lose what was written under a number that came late", async () => {
    const order = await placedOrder(chair);
    const { pickupBoard } = await associate.ask(`{ pickupBoard(storeCode: "seongsu") { cursor } }`);
    // A device that has already seen a higher number than that of the change it missed.
    await sql("SELECT setval('pickup_event_id_seq', (SELECT MAX(id) FROM pickup_event) + 5)");
    const events = await openEvents(associate, "seongsu", { lastEventId: pickupBoard.cursor });
    await events.until((row) => row.id === String(order.id));
    events.close();
  });

  it("are refused to strangers and to people of other stores", async () => {
    const url = `${inject("engineUrl")}/pickup-events?store=seongsu`;
    expect((await fetch(url, { headers: { "vendure-token": "kr" } })).status).toBe(403);
    await expect(openEvents(associate, "hannam")).rejects.toThrow("403");
  });
});

afterAll(async () => {
  for (const code of ["seongsu", "hannam"]) await setStore(code);
});
