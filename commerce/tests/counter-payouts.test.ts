import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { owner, type Visitor } from "./api";
import { confirmPayout, lineOf, payoutsAt, placeAtCounters, takeAndHandOver } from "./counter";
import { booksOf, cancelPieces, prepareOrder } from "./paying";
import { setStore } from "./pickup-shopping";
import { sendCommand, status } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

/** Two stools that were collected at Seongsu and paid there. */
async function collected() {
  await setStock(team.stool, { seongsu: 2 });
  const order = await placeAtCounters([{ variant: team.stool, quantity: 2, store: "seongsu" }]);
  const pickup = order.pickups.seongsu;
  if (!pickup) throw new Error("Not at Seongsu");
  const { price } = lineOf(order.lines, team.stool);
  await prepareOrder(team.associate, pickup, { found: 2 });
  await takeAndHandOver(team.associate, pickup, 2 * price);
  return { ...order, pickup, price };
}

/** One piece comes back at a store's desk. */
const bringBack = (
  { id, lineId }: { id: number; lineId: string },
  storeCode: string,
  quantity = 1,
) =>
  sendCommand(team.manager, "returnPickup", {
    pickupId: id,
    storeCode,
    reason: "changed-mind",
    lines: [{ lineId, quantity, restock: true }],
  });

const confirm = (who: Visitor, payoutId: string, storeCode: string, commandId = randomUUID()) =>
  confirmPayout(who, { payoutId, storeCode, commandId, reference: "T-1" });

const refundsOf = (orderCode: string) =>
  sql<{ total: string; state: string; metadata: string; transactionId: string }>(
    `SELECT r.total, r.state, r.metadata, r."transactionId" FROM refund r
     JOIN payment p ON p.id = r."paymentId" JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1`,
    [orderCode],
  );

describe("money that a counter took and gives back", () => {
  it("waits at the desk where the goods came back, until a person has paid it out", async () => {
    const { code, pickup, price } = await collected();
    await bringBack(pickup, "hannam");
    expect(await booksOf(code)).toMatchObject({ settled: 2 * price, refunded: 0 });
    expect(await payoutsAt(team.associate, "seongsu")).not.toContainEqual(
      expect.objectContaining({ orderCode: code }),
    );
    const [payout] = await payoutsAt(team.manager, "hannam", code);
    expect(payout).toMatchObject({
      amount: price,
      currencyCode: "KRW",
      reason: "returned",
      orderCode: code,
      collectorName: "A Guest",
      storeCode: "hannam",
      paidAt: null,
    });
    const paid = await confirm(team.manager, payout.id, "hannam");
    expect(paid).toMatchObject({
      __typename: "PickupPayout",
      tender: "cash",
      reference: "T-1",
      paidBy: expect.stringMatching(/\S/),
    });
    expect(paid.paidAt).not.toBeNull();
    expect(await payoutsAt(team.manager, "hannam", code)).toEqual([]);
    expect(await booksOf(code)).toMatchObject({ settled: 2 * price, refunded: price });
    const [refund] = await refundsOf(code);
    expect(refund).toMatchObject({ state: "Settled", transactionId: "T-1" });
    expect(JSON.parse(refund?.metadata ?? "")).toMatchObject({
      tender: "cash",
      storeCode: "hannam",
    });
  });

  it("can be paid out at any of one's own stores, and at no other", async () => {
    const { code, pickup } = await collected();
    await bringBack(pickup, "hannam");
    const [payout] = await payoutsAt(team.associate, "seongsu", code);
    expect(payout.storeCode).toBe("hannam");
    await expect(confirm(team.associate, payout.id, "hannam")).rejects.toThrow(/authorized/);
    await expect(payoutsAt(team.associate, "hannam")).rejects.toThrow(/authorized/);
    const paid = await confirm(team.associate, payout.id, "seongsu");
    expect(paid).toMatchObject({ storeCode: "seongsu" });
  });

  it("is paid out once, however many say so at the same moment", async () => {
    const { code, pickup, price } = await collected();
    await bringBack(pickup, "seongsu");
    const [payout] = await payoutsAt(team.associate, "seongsu", code);
    const mine = randomUUID();
    const answers = await Promise.all([
      confirm(team.associate, payout.id, "seongsu", mine),
      confirm(team.associate, payout.id, "seongsu", mine),
      confirm(team.manager, payout.id, "seongsu"),
      confirm(team.manager, payout.id, "hannam"),
    ]);
    const done = answers.filter(({ __typename }) => __typename === "PickupPayout");
    const late = answers.filter(({ message }) => message === "error.pickup-paid-out");
    expect(done.length + late.length).toBe(4);
    // The first is done; its own repetition, if it was that, is answered in the same way.
    expect(new Set(done.map(({ paidBy, storeCode }) => `${paidBy} ${storeCode}`)).size).toBe(1);
    expect(late.length).toBeGreaterThanOrEqual(2);
    expect((await booksOf(code)).refunded).toBe(price);
    expect(await refundsOf(code)).toHaveLength(1);
    const events = await sql(
      `SELECT e.id FROM pickup_event e WHERE e."pickupId" = $1 AND e.type = 'pay-out'`,
      [pickup.id],
    );
    expect(events).toHaveLength(1);
    expect(await confirm(team.manager, payout.id, "seongsu")).toMatchObject({
      __typename: "PickupPayoutConflictError",
      message: "error.pickup-paid-out",
      payout: { id: payout.id },
    });
  });

  it("needs the till's reference where the store says so", async () => {
    const { code, pickup } = await collected();
    await bringBack(pickup, "hannam");
    const [payout] = await payoutsAt(team.manager, "hannam", code);
    await setStore("hannam", { Tillreferencerequired: true });
    try {
      const input = { payoutId: payout.id, storeCode: "hannam", commandId: randomUUID() };
      expect(await confirmPayout(team.manager, input)).toMatchObject({
        message: "error.pickup-reference-missing",
      });
      expect(await payoutsAt(team.manager, "hannam", code)).toHaveLength(1);
    } finally {
      await setStore("hannam", { Tillreferencerequired: false });
    }
  });

  it("is seen by its shopper while it waits and afterwards", async () => {
    const { guest, code, pickup, price } = await collected();
    await bringBack(pickup, "hannam");
    const seen = async () => {
      const { pickupStatus } = await status(guest, code);
      return pickupStatus.pickups[0];
    };
    const waiting = await seen();
    expect(waiting).toMatchObject({
      amountDue: 0,
      payouts: [{ amount: price, store: { code: "hannam" }, paidAt: null }],
    });
    const [payout] = await payoutsAt(team.manager, "hannam", code);
    await confirm(team.manager, payout.id, "hannam");
    expect((await seen()).payouts).toMatchObject([{ amount: price, paidAt: expect.any(String) }]);
  });

  it("waits at the store that took it when the order is cancelled in the dashboard", async () => {
    const { code, lines, price } = await collected();
    await cancelPieces(code, [{ line: lineOf(lines, team.stool).id, quantity: 1 }]);
    expect(await payoutsAt(team.associate, "seongsu", code)).toMatchObject([
      { amount: price, storeCode: "seongsu", reason: "returned" },
    ]);
    expect((await booksOf(code)).refunded).toBe(0);
  });

  it("waits there when the shop's owner gives some of it back", async () => {
    const { code } = await collected();
    const [payment] = await sql<{ id: number }>(
      `SELECT p.id FROM payment p JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1`,
      [code],
    );
    const { refundOrder } = await (await owner()).ask(
      `mutation($i: RefundOrderInput!) { refundOrder(input: $i) {
        ... on Refund { state total } ... on ErrorResult { message } } }`,
      {
        i: {
          lines: [],
          shipping: 0,
          adjustment: 0,
          amount: 500_00,
          paymentId: String(payment?.id),
          reason: "goodwill",
        },
      },
    );
    expect(refundOrder).toEqual({ state: "Pending", total: 500_00 });
    const [payout] = await payoutsAt(team.associate, "seongsu", code);
    expect(payout).toMatchObject({ amount: 500_00, reason: "manual", storeCode: "seongsu" });
    await confirm(team.associate, payout.id, "seongsu");
    expect((await booksOf(code)).refunded).toBe(500_00);
  });

  it("is nothing to pay out for unpaid goods", async () => {
    await setStock(team.stool, { seongsu: 2 });
    const { code, pickups, lines } = await placeAtCounters([
      { variant: team.stool, quantity: 2, store: "seongsu" },
    ]);
    await cancelPieces(code, [{ line: lineOf(lines, team.stool).id, quantity: 1 }]);
    await sendCommand(team.associate, "cancelPickup", {
      pickupId: pickups.seongsu?.id,
      reason: "customer-asked",
    });
    expect(await payoutsAt(team.associate, "seongsu", code)).toEqual([]);
    expect(await booksOf(code)).toEqual({ total: 0, authorised: 0, settled: 0, refunded: 0 });
  });

  it("is counted by tender in the day of the store that paid it out", async () => {
    const paidOut = async () => {
      const { storeDay } = await team.manager.ask(
        `query($d: String!) { storeDay(storeCode: "hannam", date: $d) {
          takings { tender paidOut } } }`,
        { d: new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Seoul" }) },
      );
      const takings: { tender: string; paidOut: number }[] = storeDay.takings;
      return takings.find(({ tender }) => tender === "cash")?.paidOut ?? 0;
    };
    const earlier = await paidOut();
    const { code, pickup, price } = await collected();
    await bringBack(pickup, "hannam", 2);
    const [payout] = await payoutsAt(team.manager, "hannam", code);
    expect(payout.amount).toBe(2 * price);
    await confirm(team.manager, payout.id, "hannam");
    expect((await paidOut()) - earlier).toBe(2 * price);
  });

  it("is a secret of its market", async () => {
    const { code, pickup } = await collected();
    await bringBack(pickup, "hannam");
    const [payout] = await payoutsAt(team.manager, "hannam", code);
    const boss = await owner({ channel: "us" });
    expect(await payoutsAt(boss, "brooklyn", code)).toEqual([]);
    await expect(confirm(boss, payout.id, "brooklyn")).rejects.toThrow();
  });
});
