import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine, secondEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { previewOf, sentOrder, takeBack } from "./at-the-desk";
import { mailsTo } from "./mailbox";
import { Office } from "./order-changing";
import { booksOf, cancelPieces, linesOf, placeMixed, shipPieces } from "./paying";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let worker: Awaited<ReturnType<typeof openAnotherEngine>>;
beforeAll(async () => {
  worker = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
});
afterAll(() => worker.stop());

const won = (amount: number) =>
  new Intl.NumberFormat("ko-KR", { style: "currency", currency: "KRW" }).format(amount / 100);

/** Three stools of one line, of which one was sent. */
async function partlySent() {
  await setStock(team.stool, { icheon: 3 });
  const { code, guest } = await placeMixed([{ variant: team.stool, quantity: 3 }]);
  const [line] = await linesOf(code);
  if (!line) throw new Error("Nothing was bought");
  await shipPieces([{ line: line.id, quantity: 1 }]);
  await expect.poll(async () => (await booksOf(code)).authorised).toBe(2 * line.price);
  return { code, email: guest.email, line: line.id, price: line.price };
}

/** The one letter with these words in its subject. */
async function letter(email: string, subject: string): Promise<string> {
  const found = () => mailsTo(email).filter((mail) => mail.subject.includes(subject));
  await expect.poll(() => found().length).toBe(1);
  return found()[0]?.text ?? "";
}

const subjects = { returned: "환불해 드렸습니다", released: "카드 승인을 취소했습니다" };
const amountsOf = (text: string) => [...text.matchAll(/₩[\d,]+/g)].map(([amount]) => amount);

describe("pieces of one line, of which some had left", () => {
  it.each([
    ["the whole order", undefined],
    ["all its pieces", 3],
  ])("are told apart when the office cancels %s", async (_what, quantity) => {
    const { code, email, line, price } = await partlySent();
    const { settled } = await booksOf(code);
    await cancelPieces(code, quantity === undefined ? undefined : [{ line, quantity }]);
    expect(await letter(email, "취소되었습니다")).toMatch(/취소된 물건:\n.*× 2/);
    const released = await letter(email, subjects.released);
    expect(released).toContain("취소된 물건");
    expect(released).toMatch(/× 2/);
    expect(new Set(amountsOf(released))).toEqual(new Set([won(2 * price)]));
    const returned = await letter(email, subjects.returned);
    expect(returned).toContain("돌려주신 물건");
    expect(returned).toMatch(/× 1/);
    // The delivery's fee comes back with the last piece.
    expect(new Set(amountsOf(returned))).toEqual(new Set([won(settled)]));
    expect(await booksOf(code)).toMatchObject({ total: 0, authorised: 0, refunded: settled });
  });

  it("are told with the amount that stood on the screen, at the returns desk", async () => {
    const order = await sentOrder(team.stool, 1);
    const pieces = [{ lineId: order.line, quantity: 1 }];
    const [{ amount }] = (await previewOf(team.manager, pieces)).amounts;
    // With the delivery's fee: the figure is no price of the article.
    expect(amount).toBeGreaterThan(order.price);
    await takeBack(team.manager, [{ orderId: order.orderId, amount, pieces }]);
    const told = await letter(order.email, subjects.returned);
    expect(new Set(amountsOf(told))).toEqual(new Set([won(amount)]));
    expect(told).toMatch(/× 1/);
    expect(await booksOf(order.code)).toMatchObject({ total: 0, refunded: amount });
  });

  it("that are paid already come back as two amounts", async () => {
    await setStock(team.stool, { icheon: 3 });
    const { code, guest } = await placeMixed([{ variant: team.stool, quantity: 1 }]);
    const [line] = await linesOf(code);
    const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
    if (!line || !order) throw new Error("Nothing was bought");
    await shipPieces([{ line: line.id, quantity: 1 }]);
    await expect.poll(async () => (await booksOf(code)).authorised).toBe(0);
    const office = new Office(await owner(), order.id);
    await office.become("Modifying");
    await office.modify({ adjustOrderLines: [{ orderLineId: String(line.id), quantity: 3 }] });
    await office.pay("bank-transfer");
    await office.become("PaymentSettled");
    await shipPieces([{ line: line.id, quantity: 1 }]);
    // One is still to be sent, and one of the two that left comes back.
    await cancelPieces(code, [{ line: line.id, quantity: 2 }]);
    const refunds = await sql<{ reason: string; total: number; pieces: object }>(
      `SELECT reason, amount::int AS total, pieces FROM payment_operation
       WHERE "orderId" = $1 AND kind = 'refund' ORDER BY id`,
      [order.id],
    );
    const pieces = [{ orderLineId: line.id, quantity: 1 }];
    expect(refunds).toEqual([
      { reason: "cancelled", total: line.price, pieces },
      { reason: "returned", total: line.price, pieces },
    ]);
    expect(await letter(guest.email, "취소되었습니다")).toMatch(/취소된 물건:\n.*× 1/);
  });
});

describe("what a shopper cancels of a delivery", () => {
  const parts = `__typename ... on CancellationRefusedError { reason cancellable { quantity } }`;
  const quoteOf = async (who: Visitor, input: object) =>
    (
      await who.ask(
        `query($i: CancelDeliveryInput!) { quote: cancellationQuote(input: $i) {
          ... on CancellationQuote { givenBack } ${parts} } }`,
        { i: input },
      )
    ).quote;
  const cancel = async (who: Visitor, input: object, shown: number) =>
    (
      await who.ask(
        `mutation($i: CancelDeliveryInput!, $s: Money!) { done: cancelDelivery(input: $i, shown: $s) {
          ... on Order { state lines { quantity } cancellable { quantity } } ${parts} } }`,
        { i: input, s: shown },
      )
    ).done;

  it("is what has not left, at the amount that was shown, with its letter", async () => {
    const { code, email, line, price } = await partlySent();
    const who = new Visitor();
    const wish = (keep: number) => ({
      ...{ code: code.toLowerCase(), emailAddress: email.toUpperCase() },
      lines: [{ orderLineId: String(line), keep }],
    });
    expect(await quoteOf(who, wish(2))).toMatchObject({ givenBack: price });
    expect(await cancel(who, wish(0), 3 * price)).toEqual({
      ...{ __typename: "CancellationRefusedError", reason: "PIECES_CHANGED" },
      cancellable: [{ quantity: 2 }],
    });
    expect(await cancel(who, wish(2), price + 100)).toMatchObject({ reason: "AMOUNT_CHANGED" });
    const done = { __typename: "Order", lines: [{ quantity: 2 }], cancellable: [{ quantity: 1 }] };
    expect(await cancel(who, wish(2), price)).toMatchObject(done);
    // The answer was lost on the way: the same again is done already.
    expect(await cancel(who, wish(2), price)).toMatchObject(done);
    await expect.poll(async () => (await booksOf(code)).authorised).toBe(price);
    expect(await letter(email, subjects.released)).toContain(won(price));
    const twice = await sql(
      `SELECT 1 FROM payment_operation p JOIN "order" o ON o.id = p."orderId"
       WHERE o.code = $1 AND p.kind IN ('refund', 'void') AND p.reason = 'cancelled'`,
      [code],
    );
    expect(twice.length).toBeLessThan(2);
  });

  it("leaves once when it is cancelled, changed and sent at the same moment", async () => {
    const engine = await secondEngine();
    for (let round = 0; round < 2; round++) {
      await setStock(team.stool, { icheon: 2 });
      const { code, guest } = await placeMixed([{ variant: team.stool, quantity: 2 }]);
      const [line] = await linesOf(code);
      if (!line) throw new Error("Nothing was bought");
      const input = (keep: number) => ({
        ...{ code, emailAddress: guest.email },
        lines: [{ orderLineId: String(line.id), keep }],
      });
      const [tab, there] = [new Visitor(), new Visitor({ engine: engine.url })];
      const shown: number = (await quoteOf(tab, input(1))).givenBack;
      const all: number = (await quoteOf(tab, input(0))).givenBack;
      const answers = await Promise.all([
        cancel(tab, input(1), shown),
        cancel(there, input(0), all),
        shipPieces([{ line: line.id, quantity: 1 }]).then(
          () => ({ __typename: "Sent" }),
          () => ({ __typename: "NotSent" }),
        ),
      ]);
      const sent = answers[2]?.__typename === "Sent" ? 1 : 0;
      const [row] = await sql<{ quantity: number; total: number }>(
        `SELECT l.quantity, (o."subTotalWithTax" + o."shippingWithTax")::int AS total
         FROM order_line l JOIN "order" o ON o.id = l."orderId" WHERE l.id = $1`,
        [line.id],
      );
      expect(row?.quantity).toBeGreaterThanOrEqual(sent);
      await expect
        .poll(async () => {
          const { authorised, settled, refunded } = await booksOf(code);
          return authorised + settled - refunded;
        })
        .toBe(row?.total);
      const moved = await sql<{ kind: string; n: number }>(
        `SELECT discriminator AS kind, SUM(quantity)::int AS n FROM stock_movement
         WHERE "orderLineId" = $1 GROUP BY 1`,
        [line.id],
      );
      const of = (kind: string) => moved.find((one) => one.kind === kind)?.n ?? 0;
      // What was set aside has been sold, is free again, or still waits for its parcel.
      expect(of("Allocation") - of("Release") + of("Sale")).toBe((row?.quantity ?? 0) - sent);
    }
  });

  it("is nothing for a stranger, of a collection, or while the office has the order open", async () => {
    const { code, guest } = await placeMixed([
      { variant: team.stool, quantity: 1 },
      { variant: team.chair, quantity: 1, store: "seongsu" },
    ]);
    const [stool, chair] = await linesOf(code);
    const none = (line = stool) => [{ orderLineId: String(line?.id), keep: 0 }];
    const who = new Visitor();
    const own = { code, emailAddress: guest.email };
    const reason = async (input: object) => (await cancel(who, input, 0)).reason;
    expect(await reason({ code, emailAddress: "a@example.com", lines: none() })).toBe("NOT_FOUND");
    expect(await reason({ code, lines: none() })).toBe("NOT_FOUND");
    expect(await reason({ ...own, lines: none(chair) })).toBe("PIECES_CHANGED");
    expect(await reason({ ...own, lines: [...none(), ...none()] })).toBe("PIECES_CHANGED");
    expect(await reason({ ...own, lines: [{ orderLineId: "999999", keep: 0 }] })).toBe(
      "PIECES_CHANGED",
    );
    const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
    const office = new Office(await owner(), order?.id ?? 0);
    await office.become("Modifying");
    expect(await reason({ ...own, lines: none() })).toBe("ORDER_CHANGING");
    expect(await linesOf(code)).toHaveLength(2);
  });
});
