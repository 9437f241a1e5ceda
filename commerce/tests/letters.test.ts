import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner } from "./api";
import { confirmPayout, lineOf, payoutsAt, placeAtCounters, takeAndHandOver } from "./counter";
import { type Mail, mailsTo } from "./mailbox";
import { Office } from "./order-changing";
import {
  booksOf,
  cancelPieces,
  handOver,
  linesOf,
  pickupAt,
  placeMixed,
  prepareOrder,
  shipPieces,
} from "./paying";
import { sendCommand } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let worker: Awaited<ReturnType<typeof openAnotherEngine>>;

// Letters are written by engines that work jobs off.
beforeAll(async () => {
  worker = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
});
afterAll(() => worker.stop());

const won = (amount: number) =>
  new Intl.NumberFormat("ko-KR", { style: "currency", currency: "KRW" }).format(amount / 100);

/** All letters of an order once as many were sent and none is due. */
async function letters(email: string, count: number): Promise<Mail[]> {
  await expect.poll(() => mailsTo(email).length).toBe(count);
  await expect
    .poll(() => sql("SELECT key FROM outbox_message WHERE state = 'due' AND \"dueAt\" <= now()"))
    .toEqual([]);
  return mailsTo(email);
}

/** Pieces of stool at a warehouse, ordered for delivery. */
async function delivered(quantity: number) {
  await setStock(team.stool, { icheon: quantity });
  const { code, guest } = await placeMixed([{ variant: team.stool, quantity }]);
  const stool = lineOf(await linesOf(code), team.stool);
  return { code, email: guest.email, line: stool.id, price: stool.price };
}

describe("a letter tells its own event", () => {
  it("of each parcel: what lies in it, its number, and what is to come", async () => {
    const { code, email, line } = await delivered(3);
    await shipPieces([{ line, quantity: 2 }]);
    const [placed, first] = await letters(email, 2);
    expect(placed?.text).toContain("서울특별시 성동구 서울숲길 10\n04766");
    expect(first?.subject).toBe(`주문하신 물건 일부를 보냈습니다 (${code})`);
    expect(first?.text).toMatch(/송장 번호: T1/);
    expect(first?.text).toMatch(/보내 드린 물건:\n.*: × 2/);
    expect(first?.text).toMatch(/아직 보내지 않은 물건:\n.*: × 1/);
    await shipPieces([{ line, quantity: 1 }]);
    const [, , second] = await letters(email, 3);
    expect(second?.subject).toBe(`주문하신 물건을 보냈습니다 (${code})`);
    expect(second?.text).toMatch(/보내 드린 물건:\n.*: × 1/);
    expect(second?.text).not.toContain("아직 보내지 않은");
  });

  it("of each refund: this time's amount, as it is booked", async () => {
    const { code, email, line } = await delivered(3);
    await shipPieces([{ line, quantity: 3 }]);
    await letters(email, 2);
    for (const [times, quantity] of [1, 2].entries()) {
      await cancelPieces(code, [{ line, quantity }]);
      await letters(email, 3 + times);
    }
    const refunds = await sql<{ total: string }>(
      `SELECT r.total FROM refund r JOIN payment p ON p.id = r."paymentId"
       JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1 AND r.state = 'Settled' ORDER BY r.id`,
      [code],
    );
    expect(refunds).toHaveLength(2);
    const told = mailsTo(email).slice(2);
    for (const [i, { total }] of refunds.entries()) {
      expect(told[i]?.subject).toContain(won(Number(total)));
      expect(told[i]?.text).toContain(`환불 금액: ${won(Number(total))}`);
      expect(told[i]?.text).toMatch(/사유: 돌려주신 물건/);
    }
  });

  it("of pieces that the office takes out of a delivered order, once, and of none tried out", async () => {
    const { code, email, line, price } = await delivered(3);
    const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
    const office = new Office(await owner(), order?.id ?? 0);
    await office.become("Modifying");
    const fewer = {
      adjustOrderLines: [{ orderLineId: String(line), quantity: 1 }],
      ...(await office.refund(2 * price)),
    };
    expect(await office.modify({ ...fewer, dryRun: true })).toMatchObject({ __typename: "Order" });
    expect(await office.modify(fewer)).toMatchObject({ __typename: "Order" });
    await office.become("PaymentAuthorized");
    const told = (await letters(email, 3)).filter(({ text }) => text.includes("취소된 물건:\n"));
    expect(told.map(({ text }) => text)).toEqual([expect.stringMatching(/취소된 물건:\n.*: × 2/)]);
    expect(told[0]?.text).toMatch(/아직 보내지 않은 물건:\n.*: × 1/);
  });

  it("of pieces that are cancelled before they leave: a hold that is lifted is no refund", async () => {
    const { code, email, line, price } = await delivered(2);
    await cancelPieces(code, [{ line, quantity: 1 }]);
    const after = await letters(email, 3);
    const texts = after.slice(1).map(({ text }) => text);
    expect(texts.find((text) => text.includes("취소된 물건"))).toMatch(
      /아직 보내지 않은 물건:\n.*: × 1/,
    );
    const money = texts.find((text) => text.includes("승인 취소 금액"));
    expect(money).toContain(`승인 취소 금액: ${won(price)}`);
    expect(money).not.toContain("영업일");
    expect(await booksOf(code)).toMatchObject({ settled: 0, refunded: 0 });
  });

  it("of a pickup that is ready without a piece: which one, and what is released for it", async () => {
    await setStock(team.stool, { seongsu: 2 });
    const { code, guest } = await placeMixed([
      { variant: team.stool, quantity: 2, store: "seongsu" },
    ]);
    const { price } = lineOf(await linesOf(code), team.stool);
    const pickup = await pickupAt(code, "seongsu");
    await prepareOrder(team.associate, pickup, { found: 1, short: 1 });
    // The two go out side by side, in either order.
    const told = await letters(guest.email, 3);
    const ready = told.find(({ subject }) => subject.includes("준비되었지만"));
    const released = told.find(({ subject }) => subject.includes("승인을 취소"));
    expect(ready?.subject).toContain("빠진 물건이 있습니다");
    expect(ready?.text).not.toContain("전부");
    expect(ready?.text).toMatch(/찾지 못한 물건:\n.*: × 1/);
    await handOver(team.associate, pickup);
    expect(released?.text).toContain(`승인 취소 금액: ${won(price)}`);
    expect(released?.text).toMatch(/사유: 매장에서 찾지 못한 물건/);
    const books = { settled: price, authorised: 0, refunded: 0 };
    await expect.poll(() => booksOf(code)).toMatchObject(books);
  });

  it("of money from a counter: where it waits, then that it was paid out, and nothing of banks", async () => {
    await setStock(team.stool, { seongsu: 2 });
    const order = await placeAtCounters([{ variant: team.stool, quantity: 2, store: "seongsu" }]);
    const { code, guest } = order;
    const pickup = order.pickups.seongsu;
    if (!pickup) throw new Error("Not at Seongsu");
    const { price } = lineOf(order.lines, team.stool);
    await prepareOrder(team.associate, pickup, { found: 2 });
    await takeAndHandOver(team.associate, pickup, 2 * price);
    await letters(guest.email, 2);
    await sendCommand(team.manager, "returnPickup", {
      pickupId: pickup.id,
      storeCode: "hannam",
      reason: "changed-mind",
      lines: [{ lineId: pickup.lineId, quantity: 1, restock: true }],
    });
    const [, , due] = await letters(guest.email, 3);
    expect(due?.subject).toContain(won(price));
    expect(due?.text).toMatch(/받으실 곳: .*한남/);
    const [payout] = await payoutsAt(team.manager, "hannam", code);
    await confirmPayout(team.manager, {
      payoutId: payout.id,
      storeCode: "hannam",
      commandId: randomUUID(),
      reference: "T-1",
    });
    const [, , , paid] = await letters(guest.email, 4);
    expect(paid?.text).toContain(`돌려드린 금액: ${won(price)}`);
    expect(paid?.text).toMatch(/지급 방법: 현금/);
    expect(paid?.text).toMatch(/영수증 번호: T-1/);
    for (const letter of [due, paid]) expect(letter?.text).not.toMatch(/카드사|영업일/);
    expect(await booksOf(code)).toMatchObject({ refunded: price });
  });
});
