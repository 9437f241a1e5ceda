import { pbkdf2Sync, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Visitor } from "./api";
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

describe("a signature", () => {
  const asks = (asked: boolean, from = 0) =>
    sql(
      `UPDATE stock_location SET "customFieldsSignatureasked" = $1, "customFieldsSignaturefrom" = $2,
         "customFieldsSignaturedays" = 30 WHERE "customFieldsCode" = 'seongsu'`,
      [asked, from],
    );
  const strokes = "M12 30L14 31L40 80M7 7L7 7";
  const drawn = { strokes, name: "" };
  const give = (order: Placed, signature?: object, commandId: string = randomUUID()) =>
    sendCommand(team.associate, "handOverPickup", {
      pickupId: order.id,
      pass: { code: order.code },
      commandId,
      signature,
    });
  const look = async (id: number, who = team.manager, commandId: string = randomUUID()) =>
    (
      await who.ask(
        `mutation($i: PickupCommandInput!) { showPickupSignature(input: $i) { strokes name } }`,
        { i: { pickupId: id, commandId } },
      )
    ).showPickupSignature;
  const looksAt = async (id: number) =>
    (
      await sql(`SELECT id FROM pickup_event WHERE "pickupId" = $1 AND type = 'see-signature'`, [
        id,
      ])
    ).length;
  const daysOf = async ({ id }: Placed) =>
    (await team.associate.ask(`{ pickup(id: "${id}") { row { signatureDays } } }`)).pickup.row
      .signatureDays;

  beforeEach(() => asks(true));
  afterAll(() => asks(false));

  it("is needed where the store asks, kept once, and deleted after the store's days", async () => {
    const order = await readyOrder();
    expect(await daysOf(order)).toBe(30);
    expect(await give(order)).toMatchObject({ message: "error.pickup-signature-missing" });
    for (const wrong of [
      { strokes: '"/><script>', name: "" },
      { strokes: "", name: " " },
    ])
      await expect(give(order, wrong)).rejects.toThrow("error.pickup-signature");
    const id = randomUUID();
    for (const _ of [1, 2])
      expect(await give(order, drawn, id)).toMatchObject({ state: "collected" });
    await expect(give(order, { strokes: "M1 1L2 2", name: "" }, id)).rejects.toThrow(
      "error.pickup-command-reused",
    );
    const { data } = (await lastOf(order.id)) ?? {};
    expect(data).toMatchObject({ signed: "drawn" });
    expect(JSON.stringify(data)).not.toContain(strokes);
    const [row] = await sql<{ days: number }>(
      `SELECT EXTRACT(DAY FROM "keptUntil" - at)::int AS days FROM pickup_signature WHERE "pickupId" = $1`,
      [order.id],
    );
    expect(row?.days).toBe(30);
    await sql(`UPDATE pickup_signature SET "keptUntil" = now() WHERE "pickupId" = $1`, [order.id]);
    expect(await look(order.id)).toBeNull();
    expect(await looksAt(order.id)).toBe(0);
  });

  it("is shown to managers of the store only, and never without a row that says so", async () => {
    const order = await readyOrder();
    await give(order, drawn);
    const moved = (store: string) =>
      sql(
        `UPDATE pickup SET "storeId" = (SELECT id FROM stock_location
           WHERE "customFieldsCode" = $2) WHERE id = $1`,
        [order.id, store],
      );
    await expect(look(order.id, team.associate)).rejects.toThrow(/not currently authorized/);
    await moved("haeundae");
    await expect(look(order.id)).rejects.toThrow(/not currently authorized/);
    await moved("seongsu");
    const id = randomUUID();
    expect(await look(order.id, team.manager, id)).toEqual(drawn);
    await expect(look(order.id, team.manager, id)).rejects.toThrow("error.pickup-command-reused");
    expect(await looksAt(order.id)).toBe(1);
    expect(await lastOf(order.id)).toMatchObject({ type: "see-signature" });
  });

  it("is told to the account that ordered it, not to one who holds the order's proof", async () => {
    const order = await readyOrder();
    await give(order, drawn);
    const { pickupStatus } = await order.guest.visitor.ask(
      `query($p: PickupProof!) { pickupStatus(proof: $p) {
        ... on PickupStatus { pickups { signature { strokes } } } } }`,
      { p: { orderCode: order.orderCode, emailAddress: order.guest.email } },
    );
    expect(pickupStatus.pickups[0].signature).toBeNull();
    const shopper = new Visitor();
    const account = { e: "jiwoo@example.com", p: "maru-sample-2026" };
    await shopper.ask(
      "mutation($e: String!, $p: String!) { login(username: $e, password: $p) { __typename } }",
      account,
    );
    await sql(
      `UPDATE "order" SET "customerId" = (SELECT c.id FROM customer c JOIN "user" u ON u.id = c."userId"
         WHERE u.identifier = $2) WHERE code = $1`,
      [order.orderCode, account.e],
    );
    const { orderByCode } = await shopper.ask(
      `{ orderByCode(code: "${order.orderCode}") { pickups { signature { strokes name } } } }`,
    );
    expect(orderByCode.pickups[0].signature).toEqual(drawn);
  });

  it("is needed from the store's value on, and kept where the store asks only", async () => {
    const order = await readyOrder();
    const [{ total } = { total: 0 }] = await sql<{ total: number }>(
      `SELECT "subTotalWithTax" + "shippingWithTax" AS total FROM "order" WHERE code = $1`,
      [order.orderCode],
    );
    await asks(true, Number(total) / 100);
    expect(await daysOf(order)).toBe(30);
    await asks(true, Number(total) / 100 + 1);
    expect(await daysOf(order)).toBeNull();
    expect(await give(order, drawn)).toMatchObject({ state: "collected" });
    expect((await lastOf(order.id))?.data).toMatchObject({ signed: null });
    expect(await look(order.id)).toBeNull();
  });

  it("can be a typed name, and is one for two phones that hand over at once", async () => {
    const order = await readyOrder();
    const answers = await Promise.all(
      ["Ada", "Ben"].map((name) => give(order, { strokes: "", name })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      "Pickup",
      "PickupConflictError",
    ]);
    const name = answers[0]?.__typename === "Pickup" ? "Ada" : "Ben";
    expect(await look(order.id)).toEqual({ strokes: "", name });
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
