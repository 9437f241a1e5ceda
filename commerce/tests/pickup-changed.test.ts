import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, type Visitor } from "./api";
import { dueAt, lineOf, takeAndHandOver } from "./counter";
import { mailsTo } from "./mailbox";
import { Office, piecesOf } from "./order-changing";
import {
  booksOf,
  cancelPieces,
  handOver,
  linesOf,
  pickupAt,
  placeMixed,
  prepareOrder,
} from "./paying";
import { putAllBack, sendCommand } from "./pickup-staffing";
import { setStock, sql, stockOf } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let boss: Visitor;
beforeAll(async () => {
  boss = await owner();
  const worker = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
  return () => worker.stop();
});
beforeEach(async () => {
  await setStock(team.stool, { seongsu: 20 });
  await setStock(team.chair, { seongsu: 20 });
});

/** Two stools that lie ready at Seongsu, of an order that the office has opened. */
async function staged(method: "card" | "in-store") {
  const goods = [{ variant: team.stool, quantity: 2, store: "seongsu" }];
  const { code, guest } = await placeMixed(goods, undefined, method);
  const pickup = await pickupAt(code, "seongsu");
  await prepareOrder(team.associate, pickup, { found: 2 });
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  const { id: line, price } = lineOf(await linesOf(code), team.stool);
  const orderId = order?.id ?? 0;
  const office = new Office(boss, orderId);
  await office.become("Modifying");
  return { code, email: guest.email, pickup, orderId, office, line, price };
}

const stateOf = async ({ id }: { id: number }) =>
  (await sql<{ state: string }>("SELECT state FROM pickup WHERE id = $1", [id]))[0]?.state;
const mail = async (email: string, subject: string, count = 1) => {
  const found = () => mailsTo(email).filter((one) => one.subject.includes(subject));
  await expect.poll(() => found().length).toBe(count);
  return found()[count - 1]?.text ?? "";
};
const findings = (orderId: number) =>
  boss
    .ask(`mutation { runScheduledTask(id: "reconcile-orders") { success } }`)
    .then(() => sql(`SELECT invariant FROM order_finding WHERE "orderId" = $1`, [orderId]));

/** Picks a line that is new, in an order that is back in the queue. */
async function pickNew(pickupId: number, variant: number) {
  await sendCommand(team.associate, "startPicking", { pickupId });
  const [line] = await sql<{ id: number }>(
    `SELECT l.id FROM pickup_line l JOIN order_line o ON o.id = l."orderLineId"
     WHERE l."pickupId" = $1 AND o."productVariantId" = $2`,
    [pickupId, variant],
  );
  await sendCommand(team.associate, "pickPickupLine", {
    pickupId,
    lineId: String(line?.id),
    quantity: 1,
  });
  return sendCommand(team.associate, "stagePickup", { pickupId, shelf: "A1" });
}

describe("pieces that the office adds to what lies ready", () => {
  it("are looked for, told, paid at the counter and handed over with the rest", async () => {
    const { office, orderId, pickup, code, email } = await staged("in-store");
    // The dashboard says nothing of a store: all the rest is collected at one.
    const answer = await office.modify({
      addItems: [{ productVariantId: String(team.chair), quantity: 1 }],
    });
    expect(answer.__typename).toBe("Order");
    expect(await stateOf(pickup)).toBe("ready");
    expect(await office.pay("in-store")).toBe("PaymentAuthorized");
    expect(await stateOf(pickup)).toBe("placed");
    expect(await piecesOf(orderId)).toEqual([
      { ordered: 2, prepared: 2, picked: 2, out: 0 },
      { ordered: 1, prepared: 1, picked: 0, out: 0 },
    ]);
    const { total, settled } = await booksOf(code);
    expect(settled).toBe(0);
    expect(await dueAt(team.associate, "seongsu", pickup)).toBe(total);
    const changed = await mail(email, "픽업 내용이 바뀌었습니다");
    expect(changed).toMatch(/추가된 물건:\n.*: × 1/);
    expect(changed).toContain("전부 준비되면 다시");
    const won = new Intl.NumberFormat("ko-KR", { style: "currency", currency: "KRW" });
    expect(changed).toContain(`매장에서 결제하실 금액: ${won.format(total / 100)}`);
    await pickNew(pickup.id, team.chair);
    await mail(email, "마루 성수에 준비되었습니다", 2);
    const done = await takeAndHandOver(team.associate, pickup, total, { pieces: 3 });
    expect(done).toMatchObject({ state: "collected" });
    expect(await booksOf(code)).toMatchObject({ settled: total, authorised: 0, refunded: 0 });
    expect(await findings(orderId)).toEqual([]);
  });

  it("are paid as the office says, and the card pays for the rest", async () => {
    const { office, orderId, pickup, code, line, price } = await staged("card");
    await office.modify({ adjustOrderLines: [{ orderLineId: String(line), quantity: 3 }] });
    await office.pay("bank-transfer");
    expect(await stateOf(pickup)).toBe("placed");
    await pickNew(pickup.id, team.stool);
    await handOver(team.associate, pickup);
    await expect
      .poll(() => booksOf(code))
      .toMatchObject({ total: 3 * price, settled: 3 * price, authorised: 0, refunded: 0 });
    expect(await findings(orderId)).toEqual([]);
  });

  it("are refused for a store that prepares nothing of it", async () => {
    const { office, line } = await staged("card");
    const item = { productVariantId: String(team.chair), quantity: 1 };
    const refused = await office.modify({
      addItems: [{ ...item, customFields: { collectAt: "hannam" } }],
    });
    expect(refused.message).toMatch(/no open pickup/);
    const moved = { orderLineId: String(line), quantity: 2, customFields: { collectAt: "hannam" } };
    expect((await office.modify({ adjustOrderLines: [moved] })).message).toMatch(/stays where/);
  });
});

describe("pieces that the office takes out of what lies ready", () => {
  it.each(["card", "in-store"] as const)(
    "are to be taken out of the bag, told and not paid (%s)",
    async (method) => {
      const { office, orderId, pickup, code, email, line, price } = await staged(method);
      const answer = await office.modify({
        adjustOrderLines: [{ orderLineId: String(line), quantity: 1 }],
        ...(await office.refund(price)),
      });
      expect(answer).toEqual({ __typename: "Order" });
      expect(await office.become("PaymentAuthorized")).toBe("PaymentAuthorized");
      expect(await stateOf(pickup)).toBe("ready");
      expect(await piecesOf(orderId)).toEqual([{ ordered: 1, prepared: 1, picked: 1, out: 1 }]);
      const changed = await mail(email, "픽업 내용이 바뀌었습니다");
      expect(changed).toMatch(/빠진 물건:\n.*: × 1/);
      expect(changed).toContain("그대로 보관");
      const due = method === "in-store" ? price : 0;
      expect(await dueAt(team.associate, "seongsu", pickup)).toBe(due);
      await takeAndHandOver(team.associate, pickup, due || null, { pieces: 1 });
      await expect
        .poll(() => booksOf(code))
        .toMatchObject({ total: price, settled: price, authorised: 0, refunded: 0 });
      expect(await findings(orderId)).toEqual([]);
    },
  );

  it("lie in the bag when they are wanted again", async () => {
    const { office, orderId, pickup, line, price } = await staged("in-store");
    const to = (quantity: number) => ({
      adjustOrderLines: [{ orderLineId: String(line), quantity }],
    });
    await office.modify({ ...to(1), ...(await office.refund(price)) });
    await office.become("PaymentAuthorized");
    await office.become("Modifying");
    await office.modify(to(2));
    await office.pay("in-store");
    expect(await stateOf(pickup)).toBe("placed");
    expect(await piecesOf(orderId)).toEqual([{ ordered: 2, prepared: 2, picked: 2, out: 0 }]);
  });
});

describe("a substitute for a piece that is not ordered any more", () => {
  /** Two stools, of which so many were not found and so many chairs lie in the bag instead. */
  async function exchanged({ found, instead }: { found: number; instead: number }) {
    const { code } = await placeMixed([{ variant: team.stool, quantity: 2, store: "seongsu" }]);
    const pickup = await pickupAt(code, "seongsu");
    await sql(`UPDATE pickup SET "allowSubstitutes" = true WHERE id = $1`, [pickup.id]);
    const on = { pickupId: pickup.id, lineId: pickup.lineId };
    await sendCommand(team.associate, "startPicking", { pickupId: pickup.id });
    if (found) await sendCommand(team.associate, "pickPickupLine", { ...on, quantity: found });
    await sendCommand(team.associate, "substitutePickupLine", {
      ...on,
      variantId: String(team.chair),
      quantity: instead,
    });
    const { id: line, price } = lineOf(await linesOf(code), team.stool);
    return { code, pickup, line, price };
  }
  const stage = (pickup: { id: number }) =>
    sendCommand(team.associate, "stagePickup", { pickupId: pickup.id, shelf: "A1" });
  const bagOf = async ({ id }: { id: number }) =>
    (
      await sql(
        `SELECT picked, substituted, "toTakeOut" AS out, "substitutesToTakeOut" AS "insteadOut"
         FROM pickup_line WHERE "pickupId" = $1`,
        [id],
      )
    )[0];
  const chairs = async () => (await stockOf(team.chair)).seongsu?.[0];

  it.each(["picking", "ready"])(
    "is named while the bag is %s, free again when it is put back, and the rest is handed over",
    async (state) => {
      const { code, pickup, line, price } = await exchanged({ found: 0, instead: 2 });
      if (state === "ready") expect(await stage(pickup)).toMatchObject({ state });
      expect(await chairs()).toBe(18);
      await cancelPieces(code, [{ line, quantity: 1 }]);
      expect(await bagOf(pickup)).toEqual({ picked: 1, substituted: 1, out: 0, insteadOut: 1 });
      expect(await chairs()).toBe(18);
      if (state === "picking") expect(await stage(pickup)).toMatchObject({ state: "ready" });
      expect(await handOver(team.associate, pickup)).toMatchObject({ state: "collected" });
      expect(await chairs()).toBe(18);
      expect(await putAllBack(team.associate, pickup.id)).toBe(1);
      expect(await chairs()).toBe(19);
      await expect.poll(() => booksOf(code)).toMatchObject({ total: price, settled: price });
    },
  );

  it("goes before what was ordered and found", async () => {
    const { code, pickup, line } = await exchanged({ found: 1, instead: 1 });
    await stage(pickup);
    await cancelPieces(code, [{ line, quantity: 1 }]);
    expect(await bagOf(pickup)).toEqual({ picked: 1, substituted: 0, out: 0, insteadOut: 1 });
    expect(await chairs()).toBe(19);
    expect(await putAllBack(team.associate, pickup.id)).toBe(1);
    expect(await chairs()).toBe(20);
    expect(await handOver(team.associate, pickup)).toMatchObject({ state: "collected" });
    expect((await stockOf(team.stool)).seongsu).toEqual([18, 0]);
  });

  it("is not given back twice when all that is left is cancelled too", async () => {
    const { code, pickup, line } = await exchanged({ found: 0, instead: 2 });
    await stage(pickup);
    await cancelPieces(code, [{ line, quantity: 1 }]);
    await cancelPieces(code, [{ line, quantity: 1 }]);
    expect(await stateOf(pickup)).toBe("cancelled");
    expect(await chairs()).toBe(18);
    expect(await putAllBack(team.associate, pickup.id)).toBe(2);
    expect(await chairs()).toBe(20);
  });
});
