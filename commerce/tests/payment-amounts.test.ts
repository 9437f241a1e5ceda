import { describe, expect, it } from "vitest";
import { owner } from "./api";
import {
  booksOf,
  cancelPieces,
  handOver,
  linesOf,
  packPieces,
  pickupAt,
  placeMixed,
  prepareOrder,
  providerBooksOf,
  sendPacked,
  shipPieces,
} from "./paying";
import { sendCommand } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

/** Waits until both books say the same. */
async function expectBooks(orderCode: string, books: Awaited<ReturnType<typeof booksOf>>) {
  await expect.poll(() => booksOf(orderCode)).toEqual(books);
  const { total: _total, ...amounts } = books;
  expect(await providerBooksOf(orderCode)).toEqual(amounts);
}
const assembly = 60_000_00;

async function priceOf(orderCode: string, variant: number): Promise<number> {
  return (await linesOf(orderCode)).find((line) => line.variant === variant)?.price ?? 0;
}

describe("what goes is taken, and nothing else", () => {
  it("of an order that is collected in part and delivered in part", async () => {
    await setStock(team.chair, { seongsu: 1 });
    await setStock(team.stool, { icheon: 2 });
    const { code } = await placeMixed([
      { variant: team.chair, quantity: 1, store: "seongsu" },
      { variant: team.stool, quantity: 2 },
    ]);
    const chair = await priceOf(code, team.chair);
    const stool = await priceOf(code, team.stool);
    const total = chair + 2 * stool + assembly;
    expect(await booksOf(code)).toEqual({ total, authorised: total, settled: 0, refunded: 0 });

    const pickup = await pickupAt(code, "seongsu");
    await prepareOrder(team.associate, pickup, { found: 1 });
    await handOver(team.associate, pickup);
    await expectBooks(code, { total, authorised: total - chair, settled: chair, refunded: 0 });

    const line = (await linesOf(code)).find((l) => l.variant === team.stool)?.id ?? 0;
    await shipPieces([{ line, quantity: 1 }]);
    // The delivery's cost goes with the first that is sent.
    await expectBooks(code, { total, authorised: stool, settled: total - stool, refunded: 0 });
    await shipPieces([{ line, quantity: 1 }]);
    await expectBooks(code, { total, authorised: 0, settled: total, refunded: 0 });
  });

  it("of an order that two stores hand over, one of them with a piece missing", async () => {
    await setStock(team.chair, { seongsu: 1 });
    await setStock(team.stool, { hannam: 2 });
    const { code } = await placeMixed([
      { variant: team.chair, quantity: 1, store: "seongsu" },
      { variant: team.stool, quantity: 2, store: "hannam" },
    ]);
    const chair = await priceOf(code, team.chair);
    const stool = await priceOf(code, team.stool);
    const there = await pickupAt(code, "hannam");
    await prepareOrder(team.manager, there, { found: 1, short: 1 });
    const total = chair + stool;
    await expectBooks(code, { total, authorised: total, settled: 0, refunded: 0 });
    await handOver(team.manager, there);
    await expectBooks(code, { total, authorised: chair, settled: stool, refunded: 0 });
    const here = await pickupAt(code, "seongsu");
    await prepareOrder(team.associate, here, { found: 1 });
    await handOver(team.associate, here);
    await expectBooks(code, { total, authorised: 0, settled: total, refunded: 0 });
  });

  it("to the last won of a discount that does not divide", async () => {
    await setStock(team.stool, { icheon: 3 });
    const { code } = await placeMixed([{ variant: team.stool, quantity: 3 }], "MARU10");
    const [line] = await linesOf(code);
    // One won off three pieces is no whole amount for any of them.
    await sql(
      `UPDATE order_line SET adjustments = regexp_replace(adjustments, '"amount":-\\d+', '"amount":-100')
       WHERE id = $1`,
      [line?.id],
    );
    await cancelPieces(code, [{ line: line?.id ?? 0, quantity: 1 }]);
    const { total } = await booksOf(code);
    for (const _piece of [1, 2]) {
      await shipPieces([{ line: line?.id ?? 0, quantity: 1 }]);
      const { settled, authorised } = await booksOf(code);
      expect(settled % 100).toBe(0);
      expect(settled + authorised).toBe(total);
    }
    await expectBooks(code, { total, authorised: 0, settled: total, refunded: 0 });
  });
});

describe("what is not kept costs nothing", () => {
  it("neither goods nor delivery of an order that is cancelled before it left", async () => {
    await setStock(team.stool, { icheon: 2 });
    const { code } = await placeMixed([{ variant: team.stool, quantity: 2 }]);
    const stool = await priceOf(code, team.stool);
    const [line] = await linesOf(code);
    await cancelPieces(code, [{ line: line?.id ?? 0, quantity: 1 }]);
    const left = stool + assembly;
    await expectBooks(code, { total: left, authorised: left, settled: 0, refunded: 0 });
    expect(await cancelPieces(code)).toEqual({ state: "Cancelled" });
    await expectBooks(code, { total: 0, authorised: 0, settled: 0, refunded: 0 });
  });

  it("nor what comes back, while the other part is still to go", async () => {
    await setStock(team.chair, { seongsu: 2 });
    await setStock(team.stool, { icheon: 1 });
    const { code } = await placeMixed([
      { variant: team.chair, quantity: 2, store: "seongsu" },
      { variant: team.stool, quantity: 1 },
    ]);
    const chair = await priceOf(code, team.chair);
    const rest = (await priceOf(code, team.stool)) + assembly;
    const pickup = await pickupAt(code, "seongsu");
    await prepareOrder(team.associate, pickup, { found: 2 });
    await handOver(team.associate, pickup);
    await sendCommand(team.manager, "returnPickup", {
      pickupId: pickup.id,
      storeCode: "seongsu",
      reason: "too low",
      lines: [{ lineId: pickup.lineId, quantity: 1, restock: true }],
    });
    await expectBooks(code, {
      total: chair + rest,
      authorised: rest,
      settled: 2 * chair,
      refunded: chair,
    });
  });
});

describe("what is cancelled stays", () => {
  it("also when the rest of its line left in another fulfilment", async () => {
    await setStock(team.stool, { icheon: 3 });
    const { code } = await placeMixed([{ variant: team.stool, quantity: 3 }]);
    const [{ id: line, price } = { id: 0, price: 0 }] = await linesOf(code);
    const first = await packPieces([{ line, quantity: 2 }]);
    const second = await packPieces([{ line, quantity: 1 }]);
    await sendPacked(first);
    await cancelPieces(code, [{ line, quantity: 1 }]);
    await expect(sendPacked(second)).rejects.toThrow("message.goods-are-cancelled");
    const total = 2 * price + assembly;
    await expectBooks(code, { total, authorised: 0, settled: total, refunded: 0 });
  });

  it("and what is kept goes, in as many fulfilments as it likes", async () => {
    await setStock(team.stool, { icheon: 3 });
    const { code } = await placeMixed([{ variant: team.stool, quantity: 3 }]);
    const [{ id: line, price } = { id: 0, price: 0 }] = await linesOf(code);
    const first = await packPieces([{ line, quantity: 1 }]);
    const second = await packPieces([{ line, quantity: 1 }]);
    await cancelPieces(code, [{ line, quantity: 1 }]);
    await sendPacked(first);
    await sendPacked(second);
    const total = 2 * price + assembly;
    await expectBooks(code, { total, authorised: 0, settled: total, refunded: 0 });
  });
});

describe("by hand", () => {
  it("nothing is settled, cancelled, or given back twice", async () => {
    await setStock(team.stool, { icheon: 2 });
    const { code } = await placeMixed([{ variant: team.stool, quantity: 2 }]);
    const boss = await owner();
    const payment = async () =>
      (
        await sql<{ id: number; state: string }>(
          `SELECT p.id, p.state FROM payment p JOIN "order" o ON o.id = p."orderId"
           WHERE o.code = $1 ORDER BY p.id DESC LIMIT 1`,
          [code],
        )
      )[0];
    const id = (await payment())?.id;
    for (const name of ["settlePayment", "cancelPayment"]) {
      const answer = await boss.ask(
        `mutation($id: ID!) { ${name}(id: $id) { __typename ... on ErrorResult { message }
          ... on PaymentStateTransitionError { transitionError } } }`,
        { id },
      );
      expect(answer[name]).toMatchObject({
        transitionError: expect.stringContaining("Ship or cancel"),
      });
      expect((await payment())?.state).toBe("Authorized");
    }
    const [line] = await linesOf(code);
    await shipPieces([{ line: line?.id ?? 0, quantity: 2 }]);
    await expect.poll(async () => (await booksOf(code)).authorised).toBe(0);
    const { settled } = await booksOf(code);
    const refund = async (amount: number, quantity = 0) => {
      const { data, errors } = await boss.send(
        `mutation($i: RefundOrderInput!) { refundOrder(input: $i) {
          ... on Refund { total } ... on ErrorResult { message } } }`,
        {
          i: {
            lines: quantity > 0 ? [{ orderLineId: String(line?.id), quantity }] : [],
            shipping: 0,
            adjustment: 0,
            amount,
            reason: "sorry",
            paymentId: (await payment())?.id,
          },
        },
      );
      return errors?.[0].message ?? data.refundOrder.total ?? data.refundOrder.message;
    };
    const stool = await priceOf(code, team.stool);
    await cancelPieces(code, [{ line: line?.id ?? 0, quantity: 1 }]);
    await expect.poll(async () => (await booksOf(code)).refunded).toBe(stool);
    expect(await refund(stool, 1)).toContain("goes back by itself");
    const part = settled - stool - 1_000_00;
    const answers = await Promise.all([refund(part), refund(part)]);
    expect(answers.filter((answer) => answer === part)).toHaveLength(1);
    await expect.poll(async () => (await booksOf(code)).refunded).toBe(stool + part);
    // The last piece is worth more than what is left of the money.
    await cancelPieces(code);
    await expect
      .poll(() => booksOf(code))
      .toEqual({ total: 0, authorised: 0, settled, refunded: settled });
    expect(await providerBooksOf(code)).toMatchObject({ settled, refunded: settled });
  });
});
