import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner } from "./api";
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
