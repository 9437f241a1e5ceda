import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, type Visitor } from "./api";
import { auditOrders } from "./order-audit";
import { type Racer, racer } from "./order-racing";
import { beginPickup, clearSlots, setStore } from "./pickup-shopping";
import { goodCard, pay, setStock, sql, variantId } from "./shopping";

let worker: Awaited<ReturnType<typeof openAnotherEngine>>;
let admin: Visitor;
let chair: number;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  worker = await openAnotherEngine({ COMMERCE_ROLE: "both" });
  admin = await owner({ engine: worker.url });
});
afterAll(() => worker.stop());
beforeEach(async () => {
  await setStore("seongsu", { Slotcapacity: 10_000 });
  await clearSlots();
  await setStock(chair, { icheon: 10_000, seongsu: 10_000 });
});

const run = () => admin.ask(`mutation { runScheduledTask(id: "reconcile-orders") { success } }`);

/** What the database says of an order in few words. */
async function look({ orderId }: Racer) {
  const [row] = await sql<{ state: string; pickup: string | null; payments: string | null }>(
    `SELECT o.state, (SELECT p.state FROM pickup p WHERE p."orderId" = o.id) AS pickup,
       (SELECT string_agg(y.state, ' ') FROM payment y WHERE y."orderId" = o.id) AS payments
     FROM "order" o WHERE o.id = $1`,
    [orderId],
  );
  return row;
}

async function findingsOf({ orderId }: Racer) {
  return sql<{ invariant: string; mended: boolean; open: boolean }>(
    `SELECT invariant, mended, "endedAt" IS NULL AS open FROM order_finding
     WHERE "orderId" = $1 ORDER BY id`,
    [orderId],
  );
}

async function at(step: "payment" | "placed"): Promise<Racer> {
  const one = await racer(inject("engineUrl"), chair, { collect: "seongsu" });
  await one.visitor.ask(beginPickup);
  if (step === "placed") await one.visitor.ask(pay, goodCard);
  return one;
}

describe("the task that looks after orders", () => {
  it("places what is paid, whole and set aside, and only lacks its last step", async () => {
    const one = await at("payment");
    await sql(
      `INSERT INTO payment (method, state, "transactionId", metadata, amount, "orderId")
       SELECT 'card', 'Authorized', 'test_lost', '{}', "subTotalWithTax" + "shippingWithTax", id
       FROM "order" WHERE id = $1`,
      [one.orderId],
    );
    await run();
    await expect
      .poll(() => look(one))
      .toMatchObject({
        state: "PaymentAuthorized",
        pickup: "placed",
      });
    expect(await auditOrders([one.orderId])).toEqual([]);
    await expect
      .poll(() => findingsOf(one))
      .toEqual([{ invariant: "paid-not-placed", mended: true, open: false }]);
  });

  it("gives back what a cart or a cancelled order holds: stock, slot and money", async () => {
    const cart = await at("payment");
    const cancelled = await at("placed");
    await sql(`UPDATE "order" SET state = 'AddingItems' WHERE id = $1`, [cart.orderId]);
    await sql(`UPDATE "order" SET state = 'Cancelled' WHERE id = $1`, [cancelled.orderId]);
    await run();
    await expect.poll(() => look(cart)).toMatchObject({ pickup: "draft" });
    await expect
      .poll(() => look(cancelled))
      .toMatchObject({
        pickup: "cancelled",
        payments: "Cancelled",
      });
    await expect.poll(() => auditOrders([cart.orderId, cancelled.orderId])).toEqual([]);
    await cart.visitor.ask(beginPickup);
    await cart.visitor.ask(pay, goodCard);
    expect(await auditOrders([cart.orderId])).toEqual([]);
  });

  it("gives back what lies on an order beyond what it costs", async () => {
    const one = await at("placed");
    await sql(`UPDATE order_line SET "listPrice" = "listPrice" - 10000 WHERE id = $1`, [
      one.lineId,
    ]);
    await sql(
      `UPDATE "order" o SET "subTotalWithTax" = "subTotalWithTax" - 10000 * l.quantity
       FROM order_line l WHERE l.id = $1 AND o.id = $2`,
      [one.lineId, one.orderId],
    );
    await run();
    await expect
      .poll(() => findingsOf(one))
      .toEqual([{ invariant: "paid-not-what-it-costs", mended: true, open: false }]);
    const released = await sql(
      `SELECT 1 FROM payment_operation p JOIN order_line l ON l.id = $2
       WHERE p."orderId" = $1 AND p.kind = 'void' AND p.amount = 10000 * l.quantity`,
      [one.orderId, one.lineId],
    );
    expect(released).toHaveLength(1);
  });

  it("has the store hand over what is left after pieces were cancelled in the dashboard", async () => {
    const one = await at("placed");
    await admin.ask(
      `mutation($o: ID!, $l: ID!) { cancelOrder(input: {
        orderId: $o, lines: [{ orderLineId: $l, quantity: 1 }] }) { __typename } }`,
      { o: one.orderId, l: one.lineId },
    );
    await run();
    const quantity = async () =>
      (await sql(`SELECT quantity FROM pickup_line WHERE "orderLineId" = $1`, [one.lineId]))[0];
    await expect.poll(quantity).toEqual({ quantity: 1 });
    // The money of the other piece is released after the cancellation is committed.
    await expect.poll(() => auditOrders([one.orderId])).toEqual([]);
  });

  const health = async (): Promise<{ open: Record<string, number>; checkedAt: string }> =>
    JSON.parse(await (await fetch(`${worker.url}/order-health`)).text());

  it("tells people once of what it does not repair, and the shop's health until it is right", async () => {
    const one = await at("placed");
    const before = (await health()).open["paid-not-what-it-costs"] ?? 0;
    const shift = (by: number) =>
      sql(`UPDATE payment SET amount = amount + $2 WHERE "orderId" = $1`, [one.orderId, by]);
    await shift(-100);
    await run();
    const finding = { invariant: "paid-not-what-it-costs", mended: false };
    await expect.poll(() => findingsOf(one)).toEqual([{ ...finding, open: true }]);
    const { open, checkedAt } = await health();
    expect(open["paid-not-what-it-costs"]).toBe(before + 1);
    await run();
    await expect.poll(async () => (await health()).checkedAt).not.toBe(checkedAt);
    expect(await findingsOf(one)).toEqual([{ ...finding, open: true }]);
    await shift(100);
    await run();
    await expect.poll(() => findingsOf(one)).toEqual([{ ...finding, open: false }]);
    expect((await health()).open["paid-not-what-it-costs"] ?? 0).toBe(before);
  });

  it("finds nothing wrong with orders that people are at", async () => {
    const orders = await Promise.all([at("payment"), at("placed"), at("payment")]);
    const { checkedAt } = await health();
    await run();
    await expect.poll(async () => (await health()).checkedAt).not.toBe(checkedAt);
    for (const one of orders) expect(await findingsOf(one)).toEqual([]);
  });
});
