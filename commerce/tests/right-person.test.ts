import { pbkdf2Sync, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "./api";
import { dueAt, takeAndHandOver } from "./counter";
import { counterFloor, counterOutcome, raceBoth, type Waiting } from "./counter-racing";
import { auditOrders } from "./order-audit";
import { handOver, prepareOrder } from "./paying";
import { makeReady, type Placed, placedOrder, putAllBack, sendCommand } from "./pickup-staffing";
import { setStock, sql, stockOf } from "./shopping";

const { team, there, placed, ready, race } = counterFloor();
const pin = "4821";

/** So much, in whole units, one person hands over alone. */
const aloneUpTo = (units: number) =>
  sql(
    `UPDATE stock_location SET "customFieldsSecondpersonabove" = $1
    WHERE "customFieldsCode" = 'seongsu'`,
    [units],
  );

async function choosePin(who: Visitor): Promise<void> {
  const [salt, rounds] = ["a1".repeat(16), 100_000];
  const hash = pbkdf2Sync(pin, salt, rounds, 32, "sha256").toString("hex");
  await who.ask("mutation($i: StaffPinInput!) { setStaffPin(input: $i) { success } }", {
    i: { salt, hash, rounds },
  });
}

beforeAll(() => choosePin(team.manager));
afterAll(() => sql("DELETE FROM staff_pin"));
beforeEach(async () => {
  await aloneUpTo(0);
  await setStock(team.stool, { seongsu: 100 });
  await setStock(team.chair, { seongsu: 100 });
});

const pickupOfOrder = (one: Waiting | Placed) => ("pickup" in one ? one.pickup.id : one.id);

const ruleOf = async (one: Waiting | Placed, who = team.associate) =>
  (
    await who.ask(
      `query($id: ID!) { withoutPassRule(pickupId: $id) { value needsSecond colleagues { id name } } }`,
      { id: pickupOfOrder(one) },
    )
  ).withoutPassRule;

async function approve(one: Waiting | Placed, typed = pin, who = team.associate) {
  const [colleague] = (await ruleOf(one, who)).colleagues;
  const { approveHandOver } = await who.ask(
    `mutation($i: ApproveHandOverInput!) { approveHandOver(input: $i) { __typename
      ... on HandOverApproval { approval by } ... on PickupCodeError { retryAfter }
      ... on PickupConflictError { message } } }`,
    { i: { pickupId: pickupOfOrder(one), colleagueId: colleague.id, pin: typed } },
  );
  return approveHandOver;
}

const without = (one: Waiting | Placed, more: object = {}, who = team.associate) => {
  const { approval, ...rest } = more as { approval?: string };
  return sendCommand(who, "handOverPickup", {
    pickupId: pickupOfOrder(one),
    without: { check: "ID", reason: "no-phone", approval },
    ...rest,
  });
};

const lastOf = async (id: number) =>
  (
    await sql<{ type: string; data: object }>(
      `SELECT type, data FROM pickup_event WHERE "pickupId" = $1 ORDER BY id DESC LIMIT 1`,
      [id],
    )
  )[0];

const readyOrder = async (quantity = 1) => {
  const order = await placedOrder(team.stool, quantity);
  await makeReady(team.associate, order, quantity);
  return order;
};

const idOf = async (code: string) =>
  (await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]))[0]?.id ?? 0;

const refusalOf = async (id: number, lines: object[], who = team.associate) =>
  (
    await who.ask(
      `query($id: ID!, $l: [RefusedPiecesInput!]!) { refusalAmounts(pickupId: $id, lines: $l) {
        ... on RefusalAmounts { amount amountDue } ... on PickupConflictError { message } } }`,
      { id, l: lines },
    )
  ).refusalAmounts;

describe("without a pass", () => {
  it("takes a colleague above the store's amount, and the history keeps who looked", async () => {
    const order = await readyOrder();
    const { value, needsSecond, colleagues } = await ruleOf(order);
    expect({ needsSecond, names: colleagues.map((one: { name: string }) => one.name) }).toEqual({
      needsSecond: true,
      names: ["Doyun Han"],
    });
    expect(await without(order)).toMatchObject({ message: "error.pickup-second-missing" });
    const { approval, by } = await approve(order);
    expect(by).toBe("Doyun Han");
    expect(await without(order, { approval })).toMatchObject({ state: "collected" });
    expect(await lastOf(order.id)).toMatchObject({
      type: "hand-over",
      data: { by: "id", reason: "no-phone", second: "Doyun Han" },
    });
    expect(value).toBeGreaterThan(0);
    expect(await approve(order).catch(() => "closed")).toMatchObject({
      message: "error.pickup-state",
    });
  });

  it("is one person's work up to that amount", async () => {
    const order = await readyOrder();
    const { value } = await ruleOf(order);
    await aloneUpTo(value / 100);
    expect((await ruleOf(order)).needsSecond).toBe(false);
    expect(await without(order)).toMatchObject({ state: "collected" });
    expect(await lastOf(order.id)).toMatchObject({ data: { second: null } });
  });

  it("takes no wrong PIN, no other order's approval, no other person's, and no old one", async () => {
    const [order, other] = [await readyOrder(), await readyOrder()];
    expect(await approve(order, "0000")).toMatchObject({ __typename: "PickupCodeError" });
    const { approval } = await approve(order);
    const refused = { message: "error.pickup-second-missing" };
    expect(await without(other, { approval })).toMatchObject(refused);
    expect(await without(order, { approval }, team.manager)).toMatchObject(refused);
    // As a phone says that lay without a network for an hour before the press.
    expect(await without(order, { approval, ageMs: 3_600_000 })).toMatchObject(refused);
    for (let i = 0; i < 5; i++) await approve(order, "0000");
    const { retryAfter } = await approve(order);
    expect(retryAfter).toBeGreaterThan(0);
  });

  it("is said either way, never both or none", async () => {
    const { id, code } = await readyOrder();
    const check = { check: "ID", reason: "x" };
    for (const said of [{}, { pass: { code }, without: check }])
      await expect(
        sendCommand(team.associate, "handOverPickup", { pickupId: id, ...said }),
      ).rejects.toThrow("pass-or-check");
  });

  it("hands over once, also when a colleague scans the pass meanwhile", async () => {
    await aloneUpTo(1_000_000);
    await race(ready, async (one, i) => {
      const due = 2 * one.price;
      const answers = await raceBoth(
        i,
        () => without(one, { payment: { due, tender: "cash" } }),
        () => takeAndHandOver(there.manager, one.pickup, due, { tender: "card" }),
      );
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        "Pickup",
        "PickupConflictError",
      ]);
      expect(await counterOutcome(one)).toMatchObject({
        steps: "hand-over",
        settled: due,
        taken: due,
        left: 2,
        refunded: 0,
      });
    });
  });
});

describe("what the shopper does not take", () => {
  it("is given back to the unit it was shown with, and put back before it is sold", async () => {
    const order = await readyOrder(3);
    const before = await stockOf(team.stool);
    const lines = [{ lineId: order.lineId, quantity: 1, instead: false }];
    const { amount } = await refusalOf(order.id, lines);
    const command = {
      pickupId: order.id,
      pass: { code: order.code },
      pieces: 3,
      refused: { lines, amount },
      commandId: randomUUID(),
    };
    expect(
      await sendCommand(team.associate, "handOverPickup", {
        ...command,
        commandId: randomUUID(),
        refused: { lines, amount: amount + 1 },
      }),
    ).toMatchObject({ message: "error.pickup-amount-changed", pickup: { state: "ready" } });
    for (const _ of [1, 2])
      expect(await sendCommand(team.associate, "handOverPickup", command)).toMatchObject({
        state: "collected",
        lines: [{ picked: 2 }],
      });
    const [op] = await sql<{ sum: string; pieces: object }>(
      `SELECT SUM(p.amount) AS sum FROM payment_operation p JOIN "order" o ON o.id = p."orderId"
       WHERE o.code = $1 AND p.kind IN ('void', 'refund') AND p.reason = 'refused'`,
      [order.orderCode],
    );
    expect(Number(op?.sum)).toBe(amount);
    expect(await lastOf(order.id)).toMatchObject({ data: { refused: { lines, amount } } });
    const [onHand = 0] = before.seongsu ?? [];
    expect((await stockOf(team.stool)).seongsu).toEqual([onHand - 3, 0]);
    expect(await putAllBack(team.associate, order.id)).toBe(1);
    expect((await stockOf(team.stool)).seongsu).toEqual([onHand - 2, 0]);
    expect(await auditOrders([await idOf(order.orderCode)])).toEqual([]);
  });

  it("is not taken at a till either, and two phones agree to the last unit", async () => {
    await race(ready, async (one, i) => {
      const lines = [{ lineId: one.pickup.lineId, quantity: 1, instead: false }];
      const { amount, amountDue } = await refusalOf(one.pickup.id, lines);
      expect({ amount, amountDue }).toEqual({ amount: one.price, amountDue: one.price });
      const answers = await raceBoth(
        i,
        () =>
          sendCommand(team.associate, "handOverPickup", {
            pickupId: one.pickup.id,
            pass: { code: one.pickup.code },
            refused: { lines, amount },
            payment: { due: amountDue, tender: "cash" },
          }),
        () => takeAndHandOver(there.manager, one.pickup, 2 * one.price),
      );
      expect(answers.filter(({ __typename }) => __typename === "Pickup")).toHaveLength(1);
      const { left, settled, taken, total, authorised } = await counterOutcome(one);
      expect([1, 2]).toContain(left);
      const kept = left * one.price;
      expect({ settled, taken, total, authorised }).toEqual({
        settled: kept,
        taken: kept,
        total: kept,
        authorised: 0,
      });
    });
  });

  it("can be what was given instead, and never all or more than lies there", async () => {
    const order = await placedOrder(team.chair, 2);
    await sql(`UPDATE pickup SET "allowSubstitutes" = true WHERE id = $1`, [order.id]);
    const line = { pickupId: order.id, lineId: order.lineId, quantity: 1 };
    await sendCommand(team.associate, "startPicking", { pickupId: order.id });
    await sendCommand(team.associate, "pickPickupLine", line);
    await sendCommand(team.associate, "substitutePickupLine", { ...line, variantId: team.stool });
    await sendCommand(team.associate, "stagePickup", { pickupId: order.id, shelf: "A3" });
    const refused = (quantity: number, instead: boolean) =>
      refusalOf(order.id, [{ lineId: order.lineId, quantity, instead }]);
    for (const wrong of [await refused(2, true), await refused(2, false), await refused(0, true)])
      expect(wrong).toMatchObject({ message: "error.pickup-too-many" });
    const { amount } = await refused(1, true);
    const lines = [{ lineId: order.lineId, quantity: 1, instead: true }];
    const done = await sendCommand(team.associate, "handOverPickup", {
      pickupId: order.id,
      pass: { code: order.code },
      refused: { lines, amount },
    });
    expect(done).toMatchObject({ state: "collected", lines: [{ picked: 1, substituted: 0 }] });
    const { pickup } = await team.associate.ask(
      "query($id: ID!) { pickup(id: $id) { row { putBacks { variantId quantity instead } } } }",
      { id: order.id },
    );
    const task = { variantId: String(team.stool), quantity: 1, instead: true };
    expect(pickup.row.putBacks).toEqual([task]);
    await putAllBack(team.associate, order.id);
    expect((await stockOf(team.stool)).seongsu).toEqual([100, 0]);
    expect(await auditOrders([await idOf(order.orderCode)])).toEqual([]);
  });
});

describe("goods for grown people", () => {
  it("are handed over when an associate has looked how old the shopper is", async () => {
    await sql(
      `UPDATE product SET "customFieldsMinimumage" = 19 WHERE id =
      (SELECT "productId" FROM product_variant WHERE id = $1)`,
      [team.stool],
    );
    try {
      const one = await placed();
      await prepareOrder(team.associate, one.pickup, { found: 2 });
      const due = await dueAt(team.associate, "seongsu", one.pickup);
      const give = (ageChecked?: number) =>
        sendCommand(team.associate, "handOverPickup", {
          pickupId: one.pickup.id,
          pass: { code: one.pickup.code },
          payment: { due, tender: "cash" },
          ageChecked,
        });
      for (const age of [undefined, 18])
        expect(await give(age)).toMatchObject({ message: "error.pickup-age-unchecked" });
      expect(await give(19)).toMatchObject({ state: "collected" });
      expect(await lastOf(one.pickup.id)).toMatchObject({ data: { ageChecked: 19 } });
    } finally {
      await sql(`UPDATE product SET "customFieldsMinimumage" = 0`);
    }
  });
});

describe("a pass that is not found", () => {
  it("is sent once more, once a command, three times an hour, and not when all is over", async () => {
    const order = await readyOrder();
    const letters = async () =>
      (await sql(`SELECT 1 FROM outbox_message WHERE key LIKE $1`, [`pickup-${order.id}-again-%`]))
        .length;
    const commandId = randomUUID();
    const send = (id = randomUUID()) =>
      sendCommand(team.associate, "sendPickupPass", { pickupId: order.id, commandId: id });
    for (const _ of [1, 2]) await send(commandId);
    expect(await letters()).toBe(1);
    await send();
    await send();
    expect(await send()).toMatchObject({ message: "error.pickup-sent-enough" });
    expect(await letters()).toBe(3);
    await handOver(team.associate, order);
    expect(await send()).toMatchObject({ message: "error.pickup-state" });
  });
});
