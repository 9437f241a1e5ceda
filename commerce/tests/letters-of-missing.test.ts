import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { lineOf } from "./counter";
import { type Mail, mailsTo } from "./mailbox";
import { linesOf, pickupAt, placeMixed } from "./paying";
import { sendCommand } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let worker: Awaited<ReturnType<typeof openAnotherEngine>>;
beforeAll(async () => {
  worker = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
});
afterAll(() => worker.stop());
beforeEach(() => setStock(team.chair, { seongsu: 10 }));

const won = (amount: number) =>
  new Intl.NumberFormat("ko-KR", { style: "currency", currency: "KRW" }).format(amount / 100);

const waiting = (pickup: number) =>
  sql<{ key: string; wait: number }>(
    `SELECT key, EXTRACT(epoch FROM "dueAt" - now()) AS wait FROM outbox_message
     WHERE state = 'due' AND key LIKE 'pickup-' || $1::int || '-missing-%'`,
    [pickup],
  );

/** Lets the time for second thoughts pass, and answers all letters of an order. */
async function later(email: string, count: number): Promise<Mail[]> {
  await sql(`UPDATE outbox_message SET "dueAt" = now() WHERE state = 'due'`);
  await expect.poll(() => sql("SELECT key FROM outbox_message WHERE state = 'due'")).toEqual([]);
  await expect.poll(() => mailsTo(email).length).toBe(count);
  return mailsTo(email);
}

/** Three stools at Seongsu, of which an associate begins to look for. */
async function picking(method: "card" | "in-store" = "card", allowSubstitutes = false) {
  await setStock(team.stool, { seongsu: 3 });
  const goods = [{ variant: team.stool, quantity: 3, store: "seongsu" }];
  const { code, guest } = await placeMixed(goods, undefined, method);
  const { id: pickupId, lineId } = await pickupAt(code, "seongsu");
  if (allowSubstitutes)
    await sql(`UPDATE pickup SET "allowSubstitutes" = true WHERE id = $1`, [pickupId]);
  await sendCommand(team.associate, "startPicking", { pickupId });
  const { price } = lineOf(await linesOf(code), team.stool);
  const line = { pickupId, lineId };
  return {
    email: guest.email,
    pickupId,
    price,
    pick: (quantity: number) =>
      sendCommand(team.associate, "pickPickupLine", { ...line, quantity }),
    short: (quantity: number) =>
      sendCommand(team.associate, "shortPickupLine", { ...line, quantity, reason: "x" }),
    substitute: (quantity: number) =>
      sendCommand(team.associate, "substitutePickupLine", {
        ...line,
        quantity,
        variantId: team.chair,
      }),
    undo: () => sendCommand(team.associate, "undoPickupLine", line),
    stage: () => sendCommand(team.associate, "stagePickup", { pickupId, shelf: "A1" }),
  };
}

describe("a piece that is marked as not found", () => {
  it("is told while the rest is picked: which, what is not paid, and what can be done", async () => {
    const one = await picking();
    await one.short(1);
    const [first] = await waiting(one.pickupId);
    expect(Number(first?.wait)).toBeGreaterThan(0);
    const [, letter, ...more] = await later(one.email, 2);
    expect(more).toEqual([]);
    expect(letter?.subject).toBe("마루 성수에서 찾지 못한 물건이 있습니다");
    expect(letter?.text).toMatch(/찾지 못한 물건:\n소반 스툴: × 1 /);
    expect(letter?.text).toContain(`받지 않는 금액: ${won(one.price)}`);
    expect(letter?.text).toContain("나머지는 계속 준비");
    expect(letter?.text).toContain("다른 매장 픽업이나 배송");
    expect(letter?.body).toContain("<img");
    // What the shopper is told then is what is released once it lies ready.
    await one.pick(2);
    await one.stage();
    const after = await later(one.email, 4);
    const released = after.find(({ subject }) => subject.includes("승인을 취소"));
    expect(released?.text).toContain(`승인 취소 금액: ${won(one.price)}`);
    const ready = after.find(({ subject }) => subject.includes("준비되었지만"));
    expect(ready?.text).toContain(`받지 않는 금액: ${won(one.price)}`);
  });

  it("is told once for many presses, with what they come to", async () => {
    const one = await picking("in-store");
    await one.short(1);
    await one.undo();
    expect(await waiting(one.pickupId)).toEqual([]);
    await one.short(1);
    await one.short(1);
    expect(await waiting(one.pickupId)).toHaveLength(1);
    const [, letter] = await later(one.email, 2);
    expect(letter?.text).toMatch(/찾지 못한 물건:\n소반 스툴: × 2 /);
    expect(letter?.text).toContain(`받지 않는 금액: ${won(2 * one.price)}`);
    // The same again is no news.
    await one.undo();
    await one.short(2);
    expect(await waiting(one.pickupId)).toEqual([]);
  });

  it("is not told when it was a mistake", async () => {
    const one = await picking();
    await one.short(3);
    await one.undo();
    await later(one.email, 1);
  });

  it("is told by the letter that the rest lies ready, when that comes first", async () => {
    const one = await picking();
    await one.short(1);
    await one.pick(2);
    await one.stage();
    expect(await waiting(one.pickupId)).toEqual([]);
    const mails = await later(one.email, 3);
    expect(mails.filter(({ text }) => /찾지 못한 물건:/.test(text))).toHaveLength(1);
  });

  it("is told sooner once everything is looked for", async () => {
    const one = await picking();
    await one.short(1);
    const wait = async () => Number((await waiting(one.pickupId))[0]?.wait);
    const before = await wait();
    await one.undo();
    await one.pick(2);
    await one.short(1);
    expect(await wait()).toBeLessThan(before / 2);
  });
});

describe("a piece that is exchanged", () => {
  it("is told by itself: what for what, at which price", async () => {
    const one = await picking("card", true);
    await one.substitute(1);
    const [, letter] = await later(one.email, 2);
    expect(letter?.subject).toBe("마루 성수에서 비슷한 물건으로 준비했습니다");
    expect(letter?.text).toMatch(/대신 준비한 물건:\n.*체어.*: × 1 \(소반 스툴, .* 대신\)/);
    expect(letter?.text).toContain("차액은 없습니다");
    expect(letter?.text).not.toMatch(/찾지 못한 물건:|받지 않는 금액/);
    await one.pick(2);
    await one.stage();
    const mails = await later(one.email, 3);
    const ready = mails.find(({ subject }) => subject === "마루 성수에 준비되었습니다");
    expect(ready?.text).toMatch(/대신 준비한 물건:\n.*체어.*: × 1/);
  });
});
