import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import {
  allowSubstitutes,
  atLine,
  callOff,
  cancelInDashboard,
  correctStock,
  discrepancies,
} from "./counting";
import { pickupOf } from "./pickup-shopping";
import { type Placed, placedOrder, sendCommand, staff } from "./pickup-staffing";
import { setStock, sql, stockOf, variantId } from "./shopping";
import { countEvent, sku, stockFeed } from "./stock-feeding";

const feed = stockFeed();
let manager: Visitor;
let associate: Visitor;
let stool: number;

beforeAll(async () => {
  manager = await staff("manager");
  associate = await staff("associate");
  stool = await variantId("MR-103-NATURAL-OAK");
  // Tests of stock take the movements of ended orders away. What looks after the shop's books
  // would lift these orders' reservations once more, amid a test.
  await lookAfterBooks(false);
  const worker = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
  return async () => {
    await worker.stop();
    await lookAfterBooks(true);
  };
});
beforeEach(async () => {
  await sql("DELETE FROM pickup_attempt");
  // What orders of before moved stays in the ledger: a task here looks whether it is right.
  await sql("DELETE FROM stock_event");
  await sql("DELETE FROM stock_discrepancy");
  await setStock(feed.chair, { seongsu: 4 });
});

interface Waiting {
  id: string;
  sku: string;
  quantity: number;
  instead: boolean;
  pickupId: number;
}

async function lookAfterBooks(enabled: boolean): Promise<void> {
  await sql(
    `INSERT INTO scheduled_task_record ("taskId", enabled) VALUES ('reconcile-orders', $1)
     ON CONFLICT ("taskId") DO UPDATE SET enabled = $1`,
    [enabled],
  );
}

const chairs = async () => (await stockOf(feed.chair))["seongsu"] ?? [0, 0];
const stools = async () => (await stockOf(stool))["seongsu"] ?? [0, 0];

/** What waits of an order on the board of its store. */
async function waitingOf({ id }: Placed, visitor = associate): Promise<Waiting[]> {
  const { pickupBoard } = await visitor.ask(
    `{ pickupBoard(storeCode: "seongsu") { pickups { id putBacks { id sku quantity instead } } } }`,
  );
  const row = pickupBoard.pickups.find((one: { id: string }) => one.id === String(id));
  return (row?.putBacks ?? []).map((one: Waiting) => ({ ...one, pickupId: id }));
}

const shelve = (visitor: Visitor, one: Waiting, change: object = {}) =>
  sendCommand(visitor, "shelvePickupPieces", {
    pickupId: one.pickupId,
    putBackId: one.id,
    pieces: one.quantity,
    code: one.sku,
    ...change,
  });

/** Three ordered, two of them in the bag. */
async function twoInBag(): Promise<Placed> {
  const order = await placedOrder(feed.chair, 3);
  const line = atLine(associate, order);
  await line.start();
  await line.pick(2);
  return order;
}

/** How many another shopper gets into the cart. */
async function offered(): Promise<number> {
  const { addItemToOrder } = await new Visitor().ask(
    `mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 20) { __typename
      ... on InsufficientStockError { quantityAvailable } } }`,
    { v: feed.chair },
  );
  return addItemToOrder.quantityAvailable;
}

async function expire({ id }: Placed): Promise<void> {
  await sql(`UPDATE pickup SET "holdUntil" = now() - interval '1 second' WHERE id = $1`, [id]);
  await expect
    .poll(() => sql("SELECT state FROM pickup WHERE id = $1", [id]))
    .toEqual([{ state: "expired" }]);
}

async function stage(order: Placed): Promise<void> {
  const line = atLine(associate, order);
  await line.pick(1);
  await line.stage();
}

const ends: [string, number, (order: Placed) => Promise<unknown>][] = [
  ["staff cancel it", 2, (order) => atLine(associate, order).cancel()],
  ["the shopper calls it off", 2, callOff],
  ["the office cancels it", 2, ({ orderCode }) => cancelInDashboard(orderCode)],
  [
    "no one fetches it",
    3,
    async (order) => {
      await stage(order);
      await expire(order);
    },
  ],
  [
    "they said they were there, and no one fetches it",
    3,
    async (order) => {
      await stage(order);
      await sql(`UPDATE pickup SET state = 'arrived', "arrivedAt" = now() WHERE id = $1`, [
        order.id,
      ]);
      await expire(order);
    },
  ],
];

describe("goods in a bag", () => {
  it.each(ends)("are for sale again only when put back: %s", async (_case, bagged, end) => {
    const order = await twoInBag();
    await end(order);
    expect(await chairs()).toEqual([4 - bagged, 0]);
    expect(await offered()).toBe(4 - bagged);
    const [task, ...more] = await waitingOf(order);
    expect(more).toEqual([]);
    expect(task).toMatchObject({ sku, quantity: bagged, instead: false });
    if (!task) return;
    expect((await shelve(associate, task)).__typename).toBe("Pickup");
    expect(await chairs()).toEqual([4, 0]);
    expect(await waitingOf(order)).toEqual([]);
    expect(await offered()).toBe(4);
    expect(await discrepancies(manager)).toEqual([]);
  });

  it("are none where nothing was picked", async () => {
    const order = await placedOrder(feed.chair, 2);
    await atLine(associate, order).cancel();
    expect(await chairs()).toEqual([4, 0]);
    expect(await waitingOf(order)).toEqual([]);
  });

  it("are what was given instead, too", async () => {
    await setStock(stool, { seongsu: 4 });
    const order = await placedOrder(feed.chair);
    await allowSubstitutes(order);
    const line = atLine(associate, order);
    await line.start();
    await line.instead(stool);
    await line.cancel();
    expect(await stools()).toEqual([3, 0]);
    const [task] = await waitingOf(order);
    expect(task).toMatchObject({ sku: "MR-103-NATURAL-OAK", quantity: 1, instead: true });
    if (task) await shelve(associate, task);
    expect(await stools()).toEqual([4, 0]);
  });

  it("are in every count of the store, before and after", async () => {
    const order = await twoInBag();
    await atLine(associate, order).cancel();
    await feed.send([countEvent(4, 0)]);
    expect(await chairs()).toEqual([2, 0]);
    expect(await correctStock(manager, feed.chair, 4)).toMatchObject({ onHand: 2 });
    const [task] = await waitingOf(order);
    if (task) await shelve(associate, task);
    expect(await chairs()).toEqual([4, 0]);
    await correctStock(manager, feed.chair, 4);
    expect(await chairs()).toEqual([4, 0]);
    expect(await discrepancies(manager)).toEqual([]);
    expect(await discrepancies(manager, "SETTLED")).toEqual([]);
  });

  it("keep a count that found fewer: what is put back comes on top of what was left", async () => {
    const order = await twoInBag();
    await atLine(associate, order).cancel();
    // Three in all: two in the bag, one on the shelf, one is gone.
    await correctStock(manager, feed.chair, 3);
    expect(await chairs()).toEqual([1, 0]);
    const [task] = await waitingOf(order);
    if (task) await shelve(associate, task);
    expect(await chairs()).toEqual([3, 0]);
  });
});

describe("putting back", () => {
  async function task(): Promise<Waiting> {
    const order = await twoInBag();
    await atLine(associate, order).cancel();
    const [waiting] = await waitingOf(order);
    if (!waiting) throw new Error("Nothing waits");
    return waiting;
  }

  it("is done once, however many press, on two engines", async () => {
    const waiting = await task();
    const other = await staff("associate", { engine: feed.url() });
    const answers = await Promise.all(
      [associate, other, associate, other].map((visitor) => shelve(visitor, waiting)),
    );
    expect(answers.filter(({ __typename }) => __typename === "Pickup")).toHaveLength(1);
    expect(await chairs()).toEqual([4, 0]);
  });

  it("is the same command when it is sent again, also after the engine's answer was lost", async () => {
    const waiting = await task();
    const commandId = randomUUID();
    const other = await staff("associate", { engine: feed.url() });
    const twice = await Promise.all([
      shelve(associate, waiting, { commandId, ageMs: 60_000 }),
      shelve(other, waiting, { commandId, ageMs: 61_000 }),
    ]);
    twice.push(await shelve(associate, waiting, { commandId, ageMs: 90_000 }));
    expect(twice.map(({ __typename }) => __typename)).toEqual(["Pickup", "Pickup", "Pickup"]);
    expect(await chairs()).toEqual([4, 0]);
  });

  it("meets a cancellation of the whole order without a piece too many", async () => {
    const order = await twoInBag();
    await Promise.allSettled([
      atLine(associate, order).cancel(),
      callOff(order),
      cancelInDashboard(order.orderCode),
    ]);
    const waiting = await waitingOf(order);
    expect(waiting).toMatchObject([{ quantity: 2 }]);
    expect(await chairs()).toEqual([2, 0]);
  });

  it("refuses another article, another number, and people of another store", async () => {
    const waiting = await task();
    for (const change of [{ code: "MR-103-NATURAL-OAK" }, { pieces: 1 }])
      expect((await shelve(associate, waiting, change)).__typename).toBe("PickupConflictError");
    const elsewhere = await new Visitor({ api: "admin-api" }).send(
      `mutation($i: ShelvePickupPiecesInput!) { shelvePickupPieces(input: $i) { __typename } }`,
      { i: { ...waiting, commandId: randomUUID() } },
    );
    expect(elsewhere.errors).toBeDefined();
    expect(await chairs()).toEqual([2, 0]);
  });

  it("is in the history, with who did it and when", async () => {
    const waiting = await task();
    await shelve(associate, waiting);
    const [event] = await sql<{ type: string; actorName: string }>(
      `SELECT type, "actorName", data FROM pickup_event WHERE "pickupId" = $1 ORDER BY id DESC LIMIT 1`,
      [waiting.pickupId],
    );
    expect(event).toMatchObject({
      type: "shelve",
      actorName: expect.stringMatching(/./),
      data: { pieces: 2, code: sku },
    });
  });
});

describe("what the office takes out of an order that goes on", () => {
  it("is not for sale before it is out of the bag and put back, and not twice when the order ends", async () => {
    const order = await twoInBag();
    await atLine(associate, order).pick(1);
    await atLine(associate, order).stage();
    const { orderId } = await pickupOf(order.orderCode);
    const [line] = await sql<{ id: number }>(`SELECT id FROM order_line WHERE "orderId" = $1`, [
      orderId,
    ]);
    const merchant = await owner();
    const cancelled = await merchant.ask(
      `mutation($i: CancelOrderInput!) { cancelOrder(input: $i) { __typename } }`,
      {
        i: {
          orderId,
          reason: "one less",
          lines: [{ orderLineId: line?.id, quantity: 1 }],
        },
      },
    );
    expect(cancelled.cancelOrder.__typename).toBe("Order");
    expect(await chairs()).toEqual([3, 2]);
    expect(await waitingOf(order)).toMatchObject([{ quantity: 1 }]);
    await atLine(associate, order).cancel();
    expect(await chairs()).toEqual([1, 0]);
    const [all] = await waitingOf(order);
    expect(all).toMatchObject({ quantity: 3 });
    if (all) await shelve(associate, all);
    expect(await chairs()).toEqual([4, 0]);
  });
});
