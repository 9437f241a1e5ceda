import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { dueAt, lineOf, placeAtCounters, takeAndHandOver } from "./counter";
import { booksOf, cancelPieces, handOver, pickupAt, placeMixed, prepareOrder } from "./paying";
import { setStore } from "./pickup-shopping";
import { sendCommand } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

const paymentsOf = (orderCode: string) =>
  sql<{ amount: string; state: string; metadata: string }>(
    `SELECT p.amount, p.state, p.metadata FROM payment p JOIN "order" o ON o.id = p."orderId"
     WHERE o.code = $1 ORDER BY p.id`,
    [orderCode],
  );

/** A chair at Seongsu and two stools at Hannam, to be paid there. */
async function atTwoStores() {
  await setStock(team.chair, { seongsu: 1 });
  await setStock(team.stool, { hannam: 2 });
  const order = await placeAtCounters([
    { variant: team.chair, quantity: 1, store: "seongsu" },
    { variant: team.stool, quantity: 2, store: "hannam" },
  ]);
  const { seongsu, hannam } = order.pickups;
  if (!seongsu || !hannam) throw new Error("Not at two stores");
  const chair = lineOf(order.lines, team.chair);
  const stool = lineOf(order.lines, team.stool);
  return { ...order, seongsu, hannam, chair, stool };
}

describe("what a store is to take", () => {
  it("stays due when the method is renamed or gone after the order", async () => {
    const { code, seongsu, hannam, chair, stool } = await atTwoStores();
    await sql(`UPDATE payment_method SET code = 'in-store-of-before' WHERE code = 'in-store'`);
    try {
      expect(await dueAt(team.associate, "seongsu", seongsu)).toBe(chair.price);
      await prepareOrder(team.associate, seongsu, { found: 1 });
      const done = await takeAndHandOver(team.associate, seongsu, chair.price);
      expect(done).toMatchObject({ __typename: "Pickup", state: "collected", amountDue: 0 });
      expect(await booksOf(code)).toMatchObject({ settled: chair.price });
      expect(await dueAt(team.manager, "hannam", hannam)).toBe(2 * stool.price);
    } finally {
      await sql(`UPDATE payment_method SET code = 'in-store' WHERE code = 'in-store-of-before'`);
    }
  });

  it("is its own part of an order, and the parts make up the order", async () => {
    const { code, seongsu, hannam, chair, stool } = await atTwoStores();
    const here = await dueAt(team.associate, "seongsu", seongsu);
    const there = await dueAt(team.manager, "hannam", hannam);
    expect([here, there]).toEqual([chair.price, 2 * stool.price]);
    expect((await booksOf(code)).total).toBe(here + there);

    await prepareOrder(team.associate, seongsu, { found: 1 });
    const done = await takeAndHandOver(team.associate, seongsu, here, {
      tender: "card",
      reference: " 0042 ",
    });
    expect(done).toMatchObject({ __typename: "Pickup", state: "collected", amountDue: 0 });
    expect(await booksOf(code)).toMatchObject({ settled: here, authorised: there, refunded: 0 });
    expect(await dueAt(team.manager, "hannam", hannam)).toBe(there);
    const taken = (await paymentsOf(code)).find(({ state }) => state === "Settled");
    expect(Number(taken?.amount)).toBe(here);
    expect(JSON.parse(taken?.metadata ?? "")).toMatchObject({
      tender: "card",
      reference: "0042",
      storeCode: "seongsu",
    });

    await prepareOrder(team.manager, hannam, { found: 2 });
    await takeAndHandOver(team.manager, hannam, there);
    expect(await booksOf(code)).toMatchObject({ settled: here + there, authorised: 0 });
  });

  it("is not asked for a piece that is short, and the books say what was taken", async () => {
    const { code, hannam, seongsu, chair, stool } = await atTwoStores();
    await sendCommand(team.manager, "startPicking", { pickupId: hannam.id });
    const line = { pickupId: hannam.id, lineId: hannam.lineId };
    await sendCommand(team.manager, "shortPickupLine", { ...line, reason: "not found" });
    // Before it is staged already: the associate sees what they will take.
    expect(await dueAt(team.manager, "hannam", hannam)).toBe(stool.price);
    await sendCommand(team.manager, "pickPickupLine", line);
    await sendCommand(team.manager, "stagePickup", { pickupId: hannam.id, shelf: "A1" });
    expect(await dueAt(team.manager, "hannam", hannam)).toBe(stool.price);
    expect(await dueAt(team.associate, "seongsu", seongsu)).toBe(chair.price);
    await takeAndHandOver(team.manager, hannam, stool.price);
    expect(await booksOf(code)).toEqual({
      total: chair.price + stool.price,
      settled: stool.price,
      authorised: chair.price,
      refunded: 0,
    });
  });

  it("stays the same when something else is given at the same price", async () => {
    await setStock(team.stool, { hannam: 1 });
    await setStock(team.chair, { hannam: 1 });
    const order = await placeAtCounters([{ variant: team.stool, quantity: 1, store: "hannam" }]);
    const { hannam } = order.pickups;
    if (!hannam) throw new Error("Not at Hannam");
    await sql(`UPDATE pickup SET "allowSubstitutes" = true WHERE id = $1`, [hannam.id]);
    await sendCommand(team.manager, "startPicking", { pickupId: hannam.id });
    const given = await sendCommand(team.manager, "substitutePickupLine", {
      pickupId: hannam.id,
      lineId: hannam.lineId,
      variantId: team.chair,
    });
    expect(given.__typename).toBe("Pickup");
    const { price } = lineOf(order.lines, team.stool);
    expect(await dueAt(team.manager, "hannam", hannam)).toBe(price);
    await sendCommand(team.manager, "stagePickup", { pickupId: hannam.id, shelf: "A1" });
    await takeAndHandOver(team.manager, hannam, price);
    expect(await booksOf(order.code)).toMatchObject({ total: price, settled: price });
  });

  it("follows what is cancelled in the dashboard, at that store alone", async () => {
    const { code, seongsu, hannam, chair, stool } = await atTwoStores();
    await cancelPieces(code, [{ line: stool.id, quantity: 1 }]);
    expect(await dueAt(team.manager, "hannam", hannam)).toBe(stool.price);
    expect(await dueAt(team.associate, "seongsu", seongsu)).toBe(chair.price);
  });

  it("has a fee for collection once, at whichever store hands over first", async () => {
    const fee = 3_000_00;
    const rate = (amount: number, freeFrom: number) =>
      sql(
        `UPDATE shipping_method SET calculator = jsonb_set(jsonb_set(calculator::jsonb,
           '{args,0,value}', to_jsonb($1::text)), '{args,1,value}', to_jsonb($2::text))::text
         WHERE code = 'collect-kr'`,
        [amount, freeFrom],
      );
    await rate(fee, 999_999_999_00);
    try {
      const { code, seongsu, hannam, chair, stool } = await atTwoStores();
      const { total } = await booksOf(code);
      expect(total).toBe(chair.price + 2 * stool.price + fee);
      const dues = [
        await dueAt(team.associate, "seongsu", seongsu),
        await dueAt(team.manager, "hannam", hannam),
      ];
      expect(dues.reduce((sum, due) => sum + due, 0)).toBe(total);
      await prepareOrder(team.manager, hannam, { found: 2 });
      await takeAndHandOver(team.manager, hannam, dues[1] ?? 0);
      expect(await dueAt(team.associate, "seongsu", seongsu)).toBe(dues[0]);
      await prepareOrder(team.associate, seongsu, { found: 1 });
      await takeAndHandOver(team.associate, seongsu, dues[0] ?? 0);
      expect(await booksOf(code)).toEqual({ total, settled: total, authorised: 0, refunded: 0 });
    } finally {
      await rate(0, 0);
    }
  });

  it("is nothing for an order that is paid by card, whose part is captured", async () => {
    await setStock(team.chair, { seongsu: 1 });
    const { code } = await placeMixed([{ variant: team.chair, quantity: 1, store: "seongsu" }]);
    const pickup = await pickupAt(code, "seongsu");
    expect(await dueAt(team.associate, "seongsu", pickup)).toBe(0);
    await prepareOrder(team.associate, pickup, { found: 1 });
    const wrong = await takeAndHandOver(team.associate, pickup, 100);
    expect(wrong).toMatchObject({ message: "error.pickup-amount-changed" });
    expect((await handOver(team.associate, pickup)).state).toBe("collected");
  });
});

describe("an amount on the screen that is not due any more", () => {
  it("is a conflict that carries the new one; nothing is handed over or taken", async () => {
    const { code, hannam, stool } = await atTwoStores();
    await prepareOrder(team.manager, hannam, { found: 2 });
    const seen = await dueAt(team.manager, "hannam", hannam);
    await cancelPieces(code, [{ line: stool.id, quantity: 1 }]);
    const before = await booksOf(code);
    for (const due of [seen, null, stool.price - 1]) {
      const answer = await takeAndHandOver(team.manager, hannam, due);
      expect(answer).toMatchObject({
        __typename: "PickupConflictError",
        message: "error.pickup-amount-changed",
        pickup: { state: "ready", amountDue: stool.price },
      });
    }
    expect(await booksOf(code)).toEqual(before);
  });

  it("of a command that was given without a network comes back as that conflict", async () => {
    await setStock(team.stool, { hannam: 2 });
    const { code, pickups, lines } = await placeAtCounters([
      { variant: team.stool, quantity: 2, store: "hannam" },
    ]);
    const { hannam } = pickups;
    if (!hannam) throw new Error("Not at Hannam");
    await sendCommand(team.manager, "startPicking", { pickupId: hannam.id });
    const { price } = lineOf(lines, team.stool);
    const queued = { commandId: randomUUID() };
    const seen = await dueAt(team.manager, "hannam", hannam);
    const line = { pickupId: hannam.id, lineId: hannam.lineId };
    await sendCommand(team.manager, "pickPickupLine", line);
    await sendCommand(team.manager, "shortPickupLine", { ...line, reason: "broken" });
    await sendCommand(team.manager, "stagePickup", { pickupId: hannam.id, shelf: "A1" });
    const late = await takeAndHandOver(team.manager, hannam, seen, queued);
    expect(late).toMatchObject({
      message: "error.pickup-amount-changed",
      pickup: { amountDue: price },
    });
    // The same command again says the same; the one with what is due now is done.
    expect(await takeAndHandOver(team.manager, hannam, seen, queued)).toEqual(late);
    expect((await takeAndHandOver(team.manager, hannam, price)).state).toBe("collected");
    expect(await booksOf(code)).toMatchObject({ settled: price, refunded: 0 });
  });
});

describe("two at once", () => {
  it("of two stores each take their own part", async () => {
    for (let round = 0; round < 5; round++) {
      const { code, seongsu, hannam, chair, stool } = await atTwoStores();
      await prepareOrder(team.associate, seongsu, { found: 1 });
      await prepareOrder(team.manager, hannam, { found: 2 });
      const answers = await Promise.all([
        takeAndHandOver(team.associate, seongsu, chair.price),
        takeAndHandOver(team.manager, hannam, 2 * stool.price),
      ]);
      expect(answers.map(({ state }) => state)).toEqual(["collected", "collected"]);
      const { total } = await booksOf(code);
      expect(await booksOf(code)).toEqual({ total, settled: total, authorised: 0, refunded: 0 });
      const amounts = (await paymentsOf(code)).map(({ amount }) => Number(amount));
      expect(amounts.sort()).toEqual([chair.price, 2 * stool.price].sort());
    }
  });

  it("at one desk take the money once", async () => {
    const { code, seongsu, chair } = await atTwoStores();
    await prepareOrder(team.associate, seongsu, { found: 1 });
    const commandId = randomUUID();
    const answers = await Promise.all([
      takeAndHandOver(team.associate, seongsu, chair.price, { commandId }),
      takeAndHandOver(team.associate, seongsu, chair.price, { commandId }),
      takeAndHandOver(team.manager, seongsu, chair.price),
    ]);
    expect((await booksOf(code)).settled).toBe(chair.price);
    expect(new Set(answers.map(({ pickup, state }) => (pickup ?? { state }).state))).toEqual(
      new Set(["collected"]),
    );
  });
});

describe("what is noted of money", () => {
  it("needs the till's reference where the store says so", async () => {
    const { seongsu, chair } = await atTwoStores();
    await setStore("seongsu", { Tillreferencerequired: true });
    try {
      const { pickupCounters } = await team.associate.ask(
        "{ pickupCounters { storeCode tillReferenceRequired } }",
      );
      expect(pickupCounters).toContainEqual({ storeCode: "seongsu", tillReferenceRequired: true });
      await prepareOrder(team.associate, seongsu, { found: 1 });
      for (const reference of ["", "   "])
        expect(
          await takeAndHandOver(team.associate, seongsu, chair.price, { reference }),
        ).toMatchObject({ message: "error.pickup-reference-missing" });
      const done = await takeAndHandOver(team.associate, seongsu, chair.price, {
        reference: "T-7",
      });
      expect(done.state).toBe("collected");
    } finally {
      await setStore("seongsu", { Tillreferencerequired: false });
    }
  });

  it("is counted by tender in the store's day", async () => {
    const day = async () => {
      const { storeDay } = await team.manager.ask(
        `query($d: String!) { storeDay(storeCode: "hannam", date: $d) {
          takings { tender currencyCode taken paidOut } } }`,
        { d: new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Seoul" }) },
      );
      const takings: { tender: string; taken: number }[] = storeDay.takings;
      return (tender: string) => takings.find((t) => t.tender === tender)?.taken ?? 0;
    };
    const earlier = await day();
    const { hannam, stool } = await atTwoStores();
    await prepareOrder(team.manager, hannam, { found: 2 });
    await takeAndHandOver(team.manager, hannam, 2 * stool.price, { tender: "other" });
    const later = await day();
    expect(later("other") - earlier("other")).toBe(2 * stool.price);
    expect(later("cash")).toBe(earlier("cash"));
  });
});
