import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner } from "./api";
import {
  confirmPayout,
  dueAt,
  lineOf,
  payoutsAt,
  placeAtCounters,
  takeAndHandOver,
} from "./counter";
import { type Mail, mailsTo } from "./mailbox";
import { booksOf, handOver, linesOf, pickupAt, placeMixed, prepareOrder } from "./paying";
import { sendCommand } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let worker: Awaited<ReturnType<typeof openAnotherEngine>> | undefined;
const openWorker = async () => {
  worker ??= await openAnotherEngine({ COMMERCE_ROLE: "worker" });
};
afterAll(() => worker?.stop());

const won = (amount: number) =>
  new Intl.NumberFormat("ko-KR", { style: "currency", currency: "KRW" }).format(amount / 100);

/** An order's letters, once all that is due is out. */
async function letters(email: string, count: number): Promise<Mail[]> {
  await expect.poll(() => mailsTo(email).length).toBe(count);
  await expect
    .poll(() => sql("SELECT key FROM outbox_message WHERE state = 'due' AND \"dueAt\" <= now()"))
    .toEqual([]);
  expect(mailsTo(email)).toHaveLength(count);
  return mailsTo(email);
}

const named = (mails: Mail[], subject: string) => {
  const found = mails.filter((mail) => mail.subject.includes(subject));
  expect(found).toHaveLength(1);
  return found[0]?.text ?? "";
};

// Written while no engine writes letters: the first thing that this file does.
it("a letter that money waits knows nothing of how it was paid out since", async () => {
  await setStock(team.stool, { seongsu: 2 });
  const order = await placeAtCounters([{ variant: team.stool, quantity: 2, store: "seongsu" }]);
  const pickup = order.pickups.seongsu;
  if (!pickup) throw new Error("Not at Seongsu");
  const { price } = lineOf(order.lines, team.stool);
  await prepareOrder(team.associate, pickup, { found: 2 });
  await takeAndHandOver(team.associate, pickup, 2 * price);
  await sendCommand(team.manager, "returnPickup", {
    pickupId: pickup.id,
    storeCode: "seongsu",
    reason: "changed-mind",
    lines: [{ lineId: pickup.lineId, quantity: 1, restock: true }],
  });
  const [payout] = await payoutsAt(team.manager, "seongsu", order.code);
  await confirmPayout(team.manager, {
    payoutId: payout.id,
    storeCode: "hannam",
    commandId: randomUUID(),
    reference: "T-77",
  });
  await openWorker();
  const mails = await letters(order.guest.email, 4);
  const due = named(mails, "매장에서 돌려드릴 금액");
  expect(due).toMatch(/받으실 곳: .*성수/);
  expect(due).not.toMatch(/T-77|현금|받으실 곳: .*한남/);
  const paid = named(mails, "매장에서 돌려드렸습니다");
  expect(paid).toMatch(/받으실 곳: .*한남/);
  expect(paid).toContain("영수증 번호: T-77");
});

describe("an order in several parts", () => {
  beforeAll(openWorker);

  async function atTwoStores(method: "card" | "in-store") {
    await setStock(team.stool, { seongsu: 1 });
    await setStock(team.chair, { hannam: 2 });
    const { code, guest } = await placeMixed(
      [
        { variant: team.stool, quantity: 1, store: "seongsu" },
        { variant: team.chair, quantity: 2, store: "hannam" },
      ],
      undefined,
      method,
    );
    const lines = await linesOf(code);
    const stool = lineOf(lines, team.stool).price;
    const chairs = 2 * lineOf(lines, team.chair).price;
    return { code, stool, chairs, mails: await letters(guest.email, 3) };
  }

  it("is told whole once, and by each store what is its own", async () => {
    const { code, stool, chairs, mails } = await atTwoStores("card");
    const { total } = await booksOf(code);
    const whole = named(mails, `주문이 접수되었습니다 (${code})`);
    expect(whole).toContain(`합계: ${won(total)}`);
    expect(whole).toMatch(/마루 성수에서 픽업/);
    expect(whole).toMatch(/마루 한남에서 픽업/);
    expect(whole).not.toContain("받으실 곳");
    const seongsu = named(mails, "마루 성수 픽업이 예약");
    const hannam = named(mails, "마루 한남 픽업이 예약");
    expect(seongsu).toContain(won(stool));
    expect(seongsu).toMatch(/픽업하실 물건:\n.*: × 1 \(/);
    expect(hannam).toContain(won(chairs));
    expect(hannam).toMatch(/픽업하실 물건:\n.*: × 2 \(/);
    for (const part of [seongsu, hannam]) {
      expect(part).not.toContain("합계");
      expect(part).not.toContain(won(total));
    }
  });

  it("says at each store what its counter takes", async () => {
    const { code, stool, chairs, mails } = await atTwoStores("in-store");
    const due = (text: string) => /매장에서 결제하실 금액: (\S+)/.exec(text)?.[1];
    expect(due(named(mails, "마루 성수 픽업이 예약"))).toBe(won(stool));
    expect(due(named(mails, "마루 한남 픽업이 예약"))).toBe(won(chairs));
    const pickup = await pickupAt(code, "hannam");
    expect(await dueAt(team.manager, "hannam", pickup)).toBe(chairs);
  });
});

describe("a receipt", () => {
  beforeAll(openWorker);

  it("names what went, its money, its tax and its numbers, where the store sends one", async () => {
    await setStock(team.stool, { seongsu: 2 });
    const set = (mail: boolean) =>
      sql(
        `UPDATE stock_location SET "customFieldsReceiptmail" = $1,
           "customFieldsRegistrationnumber" = 'R-120' WHERE "customFieldsCode" = 'seongsu'`,
        [mail],
      );
    await set(true);
    try {
      const order = await placeAtCounters([{ variant: team.stool, quantity: 2, store: "seongsu" }]);
      const pickup = order.pickups.seongsu;
      if (!pickup) throw new Error("Not at Seongsu");
      const { price } = lineOf(order.lines, team.stool);
      await prepareOrder(team.associate, pickup, { found: 2 });
      await takeAndHandOver(team.associate, pickup, 2 * price);
      await letters(order.guest.email, 3);
      await sendCommand(team.associate, "noteFiscalNumber", {
        pickupId: pickup.id,
        fiscalNumber: "F-0042",
      });
      const found = (await letters(order.guest.email, 4)).filter(({ subject }) =>
        subject.includes("수령 영수증"),
      );
      const [first = "", second = ""] = found.map(({ text }) => text);
      for (const text of [first, second]) {
        expect(text).toMatch(/판매처: .*성수/);
        expect(text).toContain("사업자등록번호: R-120");
        expect(text).toContain(`합계: ${won(2 * price)}`);
        expect(text).toMatch(/세금 포함\(10%\): ₩[\d,]+/);
        expect(text).toContain(`이번에 결제한 금액: ${won(2 * price)}`);
        expect(text).not.toContain("앞서 결제한 금액");
      }
      expect(first).not.toContain("승인 번호");
      expect(second).toContain("승인 번호: F-0042");
    } finally {
      await set(false);
    }
  });
});

describe("a parcel", () => {
  beforeAll(openWorker);

  it("that arrives without having left is told once, as arrived", async () => {
    await setStock(team.stool, { icheon: 2 });
    await setStock(team.chair, { seongsu: 1 });
    const { code, guest } = await placeMixed([
      { variant: team.stool, quantity: 2 },
      { variant: team.chair, quantity: 1, store: "seongsu" },
    ]);
    const { id } = lineOf(await linesOf(code), team.stool);
    await fulfil(id, 1, ["Delivered"]);
    await fulfil(id, 1, ["Shipped", "Delivered"]);
    // A handover is told by nothing here.
    const pickup = await pickupAt(code, "seongsu");
    await prepareOrder(team.associate, pickup, { found: 1 });
    await handOver(team.associate, pickup);
    const mails = await letters(guest.email, 5);
    expect(named(mails, `주문하신 물건 일부가 도착했습니다 (${code})`)).toMatch(
      /도착한 물건:\n.*: × 1/,
    );
    expect(named(mails, `주문하신 물건을 보냈습니다 (${code})`)).toMatch(
      /보내 드린 물건:\n.*: × 1/,
    );
  });

  async function fulfil(line: number, quantity: number, states: string[]) {
    const boss = await owner();
    const { addFulfillmentToOrder: made } = await boss.ask(
      `mutation($lines: [OrderLineInput!]!) { addFulfillmentToOrder(input: { lines: $lines,
        handler: { code: "manual-fulfillment", arguments: [
          { name: "method", value: "post" }, { name: "trackingCode", value: "" }] } }) {
        ... on Fulfillment { id } } }`,
      { lines: [{ orderLineId: String(line), quantity }] },
    );
    for (const state of states)
      await boss.ask(
        `mutation($id: ID!, $s: String!) { transitionFulfillmentToState(id: $id, state: $s) { __typename } }`,
        { id: made.id, s: state },
      );
  }
});
