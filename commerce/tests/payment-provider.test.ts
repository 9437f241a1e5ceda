import { describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { untilWaiting, whileHolding } from "./holding";
import { authorisationOf, booksOf, handOver, providerBooksOf } from "./paying";
import { beginPickup, guestCollecting, pickupOf } from "./pickup-shopping";
import { makeReady, type Placed, placedOrder, sendCommand, status } from "./pickup-staffing";
import { pay, setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

/** Placed with a card that refuses something later. */
async function placedWith(card: string): Promise<Placed> {
  await setStock(team.chair, { seongsu: 1 });
  const guest = await guestCollecting([{ variant: team.chair, quantity: 1 }], "seongsu");
  await guest.visitor.ask(beginPickup);
  const { code: orderCode } = (await guest.visitor.ask(pay, { card })).addPaymentToOrder;
  const { id, code } = await pickupOf(orderCode);
  const { pickupStatus } = await status(guest, orderCode);
  return { guest, orderCode, id, code, lineId: pickupStatus.pickups[0].lines[0].id };
}

const operationsOf = (orderCode: string) =>
  sql<{ id: number; kind: string; state: string; error: string | null }>(
    `SELECT p.id, p.kind, p.state, p.error FROM payment_operation p
     JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1 AND p.kind <> 'authorise' ORDER BY p.id`,
    [orderCode],
  );

describe("a provider that hangs", () => {
  it("keeps no shopper waiting, at the counter or after a cancellation", async () => {
    await setStock(team.chair, { seongsu: 2 });
    const [collected, cancelled] = [await placedOrder(team.chair), await placedOrder(team.chair)];
    await makeReady(team.associate, collected);
    const held = { total: 0, authorised: 0, settled: 0, refunded: 0 };
    const { total } = await booksOf(collected.orderCode);
    await whileHolding(authorisationOf, [[collected.orderCode, cancelled.orderCode]], async () => {
      expect((await handOver(team.associate, collected)).state).toBe("collected");
      const { cancelPickup } = await new Visitor().ask(
        `mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { ... on Pickup { state } } }`,
        {
          i: {
            pickupId: cancelled.id,
            proof: { orderCode: cancelled.orderCode, emailAddress: cancelled.guest.email },
          },
        },
      );
      expect(cancelPickup.state).toBe("cancelled");
      await untilWaiting("maru test provider");
      // Both know what is to come; neither says that it has happened.
      expect(await booksOf(collected.orderCode)).toMatchObject({ authorised: total, settled: 0 });
      expect(await booksOf(cancelled.orderCode)).toMatchObject({ authorised: total, settled: 0 });
    });
    await expect
      .poll(() => booksOf(collected.orderCode))
      .toEqual({ ...held, total, settled: total });
    await expect.poll(() => booksOf(cancelled.orderCode)).toEqual(held);
  });

  it("at checkout declines, and releases what it reserved after all", async () => {
    await setStock(team.chair, { seongsu: 1 });
    const guest = await guestCollecting([{ variant: team.chair, quantity: 1 }], "seongsu");
    const { code } = (await guest.visitor.ask(beginPickup)).beginPickupPayment;
    // Two shoppers' authorisations share nothing to lock: the table itself hangs.
    await whileHolding("LOCK TABLE test_provider_entry IN SHARE MODE", [], async () => {
      const { addPaymentToOrder } = await guest.visitor.ask(pay, { card: "4242424242424242" });
      expect(addPaymentToOrder.paymentErrorMessage).toBe("provider-silent");
    });
    const intents = () =>
      sql<{ state: string }>(
        `SELECT p.state FROM payment_operation p JOIN "order" o ON o.id = p."orderId"
         WHERE o.code = $1 AND p.kind = 'authorise'`,
        [code],
      );
    expect(await intents()).toEqual([{ state: "due" }]);
    const { addPaymentToOrder } = await guest.visitor.ask(pay, { card: "4242424242424242" });
    expect(addPaymentToOrder.state).toBe("PaymentAuthorized");
  });
});

describe("a provider that refuses", () => {
  it("a capture leaves it failed for people to see and to send again", async () => {
    const order = await placedWith("4000000000000341");
    await makeReady(team.associate, order);
    expect((await handOver(team.associate, order)).state).toBe("collected");
    await expect
      .poll(() => operationsOf(order.orderCode))
      .toMatchObject([{ kind: "capture", state: "failed", error: "card-declined" }]);
    const { total, authorised, settled } = await booksOf(order.orderCode);
    expect([authorised, settled]).toEqual([total, 0]);
    // What comes back was never taken: it waits for what it would be given back of.
    await sendCommand(team.manager, "returnPickup", {
      pickupId: order.id,
      storeCode: "seongsu",
      reason: "too low",
      lines: [{ lineId: order.lineId, quantity: 1, restock: true }],
    });
    expect(await providerBooksOf(order.orderCode)).toMatchObject({ settled: 0, refunded: 0 });
    await sql(
      `UPDATE test_provider_entry SET refuses = NULL WHERE authorisation IN (SELECT "transactionId"
         FROM payment p JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1)`,
      [order.orderCode],
    );
    const boss = await owner();
    const { paymentOperations } = await boss.ask(
      `{ paymentOperations(state: "failed") { id amount kind } }`,
    );
    const [failed] = await operationsOf(order.orderCode);
    expect(paymentOperations).toContainEqual({
      id: String(failed?.id),
      amount: total === 0 ? authorised : total,
      kind: "capture",
    });
    await boss.ask("mutation($id: ID!) { retryPaymentOperation(id: $id) { state } }", {
      id: failed?.id,
    });
    await expect
      .poll(() => booksOf(order.orderCode))
      .toEqual({ total: 0, authorised: 0, settled: authorised, refunded: authorised });
    expect(await providerBooksOf(order.orderCode)).toEqual({
      authorised: 0,
      settled: authorised,
      refunded: authorised,
    });
  });

  it("a refund keeps the money as taken", async () => {
    const order = await placedWith("4000000000005126");
    await makeReady(team.associate, order);
    await handOver(team.associate, order);
    const { total } = await booksOf(order.orderCode);
    await expect.poll(async () => (await booksOf(order.orderCode)).settled).toBe(total);
    await sendCommand(team.manager, "returnPickup", {
      pickupId: order.id,
      storeCode: "seongsu",
      reason: "too low",
      lines: [{ lineId: order.lineId, quantity: 1, restock: true }],
    });
    await expect
      .poll(() => operationsOf(order.orderCode))
      .toMatchObject([{ kind: "capture" }, { kind: "refund", state: "failed" }]);
    expect(await booksOf(order.orderCode)).toMatchObject({ settled: total, refunded: 0 });
  });
});
