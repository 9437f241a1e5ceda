import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { callOff } from "./counting";
import { allowMove, choiceOf, decline, pickupsOf, slotsTaken } from "./declining";
import { mailsTo } from "./mailbox";
import { auditOrders } from "./order-audit";
import { movePickup, pauseFloor } from "./pausing";
import { setStore } from "./pickup-shopping";
import {
  makeReady,
  type Placed,
  placedOrder,
  putAllBack,
  sendCommand,
  staff,
} from "./pickup-staffing";
import { races } from "./races";
import { setStock, sql, stockOf } from "./shopping";

const floor = pauseFloor();
const ordered = () => placedOrder(floor.chair);

/** The one that goes on, as the pass shows it. */
async function onPass(order: Placed) {
  const [pickup] = await choiceOf(order);
  if (!pickup) throw new Error("no pickup on the pass");
  return pickup;
}

async function isSound(order: Placed): Promise<void> {
  const [row] = await pickupsOf(order);
  expect(await auditOrders([row?.orderId ?? 0])).toEqual([]);
}

/** Picks the only piece of an order and leaves it in its bag. */
async function pickOne(order: Placed): Promise<void> {
  await sendCommand(floor.associate, "startPicking", { pickupId: order.id });
  await sendCommand(floor.associate, "pickPickupLine", {
    pickupId: order.id,
    lineId: order.lineId,
    quantity: 1,
  });
}

describe("an order that its store declines", () => {
  it("waits for its shopper's choice, with its stock, and goes where they say", async () => {
    const order = await ordered();
    await pickOne(order);
    const declined = await decline(floor.associate, order.id, { reason: "DAMAGED" });
    expect(declined).toMatchObject({ __typename: "Pickup", state: "declined" });
    const shown = await onPass(order);
    expect(shown).toMatchObject({ state: "declined", pass: null, canCancel: true });
    expect(shown.choice?.stores.map(({ store }) => store.code)).toEqual(["hannam"]);
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [5, 1], hannam: [5, 0] });
    await isSound(order);
    for (const name of ["startPicking", "putBackPickup", "sendPickupPass"])
      expect(
        (await sendCommand(floor.associate, name, { pickupId: order.id })).__typename,
        name,
      ).toBe("PickupConflictError");
    await expect.poll(() => mailsTo(order.guest.email)).toHaveLength(2);
    expect(mailsTo(order.guest.email)[1]?.attachments ?? []).toEqual([]);

    const there = shown.choice?.stores[0]?.promise?.start;
    const moved = await movePickup(order, { storeCode: "hannam", slotStart: there });
    expect(moved).toMatchObject({ state: "placed", store: { code: "hannam" } });
    // What lay in the bag is for sale when it is back at its place.
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [4, 0], hannam: [5, 1] });
    expect(await putAllBack(floor.associate, order.id)).toBe(1);
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [5, 0], hannam: [5, 1] });
    expect(await slotsTaken()).toEqual({ hannam: 1 });
    await isSound(order);
  });

  it("goes on near by at once if its shopper allowed that", async () => {
    const order = await ordered();
    const { slot } = await onPass(order);
    await allowMove(order);
    await pickOne(order);
    const commandId = randomUUID();
    const declined = await decline(floor.associate, order.id, { commandId });
    expect(declined).toMatchObject({ state: "cancelled" });
    // Sent again, as after a lost answer.
    expect(await decline(floor.associate, order.id, { commandId })).toEqual(declined);
    const next = await onPass(order);
    expect(next).toMatchObject({ state: "placed", store: { code: "hannam" }, choice: null });
    expect(Date.parse(next.slot.start)).toBeGreaterThanOrEqual(Date.parse(slot.start));
    expect(next.pass?.code).toMatch(/^\d{6}$/);
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [4, 0], hannam: [5, 1] });
    expect(await slotsTaken()).toEqual({ hannam: 1 });
    await isSound(order);
    await expect.poll(() => mailsTo(order.guest.email)).toHaveLength(2);
    expect(mailsTo(order.guest.email)[1]?.attachments).toContain("pass.png");
  });

  it("ends where no other store has it beside its safety stock, and costs nothing", async () => {
    await setStock(floor.chair, { seongsu: 5, hannam: 2 });
    await setStore("hannam", { Safetystock: 2 });
    const order = await ordered();
    await allowMove(order);
    await pickOne(order);
    expect(await decline(floor.associate, order.id)).toMatchObject({ state: "cancelled" });
    expect(await onPass(order)).toMatchObject({ state: "cancelled", reason: "declined" });
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [4, 0], hannam: [2, 0] });
    expect(await putAllBack(floor.associate, order.id)).toBe(1);
    expect(await slotsTaken()).toEqual({});
    await isSound(order);
    await setStore("hannam", { Safetystock: 0 });
  });

  it("does not come back: when the next store declines it too, it ends", async () => {
    const order = await ordered();
    await decline(floor.associate, order.id);
    const { slot, choice } = await onPass(order);
    const back = { storeCode: "seongsu", slotStart: slot.start };
    expect((await movePickup(order, back)).reason).toBe("MOVE_GONE");
    const there = choice?.stores[0]?.promise?.start;
    const moved = await movePickup(order, { storeCode: "hannam", slotStart: there });
    expect(await decline(floor.manager, moved.id)).toMatchObject({ state: "cancelled" });
    expect((await pickupsOf(order)).map(({ reason }) => reason)).toEqual(["moved", "declined"]);
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [5, 0], hannam: [5, 0] });
    await isSound(order);
  });

  it("is asked about where the next store is far, whatever its shopper allowed", async () => {
    const [was] = await sql<{ at: number }>(
      `SELECT "customFieldsLatitude" AS at FROM stock_location WHERE "customFieldsCode" = 'hannam'`,
    );
    await setStore("hannam", { Latitude: 35.1 });
    const order = await ordered();
    await allowMove(order);
    expect(await decline(floor.associate, order.id)).toMatchObject({ state: "declined" });
    await setStore("hannam", { Latitude: was?.at });
  });

  it("is over when no one chooses in time", async () => {
    const order = await ordered();
    await decline(floor.associate, order.id);
    const { choice } = await onPass(order);
    await sql(`UPDATE pickup SET "holdUntil" = now() WHERE id = $1`, [order.id]);
    const there = choice?.stores[0]?.promise?.start;
    const late = await movePickup(order, { storeCode: "hannam", slotStart: there });
    expect(late.reason).toBe("STATE");
    await expect
      .poll(() => pickupsOf(order))
      .toMatchObject([{ state: "cancelled", reason: "declined" }]);
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [5, 0], hannam: [5, 0] });
    await isSound(order);
  });
});

describe("a decline that does not fit", () => {
  it("is refused once the order lies ready, and changes nothing", async () => {
    const order = await ordered();
    await makeReady(floor.associate, order);
    const refused = { __typename: "PickupConflictError", reason: "STATE" };
    expect(await decline(floor.associate, order.id)).toMatchObject(refused);
    expect(await pickupsOf(order)).toMatchObject([{ state: "ready", store: "seongsu" }]);
  });

  it("needs a known reason, and the same one under the same id", async () => {
    const order = await ordered();
    const unknown = await decline(floor.associate, order.id, { reason: "LAZY" });
    expect(unknown.refused).toContain("PickupDeclineReason");
    const commandId = randomUUID();
    await decline(floor.associate, order.id, { commandId });
    const other = await decline(floor.associate, order.id, { commandId, reason: "CLOSING" });
    expect(other.refused).toBeDefined();
    expect(await pickupsOf(order)).toMatchObject([{ state: "declined" }]);
  });
});

it(`goes to one store or ends, whatever else happens at the same time (${races} times)`, async () => {
  const elsewhere = await staff("associate", { engine: floor.engine });
  for (let i = 0; i < races; i++) {
    await setStock(floor.chair, { seongsu: 5, hannam: 1 });
    await sql("DELETE FROM pickup_slot");
    const [order, rival] = [await ordered(), await ordered()];
    await Promise.all([allowMove(order), allowMove(rival)]);
    if (i % 2) await pickOne(order);
    await Promise.allSettled([
      decline(floor.associate, order.id),
      decline(elsewhere, order.id),
      // One piece is left for both.
      decline(elsewhere, rival.id),
      ...(i % 2
        ? [sendCommand(floor.associate, "stagePickup", { pickupId: order.id, shelf: "A1" })]
        : [makeReady(floor.associate, order)]),
      ...(i % 3 === 0 ? [callOff(order)] : []),
    ]);
    const all = [...(await pickupsOf(order)), ...(await pickupsOf(rival))];
    const kept = all.filter(({ state }) => state !== "cancelled");
    const at = (store: string) => kept.filter((one) => one.store === store).length;
    expect(new Set(kept.map(({ orderId }) => orderId)).size).toBe(kept.length);
    expect(at("hannam")).toBeLessThanOrEqual(1);
    const stock = await stockOf(floor.chair);
    expect(stock.hannam).toEqual([1, at("hannam")]);
    expect(stock.seongsu?.[1]).toBe(at("seongsu"));
    const bagged = (await putAllBack(floor.associate, order.id)) > 0 ? 1 : 0;
    expect(stock.seongsu?.[0]).toBe(5 - bagged);
    expect(await slotsTaken()).toEqual(
      Object.fromEntries(
        (["hannam", "seongsu"] as const).flatMap((one) => (at(one) ? [[one, at(one)]] : [])),
      ),
    );
    await isSound(order);
    await isSound(rival);
    await sql("UPDATE pickup SET state = 'collected' WHERE state NOT IN ('cancelled', 'draft')");
  }
});
