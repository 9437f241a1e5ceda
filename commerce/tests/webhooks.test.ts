import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  isSignedWith,
  openWebhookReceiver,
  type Told,
} from "../../scripts/testing/webhook-receiver";
import { openAnotherEngine } from "./another-engine";
import { owner, type Visitor } from "./api";
import { decline } from "./declining";
import { mailTo } from "./mailbox";
import { setStore } from "./pickup-shopping";
import { makeReady, type Placed, placedOrder, sendCommand, staff } from "./pickup-staffing";
import { beginPayment, goodCard, guestReadyToPay, pay, payByCard, setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

type Receiver = Awaited<ReturnType<typeof openWebhookReceiver>>;
type Engine = Awaited<ReturnType<typeof openAnotherEngine>>;

const all = [
  "ORDER_PLACED",
  "PICKUP_DECLINED",
  "PICKUP_READY",
  "PICKUP_COLLECTED",
  "ORDER_REFUNDED",
  "STOCK_MOVED",
];
const team = storeTeam();
let merchant: Visitor;
let receiver: Receiver;
/** Two engines that work jobs off, as a shop with more visitors has. */
let engines: Engine[] = [];

const openWorker = () => openAnotherEngine({ COMMERCE_ROLE: "both" });
beforeAll(async () => {
  merchant = await owner({ channel: "kr" });
  engines = await Promise.all([openWorker(), openWorker()]);
});
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});
beforeEach(async () => {
  await setStock(team.chair, { seongsu: 50, icheon: 50 });
  receiver = await openWebhookReceiver();
});
afterEach(async () => {
  await sql("DELETE FROM webhook_endpoint");
  await receiver.close();
});

const endpoint = "{ id url events off waiting refused error formerKeyUntil }";
async function receiving(events: string[] = all, url = receiver.url, who = merchant) {
  const { createWebhookEndpoint } = await who.ask(
    `mutation($i: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $i) {
      key endpoint ${endpoint} } }`,
    { i: { url, events } },
  );
  return {
    key: createWebhookEndpoint.key as string,
    id: createWebhookEndpoint.endpoint.id as string,
  };
}
const shown = async (id: string) => {
  const { webhookEndpoints } = await merchant.ask(`{ webhookEndpoints ${endpoint} }`);
  return webhookEndpoints.find((one: { id: string }) => one.id === id);
};

/** What the receiver took of an order, each event once, in the order of its first arrival. */
const typesOf = ({ orderCode }: Placed) => [
  ...new Map(
    receiver.told
      .filter(({ data, answered }) => data.order === orderCode && answered === 204)
      .map(({ id, type }) => [id, type]),
  ).values(),
];
/** As if the waits after failed tries were over. An event that is being sent keeps its lease. */
const hurry = () =>
  Promise.all([
    sql(`UPDATE webhook_endpoint SET "freeAt" = now()`),
    sql(`UPDATE webhook_delivery SET "dueAt" = LEAST("dueAt", now())
      WHERE state = 'due' AND "dueAt" <> "updatedAt" + interval '60 s'`),
  ]);
const leasesEnd = () => sql(`UPDATE webhook_delivery SET "dueAt" = now() WHERE state = 'due'`);
/** What is found while waits are cut short until it is so. */
const hurried = <T>(find: () => T | Promise<T>) =>
  expect.poll(async () => {
    await hurry();
    return find();
  });
const allTold = () => sql(`SELECT type, error FROM webhook_delivery WHERE state = 'due'`);

async function handedOver(order: Placed) {
  await makeReady(team.manager, order);
  const done = await sendCommand(team.manager, "handOverPickup", {
    pickupId: order.id,
    pass: { code: order.code },
  });
  expect(done.__typename).toBe("Pickup");
}

describe("a receiver", () => {
  it("is told of an order's life in its order, signed, with codes and no one's name", async () => {
    const { key } = await receiving();
    const order = await placedOrder(team.chair);
    await handedOver(order);
    await expect.poll(() => typesOf(order).at(-1)).toBe("pickup.collected");
    expect(typesOf(order).filter((type) => type !== "stock.moved")).toEqual([
      "order.placed",
      "pickup.ready",
      "pickup.collected",
    ]);
    expect(receiver.told.every((told) => isSignedWith(told, key))).toBe(true);
    const placed = receiver.told.find(({ type }) => type === "order.placed");
    expect(placed?.data).toMatchObject({
      order: order.orderCode,
      market: "kr",
      currency: "KRW",
      lines: [{ sku: "MR-101-NATURAL-OAK", quantity: 1, store: "seongsu" }],
    });
    const moved = receiver.told.find(({ type }) => type === "stock.moved");
    expect(moved?.data).toMatchObject({
      movements: [{ kind: "allocation", sku: "MR-101-NATURAL-OAK", location: "seongsu" }],
    });
    const bodies = receiver.told.map(({ body }) => body).join();
    expect(bodies).not.toMatch(/Guest|example\.com|10-0000/);
  });

  it("is told of a store that declines, and why", async () => {
    await receiving(["PICKUP_DECLINED"]);
    const order = await placedOrder(team.chair);
    await decline(team.manager, order.id, { reason: "NOT_FOUND" });
    await expect.poll(() => typesOf(order)).toEqual(["pickup.declined"]);
    const { reason, store } = receiver.told[0]?.data ?? {};
    expect({ reason, store }).toEqual({ reason: "not-found", store: "seongsu" });
    await setStock(team.chair, { seongsu: 2 });
    await setStore("seongsu", { Shipsparcels: true, Parcelsperday: 1000 });
    const guest = await guestReadyToPay([{ variant: team.chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    const { addPaymentToOrder } = await guest.ask(pay, goodCard);
    const [parcel] = await sql<{ id: number }>(
      `SELECT p.id FROM pickup p JOIN "order" o ON o.id = p."orderId"
       WHERE o.code = $1 AND p.kind = 'parcel'`,
      [addPaymentToOrder.code],
    );
    await decline(team.manager, parcel?.id ?? 0, { reason: "TOO_BUSY" });
    await setStore("seongsu", { Shipsparcels: false, Parcelsperday: 20 });
    await expect
      .poll(() => receiver.told.map(({ data }) => data).at(-1))
      .toMatchObject({
        ...{ order: addPaymentToOrder.code, store: "seongsu", kind: "parcel" },
        ...{ reason: "too-busy", waits: false },
      });
  });

  it("is told of money that went back, and of what a merchant counts", async () => {
    await receiving(["ORDER_REFUNDED", "STOCK_MOVED"]);
    const order = await placedOrder(team.chair);
    await handedOver(order);
    const back = await sendCommand(team.manager, "returnPickup", {
      pickupId: order.id,
      storeCode: "seongsu",
      reason: "too small",
      lines: [{ lineId: order.lineId, quantity: 1, restock: true }],
    });
    expect(back.__typename).toBe("Pickup");
    await expect.poll(() => typesOf(order)).toContain("order.refunded");
    const refunded = receiver.told.find(({ type }) => type === "order.refunded");
    expect(refunded?.data).toMatchObject({ order: order.orderCode, currency: "KRW" });
  });

  it("hears what it wants, of its market alone", async () => {
    await receiving(["ORDER_PLACED"], `${receiver.url}/kr`);
    const abroad = await owner({ channel: "us" });
    await receiving(all, `${receiver.url}/us`, abroad);
    const order = await placedOrder(team.chair);
    await handedOver(order);
    await expect.poll(allTold).toEqual([]);
    expect(typesOf(order)).toEqual(["order.placed"]);
    expect((await abroad.ask("{ webhookEndpoints { url } }")).webhookEndpoints).toEqual([
      { url: `${receiver.url}/us` },
    ]);
  });

  it("is told nothing of an order that was not placed after all", async () => {
    await receiving(["ORDER_PLACED"]);
    const guest = await guestReadyToPay([{ variant: team.chair, quantity: 1 }]);
    await setStock(team.chair, {});
    expect(await payByCard(guest)).toBe(false);
    expect(await sql("SELECT 1 FROM webhook_delivery")).toEqual([]);
  });
});

describe("events", () => {
  it("keep each order's order while a receiver refuses some, with two engines at work", async () => {
    await receiving(["ORDER_PLACED", "PICKUP_READY", "PICKUP_COLLECTED"]);
    const refused = new Set<string>();
    // Each event is refused once, and every other one by a broken line.
    receiver.answerWith(({ id }) => {
      if (refused.has(id)) return 204;
      refused.add(id);
      return refused.size % 2 ? 500 : 429;
    });
    const orders: Placed[] = [];
    for (let count = 0; count < 4; count++) orders.push(await placedOrder(team.chair));
    for (const order of orders) await handedOver(order);
    await hurried(() => orders.map((order) => typesOf(order).length)).toEqual([3, 3, 3, 3]);
    for (const order of orders)
      expect(typesOf(order)).toEqual(["order.placed", "pickup.ready", "pickup.collected"]);
    // Of one order nothing is sent before what came first was taken.
    for (const order of orders) {
      const taken: string[] = [];
      for (const { type, answered, data } of receiver.told) {
        if (data.order !== order.orderCode) continue;
        const before = ["order.placed", "pickup.ready", "pickup.collected"];
        expect(taken).toEqual(before.slice(0, before.indexOf(type)));
        if (answered === 204) taken.push(type);
      }
    }
  });

  it("come again under the same id when an engine is killed before their receiver answered", async () => {
    for (const engine of engines) await engine.stop();
    const doomed = await openWorker();
    await receiving(["ORDER_PLACED", "PICKUP_READY"]);
    receiver.answerWith(() => "hold");
    const order = await placedOrder(team.chair);
    await makeReady(team.manager, order);
    await expect.poll(() => receiver.told.length).toBe(1);
    doomed.process.kill("SIGKILL");
    receiver.answerWith(() => 204);
    engines = [await openWorker()];
    await leasesEnd();
    await expect.poll(() => typesOf(order)).toEqual(["order.placed", "pickup.ready"]);
    const placed = receiver.told.filter(({ type }) => type === "order.placed");
    expect(placed).toHaveLength(2);
    expect(new Set(placed.map(({ id }) => id)).size).toBe(1);
    expect(receiver.told).toHaveLength(3);
  });

  it("that a receiver refuses for days are given up while it takes others", async () => {
    const { id } = await receiving(["ORDER_PLACED", "PICKUP_READY"]);
    receiver.answerWith(({ type }) => (type === "order.placed" ? 422 : 204));
    const order = await placedOrder(team.chair);
    await makeReady(team.manager, order);
    await expect.poll(allTold).toContainEqual({ type: "order.placed", error: "answered 422" });
    await sql("UPDATE webhook_delivery SET attempts = 17 WHERE type = 'order.placed'");
    await sql(`UPDATE webhook_endpoint SET "reachedAt" = now()`);
    await hurried(() => typesOf(order)).toEqual(["pickup.ready"]);
    await expect.poll(() => shown(id)).toMatchObject({ waiting: 0, refused: 1, off: null });
  });
});

describe("a receiver that fails", () => {
  it("is switched off after days, its merchant is told, and hears all once it is on again", async () => {
    const { id } = await receiving(["ORDER_PLACED"]);
    // The owner of the tests has no address to write to.
    await sql(`UPDATE webhook_endpoint SET "userId" =
      (SELECT "userId" FROM administrator WHERE "emailAddress" = 'merchant@example.com')`);
    receiver.answerWith(() => 503);
    const first = await placedOrder(team.chair);
    await expect.poll(() => receiver.told.length).toBe(1);
    await sql(`UPDATE webhook_endpoint SET "failingSince" = now() - interval '73 hours'`);
    await hurried(async () => (await shown(id)).off).toBe("FAILING");
    const letter = await mailTo("merchant@example.com");
    expect(letter.text).toContain("127.0.0.1");
    const second = await placedOrder(team.chair);
    receiver.answerWith(() => 204);
    await hurry();
    expect(await shown(id)).toMatchObject({ waiting: 2, error: "answered 503" });
    await merchant.ask(
      `mutation($i: UpdateWebhookEndpointInput!) { updateWebhookEndpoint(input: $i) ${endpoint} }`,
      { i: { id, url: receiver.url, events: ["ORDER_PLACED"], isOn: true } },
    );
    for (const order of [first, second])
      await expect.poll(() => typesOf(order)).toEqual(["order.placed"]);
  });

  it("is switched off at once when it says that it is gone", async () => {
    const { id } = await receiving(["ORDER_PLACED"]);
    receiver.answerWith(() => 410);
    await placedOrder(team.chair);
    await expect.poll(async () => (await shown(id)).off).toBe("GONE");
  });
});

describe("a receiver's key", () => {
  it("changes in a day in which both are good, and is shown by no list", async () => {
    const { id, key } = await receiving(["ORDER_PLACED"]);
    const { turnWebhookKey } = await merchant.ask(
      `mutation($id: ID!) { turnWebhookKey(id: $id) { key endpoint ${endpoint} } }`,
      { id },
    );
    const next: string = turnWebhookKey.key;
    expect(next).not.toBe(key);
    const trial = () =>
      merchant.ask("mutation($id: ID!) { tryWebhookEndpoint(id: $id) { success } }", { id });
    await trial();
    await expect.poll(() => receiver.told.length).toBe(1);
    expect([key, next].map((one) => isSignedWith(receiver.told[0] as Told, one))).toEqual([
      true,
      true,
    ]);
    await sql(`UPDATE webhook_endpoint SET "formerKeyUntil" = now()`);
    await trial();
    await expect.poll(() => receiver.told.length).toBe(2);
    expect([key, next].map((one) => isSignedWith(receiver.told[1] as Told, one))).toEqual([
      false,
      true,
    ]);
    const kept = JSON.stringify(await sql("SELECT * FROM webhook_endpoint"));
    expect(kept).not.toContain(next.replace("whsec_", ""));
  });
});

describe("an address", () => {
  it("is refused unless it is public", async () => {
    for (const url of [
      "https://10.0.0.8/x",
      "https://localhost/x",
      "http://receiver.example/x",
      "https://receiver.example:8443/x",
      `https://receiver.example/${"x".repeat(500)}`,
      "receiver",
    ]) {
      const { errors } = await merchant.send(
        `mutation($i: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $i) { key } }`,
        { i: { url, events: all } },
      );
      expect(errors?.[0].message, url).toContain("WEBHOOK_ALLOWED_HOSTS");
    }
  });

  it("is named by who may change settings, and by no one else", async () => {
    for (const who of [await staff("associate"), await staff("manager")]) {
      const { errors } = await who.send("{ webhookEndpoints { id } }");
      expect(errors?.[0].extensions.code).toBe("FORBIDDEN");
    }
  });
});
