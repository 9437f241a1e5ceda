import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { Visitor } from "./api";
import { untilWaiting, whileHolding } from "./holding";
import {
  aMinuteLater,
  authorisationOf,
  booksOf,
  handOver,
  providerBooksOf,
  reservedForNothing,
} from "./paying";
import { beginPickup, guestCollecting } from "./pickup-shopping";
import { makeReady, placedOrder, staff } from "./pickup-staffing";
import { goodCard, pay, setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let worker: Awaited<ReturnType<typeof openAnotherEngine>>;
let victim: Awaited<ReturnType<typeof openAnotherEngine>>;

beforeAll(async () => {
  worker = await openAnotherEngine({ COMMERCE_ROLE: "both" });
});
afterAll(() => worker.stop());

const orderRow = `SELECT 1 FROM "order" WHERE code = $1 FOR UPDATE`;

async function kill(): Promise<void> {
  const dead = new Promise((resolve) => victim.process.once("exit", resolve));
  victim.process.kill("SIGKILL");
  await dead;
  await aMinuteLater();
}

async function readyOrder() {
  await setStock(team.chair, { seongsu: 1 });
  const order = await placedOrder(team.chair);
  await makeReady(team.associate, order);
  victim = await openAnotherEngine();
  return { ...order, there: await staff("associate", { engine: victim.url }) };
}

describe("an engine that dies while money moves", () => {
  it("after the provider took it and before it was noted takes it once", async () => {
    const { there, ...order } = await readyOrder();
    const { total } = await booksOf(order.orderCode);
    await whileHolding(authorisationOf, [[order.orderCode]], async (letProviderGo) => {
      // The counter does not wait for the provider.
      expect(await handOver(there, order)).toMatchObject({ state: "collected" });
      await untilWaiting("maru test provider");
      await whileHolding(orderRow, [order.orderCode], async () => {
        await letProviderGo();
        await expect
          .poll(() => providerBooksOf(order.orderCode))
          .toEqual({ authorised: 0, settled: total, refunded: 0 });
        expect((await booksOf(order.orderCode)).settled).toBe(0);
        await kill();
      });
    });
    await expect
      .poll(() => booksOf(order.orderCode))
      .toEqual({ total, authorised: 0, settled: total, refunded: 0 });
    expect(await providerBooksOf(order.orderCode)).toMatchObject({ settled: total });
  });

  it("before the provider was reached takes it after all", async () => {
    const { there, ...order } = await readyOrder();
    const { total } = await booksOf(order.orderCode);
    await whileHolding(authorisationOf, [[order.orderCode]], async () => {
      await handOver(there, order);
      await untilWaiting("maru test provider");
      await kill();
    });
    await expect
      .poll(() => booksOf(order.orderCode))
      .toEqual({ total, authorised: 0, settled: total, refunded: 0 });
    expect(await providerBooksOf(order.orderCode)).toEqual({
      authorised: 0,
      settled: total,
      refunded: 0,
    });
  });

  it("in the middle of a checkout leaves nothing reserved, and the shopper pays anew", async () => {
    await setStock(team.chair, { seongsu: 1 });
    victim = await openAnotherEngine();
    const guest = await guestCollecting([{ variant: team.chair, quantity: 1 }], "seongsu", {
      engine: victim.url,
    });
    const begun = await guest.visitor.ask(beginPickup);
    const { code } = begun.beginPickupPayment;
    const reserved = () =>
      sql<{ kind: string; amount: string }>(
        `SELECT e.kind, e.amount FROM test_provider_entry e JOIN payment_operation i
         ON i.kind = 'authorise' JOIN test_provider_entry a
         ON a.key = i.key AND a.authorisation = e.authorisation
         JOIN "order" o ON o.id = i."orderId" WHERE o.code = $1 ORDER BY e.id`,
        [code],
      );
    await whileHolding("LOCK TABLE payment IN SHARE MODE", [], async () => {
      const lost = guest.visitor.send(pay, goodCard).catch(() => undefined);
      await expect.poll(reserved).toHaveLength(1);
      expect(await reservedForNothing()).toHaveLength(1);
      await kill();
      await lost;
    });
    const amount = (await reserved())[0]?.amount;
    await expect.poll(reserved).toEqual([
      { kind: "authorise", amount },
      { kind: "void", amount },
    ]);
    expect(await reservedForNothing()).toEqual([]);
    expect(await booksOf(code)).toMatchObject({ authorised: 0, settled: 0 });
    const again = new Visitor({ engine: worker.url }).with(guest.visitor.sessionToken);
    const paid = await again.ask(pay, goodCard);
    expect(paid.addPaymentToOrder).toMatchObject({ state: "PaymentAuthorized" });
    expect(await providerBooksOf(code)).toMatchObject({ authorised: Number(amount) });
  });
});
