import { describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { lineOf, payoutsAt, takeAndHandOver } from "./counter";
import { counterFloor, counterOutcome, raceBoth, type Waiting } from "./counter-racing";
import { auditOrders } from "./order-audit";
import {
  booksOf,
  cancelPieces,
  handOver,
  linesOf,
  pickupAt,
  placeMixed,
  prepareOrder,
  providerBooksOf,
  shipPieces,
} from "./paying";
import { putAllBack, sendCommand } from "./pickup-staffing";
import { setStock, sql, stockOf } from "./shopping";

const { team, there, placed, ready, race } = counterFloor();

const goodwill = 500_00;

/** The owner gives some money of a payment back; the refund's state, or why there is none. */
async function giveBack(paymentId: number): Promise<string> {
  const boss = await owner({ engine: there.engine });
  const { data, errors } = await boss.send(
    `mutation($i: RefundOrderInput!) { refundOrder(input: $i) {
      ... on Refund { state } ... on ErrorResult { message } } }`,
    {
      i: {
        lines: [],
        shipping: 0,
        adjustment: 0,
        amount: goodwill,
        paymentId: String(paymentId),
        reason: "goodwill",
      },
    },
  );
  return errors?.[0].message ?? data.refundOrder.state ?? data.refundOrder.message;
}

async function paymentOf({ orderId }: Waiting, state: string): Promise<number> {
  const [payment] = await sql<{ id: number }>(
    `SELECT id FROM payment WHERE "orderId" = $1 AND state = $2`,
    [orderId, state],
  );
  if (!payment) throw new Error(`No payment is ${state}`);
  return payment.id;
}

/** Paid by card: a chair that has been sent, and a stool that is ready at Seongsu. */
async function partlySent(): Promise<Waiting> {
  const { guest, code } = await placeMixed([
    { variant: team.chair, quantity: 1 },
    { variant: team.stool, quantity: 1, store: "seongsu" },
  ]);
  const lines = await linesOf(code);
  const pickup = await pickupAt(code, "seongsu");
  await shipPieces([{ line: lineOf(lines, team.chair).id, quantity: 1 }]);
  await expect.poll(async () => (await booksOf(code)).settled).toBeGreaterThan(0);
  await prepareOrder(team.associate, pickup, { found: 1 });
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  const { id, price } = lineOf(lines, team.stool);
  return { code, orderId: order?.id ?? 0, pickup, lineId: id, price, email: guest.email };
}

describe("a refund beside the handover of the same order", () => {
  it("is of money that the counter has taken, or is refused; the handover goes on", async () => {
    await race(ready, async (one, i) => {
      const payment = await paymentOf(one, "Authorized");
      const [handedOver, refund] = await raceBoth(
        i,
        () => takeAndHandOver(team.associate, one.pickup, 2 * one.price),
        () => giveBack(payment),
      );
      expect(handedOver.__typename).toBe("Pickup");
      const all = 2 * one.price;
      expect(await counterOutcome(one)).toMatchObject({
        taken: all,
        settled: all,
        left: 2,
        refunded: 0,
      });
      const due: { amount: number }[] = await payoutsAt(team.associate, "seongsu", one.code);
      expect(due.map(({ amount }) => amount)).toEqual(refund === "Pending" ? [goodwill] : []);
      if (refund !== "Pending") expect(refund).toContain("was taken yet");
    });
  });

  it("takes nothing from what the handover captures, in either book", async () => {
    await setStock(team.chair, { icheon: 10_000 });
    await race(partlySent, async (one, i) => {
      const payment = await paymentOf(one, "Settled");
      const [handedOver, refund] = await raceBoth(
        i,
        () => handOver(team.associate, one.pickup),
        () => giveBack(payment),
      );
      expect([handedOver.__typename, refund]).toEqual(["Pickup", "Pending"]);
      const { total } = await booksOf(one.code);
      const books = { authorised: 0, settled: total, refunded: goodwill };
      await expect.poll(() => booksOf(one.code)).toEqual({ total, ...books });
      await expect.poll(() => providerBooksOf(one.code)).toEqual(books);
    });
  });
});

describe("a piece that is not found while its order is cancelled", () => {
  it("is missing once or not at all, and nothing is held or owed", async () => {
    let missing = 0;
    await race(
      async () => {
        const one = await placed();
        const { id: pickupId, lineId } = one.pickup;
        await sendCommand(team.associate, "startPicking", { pickupId });
        await sendCommand(team.associate, "pickPickupLine", { pickupId, lineId });
        return one;
      },
      async (one, i) => {
        const { id: pickupId, lineId } = one.pickup;
        const short = async () => {
          const answer = await sendCommand(team.associate, "shortPickupLine", {
            pickupId,
            lineId,
            reason: "not-found",
          });
          if (answer.__typename === "Pickup") missing++;
          else expect(answer).toMatchObject({ message: "error.pickup-state" });
        };
        const cancel = i % 4 < 2 ? () => cancelPieces(one.code) : () => cancelByShopper(one);
        await (i % 3 === 0
          ? raceBoth<unknown, unknown>(i, cancel, short)
          : raceBoth(i, short, cancel));
        expect(await counterOutcome(one)).toMatchObject({
          state: "cancelled",
          left: 0,
          total: 0,
          authorised: 0,
          settled: 0,
          refunded: 0,
        });
        expect(await auditOrders([one.orderId])).toEqual([]);
      },
    );
    // What was picked lies in bags, and is for sale once it is put back.
    const bags = await sql<{ id: number; pieces: number }>(
      `SELECT "pickupId" AS id, quantity AS pieces FROM pickup_put_back
       WHERE "variantId" = $1 AND "doneAt" IS NULL`,
      [team.stool],
    );
    const bagged = bags.reduce((sum, { pieces }) => sum + pieces, 0);
    expect((await stockOf(team.stool))["seongsu"]).toEqual([10_000 - missing - bagged, 0]);
    for (const { id } of bags) await putAllBack(team.associate, id);
    expect((await stockOf(team.stool))["seongsu"]).toEqual([10_000 - missing, 0]);
  });
});

const cancelByShopper = ({ pickup, code, email }: Waiting) =>
  new Visitor({ engine: there.engine }).ask(
    `mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { __typename
      ... on PickupConflictError { message } } }`,
    { i: { pickupId: pickup.id, proof: { orderCode: code, emailAddress: email } } },
  );
