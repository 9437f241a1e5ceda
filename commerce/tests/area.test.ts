import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "./api";
import { decline } from "./declining";
import { setStore } from "./pickup-shopping";
import { makeReady, placedOrder, sendCommand } from "./pickup-staffing";
import { guestReadyToPay, payByCard, setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

beforeEach(async () => {
  await setStock(team.chair, { icheon: 50, seongsu: 50, hannam: 50, bukchon: 50 });
  await setStock(team.stool, { icheon: 50 });
  for (const code of ["seongsu", "hannam"]) await setStore(code);
});

const now = `{ areaNow { storeCode placed picking ready arrived late minutesWaiting placedToday
  readyToday collectedToday onTime shortToday noShowsToday differences } }`;
const figures = `query($d: String!, $s: String) { areaFigures(date: $d, storeCode: $s) {
  hours { hour placed ready late collected } reasons { kind reason count } } }`;

type Store = Record<string, number> & { storeCode: string };

async function storesOf(who = team.manager): Promise<Map<string, Store>> {
  const { areaNow } = await who.ask(now);
  return new Map(areaNow.map((store: Store) => [store.storeCode, store]));
}
const grown = (before: Store | undefined, after: Store | undefined, name: string) =>
  (after?.[name] ?? 0) - (before?.[name] ?? 0);
const today = () => new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Seoul" });

/** An order of goods that a shopper took over from people of stores. */
async function helpedOrder(helpers: [Visitor, string][], { pays = true } = {}) {
  const shopper = await guestReadyToPay([{ variant: team.stool, quantity: 1 }]);
  for (const [who, storeCode] of helpers) {
    const code = randomUUID();
    await who.ask(`mutation($i: ShareCartInput!) { shareCart(input: $i) { id } }`, {
      i: { storeCode, code, lines: [{ variantId: team.chair, quantity: 1 }] },
    });
    const { takeSharedCart } = await shopper.ask(
      "mutation($c: String!) { takeSharedCart(code: $c) { __typename } }",
      { c: code },
    );
    expect(takeSharedCart.__typename).toBe("SharedCartTaken");
  }
  const { activeOrder } = await shopper.ask("{ activeOrder { code } }");
  if (pays) expect(await payByCard(shopper)).toBe(true);
  const [order] = await sql<{ id: number; state: string; total: number }>(
    `SELECT id, state, "subTotalWithTax" + "shippingWithTax" AS total FROM "order" WHERE code = $1`,
    [activeOrder.code],
  );
  if (!order) throw new Error(activeOrder.code);
  return { ...order, total: Number(order.total) };
}

describe("an area manager", () => {
  it("sees each own store with its queue and day, and no other's", async () => {
    const before = await storesOf();
    expect([...before.keys()].sort()).toEqual(["hannam", "seongsu"]);
    const here = await placedOrder(team.chair);
    const late = await placedOrder(team.chair);
    const there = await placedOrder(team.chair, 1, "hannam");
    await makeReady(team.manager, here);
    await sql(`UPDATE pickup SET "slotStart" = now() - interval '5 minutes' WHERE id = $1`, [
      late.id,
    ]);
    const after = await storesOf();
    const grew = (code: string, name: string) => grown(before.get(code), after.get(code), name);
    expect(grew("seongsu", "ready")).toBe(1);
    expect(grew("seongsu", "placed")).toBe(1);
    expect(grew("seongsu", "late")).toBe(1);
    expect(grew("seongsu", "placedToday")).toBe(2);
    expect(grew("seongsu", "readyToday")).toBe(1);
    expect(grew("hannam", "placed")).toBe(1);
    expect(grew("hannam", "placedToday")).toBe(1);
    expect(grew("hannam", "ready")).toBe(0);
    await sql(
      `UPDATE pickup SET "arrivedAt" = now() - interval '9 minutes', state = 'arrived'
      WHERE id = $1`,
      [here.id],
    );
    expect((await storesOf()).get("seongsu")?.minutesWaiting).toBeGreaterThan(8.9);
    await sendCommand(team.manager, "cancelPickup", { pickupId: there.id, reason: "flooded" });
    await decline(team.manager, late.id, { reason: "CLOSING" });
    const { areaFigures } = await team.manager.ask(figures, { d: today() });
    expect(areaFigures.reasons).toContainEqual({ kind: "CANCELLED", reason: "flooded", count: 1 });
    expect(areaFigures.reasons).toContainEqual({ kind: "DECLINED", reason: "closing", count: 1 });
    const { areaFigures: own } = await team.manager.ask(figures, { d: today(), s: "seongsu" });
    expect(JSON.stringify(own.reasons)).not.toContain("flooded");
  });

  it("sees a date by the hours of each store's own clock", async () => {
    const order = await placedOrder(team.chair);
    await sql(
      `UPDATE pickup SET "placedAt" = timestamptz '2026-03-01 23:30+09',
         "readyAt" = timestamptz '2026-03-02 00:10+09', "slotStart" = timestamptz '2026-03-02 00:00+09'
       WHERE id = $1`,
      [order.id],
    );
    const of = async (d: string) =>
      (await team.manager.ask(figures, { d, s: "seongsu" })).areaFigures.hours;
    expect(await of("2026-03-01")).toEqual([
      { hour: 23, placed: 1, ready: 0, late: 0, collected: 0 },
    ]);
    expect(await of("2026-03-02")).toEqual([
      { hour: 0, placed: 0, ready: 1, late: 1, collected: 0 },
    ]);
    const { errors } = await team.manager.send(figures, { d: "2026-02-30" });
    expect(errors).toBeDefined();
  });

  it("sees what each store's people helped to sell, and who did where the store allows it", async () => {
    const day = "2026-03-05";
    const assisted = async (s?: string) =>
      (
        await team.manager.ask(
          `query($d: String!, $s: String) { areaFigures(date: $d, storeCode: $s) {
             assisted { storeCode currencyCode orders amount people { name orders amount } } } }`,
          { d: day, s },
        )
      ).areaFigures.assisted;
    const both = await helpedOrder([
      [team.associate, "seongsu"],
      [team.associate, "seongsu"],
      [team.manager, "hannam"],
    ]);
    const own = await helpedOrder([[team.manager, "seongsu"]]);
    const cancelled = await helpedOrder([[team.associate, "seongsu"]]);
    await helpedOrder([[team.associate, "seongsu"]], { pays: false });
    // Just after midnight at the stores, when it is still the day before elsewhere.
    const ids = [both, own, cancelled].map(({ id }) => id);
    await sql(
      `UPDATE "order" SET "orderPlacedAt" = timestamptz '2026-03-05 00:10+09' WHERE id = ANY($1)`,
      [ids],
    );
    await sql(`UPDATE "order" SET state = 'Cancelled' WHERE id = $1`, [cancelled.id]);
    const sum = both.total + own.total;
    const [seongsu, hannam] = [
      { storeCode: "seongsu", currencyCode: "KRW", orders: 2, amount: sum, people: null },
      { storeCode: "hannam", currencyCode: "KRW", orders: 1, amount: both.total, people: null },
    ];
    expect(await assisted()).toEqual([hannam, seongsu]);
    expect(await assisted("seongsu")).toEqual([seongsu]);
    await setStore("seongsu", { Figuresbyperson: true });
    const [, named] = await assisted();
    expect(named.people).toHaveLength(2);
    expect(named.people).toContainEqual({ name: "Doyun Han", orders: 1, amount: own.total });
    expect(named.people).toContainEqual({
      name: expect.not.stringMatching(/^(Doyun Han)?$/),
      ...{ orders: 1, amount: both.total },
    });
    expect((await assisted())[0]).toEqual(hannam);
    // Amounts of two currencies stand side by side.
    await sql(`UPDATE "order" SET "currencyCode" = 'USD' WHERE id = $1`, [own.id]);
    expect(await assisted("seongsu")).toMatchObject([
      { currencyCode: "KRW", orders: 1, amount: both.total, people: [{ orders: 1 }] },
      { currencyCode: "USD", orders: 1, amount: own.total, people: [{ name: "Doyun Han" }] },
    ]);
    await setStore("seongsu", { Figuresbyperson: false });
    await sql(`UPDATE "order" SET "currencyCode" = 'KRW' WHERE id = $1`, [own.id]);
    await sql(`UPDATE "order" SET state = $2 WHERE id = $1`, [cancelled.id, cancelled.state]);
  });

  it("is no associate, and sees no store that is not theirs", async () => {
    expect((await team.associate.send(now)).errors?.[0].extensions.code).toBe("FORBIDDEN");
    const { errors } = await team.manager.send(figures, { d: today(), s: "bukchon" });
    expect(errors?.[0].extensions.code).toBe("FORBIDDEN");
  });
});

describe("the record", () => {
  const audit = `query($d: String!) { storeAudit(storeCode: "seongsu", from: $d, to: $d) {
    at localAt orderCode type skus amount currencyCode refused } }`;

  it("has the store's time, article numbers, money and refused steps, each once", async () => {
    const order = await placedOrder(team.chair);
    const refused = { pickupId: order.id, commandId: `refused-${order.id}`, shelf: "A3" };
    for (let time = 0; time < 2; time++)
      expect((await sendCommand(team.manager, "stagePickup", refused)).__typename).toBe(
        "PickupConflictError",
      );
    await makeReady(team.manager, order);
    const wrong = order.code === "000000" ? "000001" : "000000";
    await sendCommand(team.manager, "handOverPickup", {
      pickupId: order.id,
      pass: { code: wrong },
    });
    const { storeAudit } = await team.manager.ask(audit, { d: today() });
    const own = storeAudit.filter((e: { orderCode: string }) => e.orderCode === order.orderCode);
    expect(own.filter((e: { refused: string | null }) => e.refused)).toMatchObject([
      { type: "stage" },
      { type: "hand-over", refused: "CODE_WRONG" },
    ]);
    const pick = own.find((e: { type: string }) => e.type === "pick");
    expect(pick).toMatchObject({ skus: "MR-101-NATURAL-OAK", amount: null, refused: null });
    const seoul = new Date(pick.at).toLocaleString("sv-SE", { timeZone: "Asia/Seoul" });
    expect(pick.localAt).toBe(seoul);
  });
});
