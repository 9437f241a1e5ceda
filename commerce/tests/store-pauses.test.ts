import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { mailsTo } from "./mailbox";
import { passOf, pauseFloor, pauseOf, pauseStore, resumeStore } from "./pausing";
import { beginPickup, guestCollecting, guestWith, setPickup, slotsOf } from "./pickup-shopping";
import { makeReady, placedOrder, sendCommand, staff } from "./pickup-staffing";
import { goodCard, pay, sql } from "./shopping";

const floor = pauseFloor();
const hour = 3_600_000;

const subjects = ({ guest }: { guest: { email: string } }) =>
  mailsTo(guest.email).map(({ subject }) => subject);

const entries = (id: number) =>
  sql<{ type: string }>(
    `SELECT type FROM pickup_event WHERE "pickupId" = $1 AND type IN ('pause', 'resume') ORDER BY id`,
    [id],
  ).then((rows) => rows.map(({ type }) => type));

describe("a store that closes today", () => {
  it("tells each shopper of its time once, by letter and on the pass, with other times and stores", async () => {
    const order = await placedOrder(floor.chair);
    const { until } = await pauseStore(floor.manager);
    const pause = await pauseOf(order);
    expect(pause).toMatchObject({ kind: "closed", until });
    expect(pause.slots.length).toBeGreaterThan(0);
    expect(pause.slots.filter(({ start }) => start < until)).toEqual([]);
    expect(pause.stores.map(({ store }) => store.code)).toContain("hannam");
    await expect.poll(() => subjects(order)).toHaveLength(2);
    expect(await entries(order.id)).toEqual(["pause"]);
  });

  it("promises nothing more for today, and refuses it at each step of the checkout", async () => {
    const slots = await slotsOf(await guestWith([]), "seongsu");
    const chosen = await guestCollecting([{ variant: floor.chair, quantity: 1 }], "seongsu");
    const { until } = await pauseStore(floor.manager, { kind: "paused" });
    const { beginPickupPayment } = await chosen.visitor.ask(beginPickup);
    expect(beginPickupPayment).toMatchObject({
      reason: "STORE_PAUSED",
      storeCode: "seongsu",
      alternatives: expect.arrayContaining([
        expect.objectContaining({ store: { code: "hannam" } }),
      ]),
    });
    expect(beginPickupPayment.nextSlot.start >= until).toBe(true);
    const other = await guestWith([{ variant: floor.chair, quantity: 1 }]);
    expect((await slotsOf(other, "seongsu")).filter((start) => start < until)).toEqual([]);
    const asked = { storeCode: "seongsu", slotStart: slots[1], collector: { name: "A" } };
    const { setPickup: refused } = await other.visitor.ask(setPickup, { input: asked });
    expect(refused.reason).toBe("STORE_PAUSED");
    const { pickupOffers } = await other.visitor.ask(
      `query($v: ID!) { pickupOffers(lines: [{ variantId: $v, quantity: 1 }], storeCodes: ["seongsu"]) {
        promise { start reason } } }`,
      { v: floor.chair },
    );
    expect(pickupOffers[0].promise.reason).toBe("OPENS");
    expect(pickupOffers[0].promise.start >= until).toBe(true);
  });

  it("tells who paid meanwhile as soon as it is placed", async () => {
    const guest = await guestCollecting([{ variant: floor.chair, quantity: 1 }], "seongsu");
    await guest.visitor.ask(beginPickup);
    await pauseStore(floor.manager);
    const { addPaymentToOrder } = await guest.visitor.ask(pay, goodCard);
    const [row] = await sql<{ id: number }>(
      `SELECT p.id FROM pickup p JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1`,
      [addPaymentToOrder.code],
    );
    await expect.poll(() => entries(row?.id ?? 0)).toEqual(["pause"]);
  });

  it("holds what lies ready past its end", async () => {
    const order = await placedOrder(floor.chair);
    await makeReady(floor.associate, order);
    await sql(`UPDATE pickup SET "holdUntil" = now() + interval '1 hour' WHERE id = $1`, [
      order.id,
    ]);
    const { until } = await pauseStore(floor.manager);
    const [pickup] = await passOf(order);
    expect(pickup?.holdUntil && pickup.holdUntil > until).toBe(true);
  });
});

describe("a pause that is taken back", () => {
  it("lets all be as before: the shopper hears it, and slots of today are there again", async () => {
    const order = await placedOrder(floor.chair);
    const before = await slotsOf(order.guest, "seongsu");
    const { id } = await pauseStore(floor.manager);
    await resumeStore(floor.manager, id);
    const [pickup] = await passOf(order);
    expect(pickup?.pause).toBeNull();
    expect(await entries(order.id)).toEqual(["pause", "resume"]);
    expect(await slotsOf(order.guest, "seongsu")).toContain(before.at(3));
    await expect.poll(() => subjects(order)).toHaveLength(3);
  });

  it("is one, however many managers press at once on two engines, and the same command once", async () => {
    const order = await placedOrder(floor.chair);
    const other = await staff("manager", { engine: floor.engine });
    const commandId = randomUUID();
    const all = await Promise.all([
      pauseStore(floor.manager, { commandId }),
      pauseStore(other, { commandId }),
      pauseStore(floor.manager),
      pauseStore(other),
    ]);
    const ids = new Set(all.map(({ id }) => id));
    expect(ids.size).toBe(1);
    const id = String(all[0]?.id);
    expect(await entries(order.id)).toEqual(["pause"]);
    await Promise.all([resumeStore(floor.manager, id), resumeStore(other, id)]);
    expect(await entries(order.id)).toEqual(["pause", "resume"]);
    expect(await sql(`SELECT 1 FROM pickup_pause`)).toHaveLength(1);
  });

  it("does not end another that began since", async () => {
    const first = await pauseStore(floor.manager);
    const second = await pauseStore(floor.manager, { kind: "paused" });
    await resumeStore(floor.manager, first.id);
    expect((await pauseStore(floor.manager, { kind: "paused" })).id).toBe(second.id);
  });
});

describe("a pause that was said without a network", () => {
  it("means its own day: it is refused when that is over, or a colleague has ended one since", async () => {
    expect(await pauseStore(floor.manager, { ageMs: 26 * hour })).toEqual({
      refused: "PAUSE_OVER",
    });
    const { id } = await pauseStore(floor.manager);
    await resumeStore(floor.manager, id);
    expect(await pauseStore(floor.manager, { ageMs: 60_000 })).toEqual({
      refused: "PAUSE_OVERTAKEN",
    });
    expect((await pauseStore(floor.manager)).kind).toBe("closed");
  });
});

describe("a store that takes fewer orders", () => {
  it("tells those who came last, and takes no more than that", async () => {
    const orders = [];
    for (let i = 0; i < 3; i++) {
      const order = await placedOrder(floor.chair);
      await sql(
        `UPDATE pickup SET "slotStart" = date_trunc('hour', now()) + interval '3 hours',
        "slotEnd" = date_trunc('hour', now()) + interval '210 minutes' WHERE id = $1`,
        [order.id],
      );
      orders.push(order);
    }
    await sendCommand(floor.associate, "startPicking", { pickupId: orders[1]?.id });
    await pauseStore(floor.manager, { kind: "fewer", capacity: 1 });
    const told = await Promise.all(orders.map(({ id }) => entries(id)));
    // The second is in work: it stays.
    expect(told).toEqual([[], [], ["pause"]]);
  });

  it("needs a number", async () => {
    for (const capacity of [null, 0, -1, 1000])
      expect(await pauseStore(floor.manager, { kind: "fewer", capacity })).toEqual({
        refused: "USER_INPUT_ERROR",
      });
  });
});

it("is for managers of the store, and is in its record", async () => {
  expect(await pauseStore(floor.associate)).toEqual({ refused: "FORBIDDEN" });
  expect(await pauseStore(floor.manager, { storeCode: "jeju" })).toEqual({ refused: "FORBIDDEN" });
  const { id } = await pauseStore(floor.manager);
  await resumeStore(floor.manager, id);
  const days = [-1, 1].map((n) => new Date(Date.now() + n * 24 * hour).toISOString().slice(0, 10));
  const { storeAudit } = await floor.manager.ask(
    `query($f: String!, $t: String!) { storeAudit(storeCode: "seongsu", from: $f, to: $t) {
      type actorName data } }`,
    { f: days[0], t: days[1] },
  );
  const own = storeAudit.filter(({ type }: { type: string }) => type.endsWith("-store"));
  expect(own.map(({ type }: { type: string }) => type)).toEqual(["pause-store", "resume-store"]);
  expect(own[0]).toMatchObject({ actorName: expect.stringMatching(/./), data: { kind: "closed" } });
});
