import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Visitor } from "./api";
import { type AtStore, dueAt, placeAtCounters, takeAndHandOver } from "./counter";
import { counterFloor, type Waiting } from "./counter-racing";
import { booksOf, prepareOrder } from "./paying";
import { sendCommand } from "./pickup-staffing";
import { setStock, sql } from "./shopping";

const { team, there, placed, ready } = counterFloor();

const settings = (mail: boolean, numbers: boolean) =>
  sql(
    `UPDATE stock_location SET "customFieldsReceiptmail" = $1, "customFieldsReceiptnumbers" = $2,
       "customFieldsRegistrationnumber" = 'R-120' WHERE "customFieldsCode" = 'seongsu'`,
    [mail, numbers],
  );

beforeAll(() => settings(true, true));
afterAll(() => settings(false, false));
beforeEach(() => setStock(team.stool, { seongsu: 100 }));

const fields = `at number fiscalNumber registrationNumber currencyCode fees total taken
  lines { orderLineId quantity amount } taxes { rate amount }`;

/** As its shopper's page has it. */
async function shownTo({ code, email }: Waiting) {
  const { pickupStatus } = await new Visitor().ask(
    `query($p: PickupProof!) { pickupStatus(proof: $p) {
      ... on PickupStatus { pickups { receipt { ${fields} } } } } }`,
    { p: { orderCode: code, emailAddress: email } },
  );
  return pickupStatus.pickups[0].receipt;
}

const lettersOf = async ({ pickup }: Waiting) =>
  (
    await sql<{ key: string }>(`SELECT key FROM outbox_message WHERE key LIKE $1 ORDER BY id`, [
      `pickup-${pickup.id}-receipt-%`,
    ])
  ).map(({ key }) => key.replace(`pickup-${pickup.id}-receipt-`, ""));

const numbersOf = async () =>
  (
    await sql<{ number: number }>(
      `SELECT number FROM pickup_receipt r JOIN stock_location s ON s.id = r."storeId"
       WHERE s."customFieldsCode" = 'seongsu' AND number IS NOT NULL ORDER BY number`,
    )
  ).map(({ number }) => number);

const note = (one: Waiting, fiscalNumber: string, who = team.associate, commandId = randomUUID()) =>
  sendCommand(who, "noteFiscalNumber", { pickupId: one.pickup.id, fiscalNumber, commandId });

describe("a receipt", () => {
  it("says what was taken, to the last unit, of what was kept, and is sent once", async () => {
    const one = await placed();
    expect(await shownTo(one)).toBeNull();
    await prepareOrder(team.associate, one.pickup, { found: 2 });
    const lines = [{ lineId: one.pickup.lineId, quantity: 1, instead: false }];
    const command = {
      pickupId: one.pickup.id,
      pass: { code: one.pickup.code },
      payment: { due: one.price, tender: "cash" },
      refused: { lines, amount: one.price },
      fiscalNumber: " F-0042 ",
      commandId: randomUUID(),
    };
    for (const _ of [1, 2])
      expect(await sendCommand(team.associate, "handOverPickup", command)).toMatchObject({
        state: "collected",
      });
    const { settled } = await booksOf(one.code);
    const tax = one.price - Math.round(one.price / 110) * 100;
    const receipt = await shownTo(one);
    expect(receipt).toMatchObject({
      fiscalNumber: "F-0042",
      registrationNumber: "R-120",
      currencyCode: "KRW",
      fees: 0,
      total: settled,
      taken: settled,
      lines: [{ orderLineId: String(one.lineId), quantity: 1, amount: one.price }],
      taxes: [{ rate: 10, amount: expect.closeTo(tax, -2.4) }],
    });
    expect(settled).toBe(one.price);
    expect(await lettersOf(one)).toEqual(["mail"]);
    const day = new Date(receipt.at).toISOString().slice(0, 10);
    const { storeAudit } = await team.manager.ask(
      `query($f: String!, $t: String!) { storeAudit(storeCode: "seongsu", from: $f, to: $t) {
        orderCode type amount data } }`,
      { f: day, t: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
    );
    const own = ({ orderCode, type }: { orderCode: string; type: string }) =>
      orderCode === one.code && type === "hand-over";
    expect(storeAudit.find(own)).toMatchObject({
      amount: settled,
      data: { fiscalNumber: "F-0042", receiptNumber: receipt.number },
    });
  });

  it("has no number and no letter where the store wants none", async () => {
    await settings(false, false);
    try {
      const one = await ready();
      await takeAndHandOver(team.associate, one.pickup, 2 * one.price);
      expect(await shownTo(one)).toMatchObject({ number: null, taken: 2 * one.price });
      await note(one, "F-7");
      expect(await lettersOf(one)).toEqual([]);
    } finally {
      await settings(true, true);
    }
  });

  it("takes a fiscal number afterwards, once, and then there is another letter", async () => {
    const one = await ready();
    expect(await note(one, "F-1")).toMatchObject({ message: "error.pickup-state" });
    await takeAndHandOver(team.associate, one.pickup, 2 * one.price);
    expect(await lettersOf(one)).toEqual(["mail"]);
    // The letter has left by the time at which an authority answers.
    await sql(`UPDATE outbox_message SET state = 'sent' WHERE key LIKE $1`, [
      `pickup-${one.pickup.id}-receipt-%`,
    ]);
    await expect(note(one, "  ")).rejects.toThrow("error.pickup-fiscal-number");
    const commandId = randomUUID();
    await Promise.all([
      note(one, " F-9 ", team.associate, commandId),
      note(one, "F-9", there.manager),
    ]);
    expect(await note(one, "F-9", team.associate, commandId)).toMatchObject({ state: "collected" });
    await expect(note(one, "F-10")).rejects.toThrow("error.pickup-fiscal-number-noted");
    expect((await shownTo(one)).fiscalNumber).toBe("F-9");
    expect(await lettersOf(one)).toEqual(["mail", "numbered-mail"]);
  });
});

/** One piece that lies ready, to be paid at the counter. */
async function readyOf(variant: number) {
  await setStock(variant, { seongsu: 100 });
  const { pickups } = await placeAtCounters([{ variant, quantity: 1, store: "seongsu" }]);
  const pickup = pickups.seongsu;
  if (!pickup) throw new Error("Not at Seongsu");
  await prepareOrder(team.associate, pickup, { found: 1 });
  return { pickup, due: await dueAt(team.associate, "seongsu", pickup) };
}

describe("a store's own numbers", () => {
  it("have no gap, however many press at once and whatever breaks in between", async () => {
    const before = await numbersOf();
    // Of eight articles: hand-overs of one article wait for each other at its stock.
    const variants = await sql<{ id: number }>(
      `SELECT id FROM product_variant WHERE sku LIKE 'MR-1%' AND enabled AND "deletedAt" IS NULL
       ORDER BY id LIMIT 8`,
    );
    const orders: { pickup: AtStore; due: number }[] = [];
    for (const { id } of variants) orders.push(await readyOf(id));
    expect(orders).toHaveLength(8);
    // Of some the engine's last step of a hand-over fails, once its number is taken.
    const broken = orders.slice(0, 3);
    const ids = broken.map(({ pickup }) => pickup.id).join();
    await sql(
      `ALTER TABLE pickup_event ADD CONSTRAINT breaks
       CHECK ("pickupId" NOT IN (${ids}) OR type <> 'hand-over') NOT VALID`,
    );
    const press = ({ pickup, due }: (typeof orders)[number], index: number) =>
      takeAndHandOver(index % 2 ? there.manager : team.associate, pickup, due);
    try {
      const answers = await Promise.allSettled(orders.map(press));
      expect(answers.map(({ status }) => status)).toEqual(
        orders.map((one) => (broken.includes(one) ? "rejected" : "fulfilled")),
      );
    } finally {
      await sql("ALTER TABLE pickup_event DROP CONSTRAINT breaks");
    }
    await Promise.all(broken.map(press));
    const next = before.length + 1;
    const all = orders.map((_, index) => next + index);
    expect(await numbersOf()).toEqual([...before, ...all]);
  });

  it("are kept by the database: none is left out, changed, or taken away", async () => {
    const one = await ready();
    await takeAndHandOver(team.associate, one.pickup, 2 * one.price);
    const [last = 0] = (await numbersOf()).slice(-1);
    const copy = `INSERT INTO pickup_receipt (at, "currencyCode", figures, taken, "storeId",
      "pickupId", number) SELECT r.at, r."currencyCode", r.figures, r.taken, r."storeId", p.id, $1
      FROM pickup_receipt r, pickup p WHERE r.number = $2
      AND NOT EXISTS (SELECT 1 FROM pickup_receipt x WHERE x."pickupId" = p.id) LIMIT 1`;
    // One without a receipt yet, which the copies are of.
    await ready();
    await expect(sql(copy, [last + 2, last])).rejects.toThrow("leaves a gap");
    await expect(sql(copy, [last, last])).rejects.toThrow("unique");
    const where = `WHERE number = $1`;
    for (const change of ["number = number + 1", "taken = 0", "number = NULL"])
      await expect(sql(`UPDATE pickup_receipt SET ${change} ${where}`, [last])).rejects.toThrow(
        "is kept",
      );
    await expect(sql(`DELETE FROM pickup_receipt ${where}`, [last])).rejects.toThrow("is kept");
  });
});
