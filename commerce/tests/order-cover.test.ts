import { beforeAll, describe, expect, it } from "vitest";
import { owner, type Visitor } from "./api";
import { dueAt, lineOf, payoutsAt, placeAtCounters, takeAndHandOver } from "./counter";
import { Office } from "./order-changing";
import { booksOf, prepareOrder } from "./paying";
import { sendCommand } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
let admin: Visitor;
beforeAll(async () => {
  admin = await owner();
});

/** Two stools were taken and paid at Seongsu, one came back, and a chair waits at Hannam. */
async function withOneBroughtBack() {
  await setStock(team.stool, { seongsu: 2 });
  await setStock(team.chair, { hannam: 3 });
  const { code, lines, pickups } = await placeAtCounters([
    { variant: team.stool, quantity: 2, store: "seongsu" },
    { variant: team.chair, quantity: 1, store: "hannam" },
  ]);
  const { seongsu, hannam } = pickups;
  if (!seongsu || !hannam) throw new Error("Not at two stores");
  const [stool, chair] = [lineOf(lines, team.stool), lineOf(lines, team.chair)];
  await prepareOrder(team.associate, seongsu, { found: 2 });
  await takeAndHandOver(team.associate, seongsu, 2 * stool.price);
  await sendCommand(team.manager, "returnPickup", {
    pickupId: seongsu.id,
    storeCode: "seongsu",
    reason: "changed-mind",
    lines: [{ lineId: seongsu.lineId, quantity: 1, restock: true }],
  });
  const [payout] = await payoutsAt(team.manager, "seongsu", code);
  expect(payout).toMatchObject({ amount: stool.price, paidAt: null });
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  const office = new Office(admin, order?.id ?? 0);
  await office.become("Modifying");
  const oneMore = { adjustOrderLines: [{ orderLineId: String(chair.id), quantity: 2 }] };
  expect(await office.modify(oneMore)).toMatchObject({ __typename: "Order" });
  return { code, office, hannam, stool, chair };
}

describe("money that is on its way back", () => {
  it("pays for nothing that the office adds", async () => {
    const { code, office, hannam, stool, chair } = await withOneBroughtBack();
    await office.become("ArrangingAdditionalPayment");
    expect(await office.become("PaymentAuthorized")).not.toBe("PaymentAuthorized");
    expect(await office.pay("in-store")).not.toBe("ArrangingAdditionalPayment");
    expect(await dueAt(team.manager, "hannam", hannam)).toBe(2 * chair.price);
    const { total, authorised } = await booksOf(code);
    expect([total, authorised]).toEqual([stool.price + 2 * chair.price, 2 * chair.price]);
  });

  it("is not named in a payment by hand, which is of what was added", async () => {
    const { code, office, chair } = await withOneBroughtBack();
    await office.pay("bank-transfer");
    const [last] = await sql<{ amount: string }>(
      `SELECT p.amount FROM payment p JOIN "order" o ON o.id = p."orderId"
       WHERE o.code = $1 ORDER BY p.id DESC LIMIT 1`,
      [code],
    );
    expect(Number(last?.amount)).toBe(chair.price);
  });
});
