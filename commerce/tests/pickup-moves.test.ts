import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { callOff } from "./counting";
import { mailsTo } from "./mailbox";
import { movePickup, passOf, pauseFloor, pauseOf, pauseStore, resumeStore } from "./pausing";
import { makeReady, type Placed, placedOrder, putAllBack, sendCommand } from "./pickup-staffing";
import { races } from "./races";
import { setStock, sql, stockOf } from "./shopping";

const floor = pauseFloor();

/** An order at a store that has closed, with the ways that its shopper has. */
async function closed(prepare?: (order: Placed) => Promise<unknown>) {
  const order = await placedOrder(floor.chair);
  await prepare?.(order);
  const pause = await pauseStore(floor.manager);
  const { slots, stores } = await pauseOf(order);
  const hannam = stores.find(({ store }) => store.code === "hannam");
  return {
    order,
    pauseId: pause.id as string,
    later: { storeCode: "seongsu", slotStart: slots[0]?.start },
    there: { storeCode: "hannam", slotStart: hannam?.promise?.start },
  };
}

const taken = async () => {
  const rows = await sql<{ code: string; taken: number }>(
    `SELECT s."customFieldsCode" AS code, SUM(t.taken)::int AS taken FROM pickup_slot t
     JOIN stock_location s ON s.id = t."storeId" WHERE t.taken > 0 GROUP BY 1 ORDER BY 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.code, row.taken]));
};

/** What the engine's own look at an order's books finds. */
const open = (order: Placed) =>
  sql<{ id: number; code: string; state: string }>(
    `SELECT p.id, s."customFieldsCode" AS code, p.state FROM pickup p
     JOIN stock_location s ON s.id = p."storeId" JOIN "order" o ON o.id = p."orderId"
     WHERE o.code = $1 AND p.state IN ('placed', 'picking', 'ready', 'arrived')`,
    [order.orderCode],
  );

describe("a shopper of a store that has closed", () => {
  it("takes another store: stock, slot, address and pass go there, once", async () => {
    const { order, there } = await closed();
    const commandId = randomUUID();
    const moved = await movePickup(order, there, { commandId });
    expect(moved).toMatchObject({ __typename: "Pickup", state: "placed", pause: null });
    expect(moved.store.code).toBe("hannam");
    expect(moved.slot.start).toBe(there.slotStart);
    expect(moved.pass.code).not.toBe(order.code);
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [5, 0], hannam: [5, 1] });
    expect(await taken()).toEqual({ hannam: 1 });
    expect((await movePickup(order, there, { commandId })).id).toBe(moved.id);
    expect((await passOf(order)).map(({ id }) => id)).toEqual([moved.id]);
    const [row] = await sql<{ store: string }>(
      `SELECT "shippingAddress"::jsonb ->> 'store' AS store FROM "order" WHERE code = $1`,
      [order.orderCode],
    );
    expect(row?.store).toBe("hannam");
    await expect.poll(() => mailsTo(order.guest.email)).toHaveLength(3);
    expect(mailsTo(order.guest.email)[2]?.attachments).toContain("pass.png");
    // The other store hands it over as its own.
    const there2 = { ...order, id: Number(moved.id), code: moved.pass.code };
    const { pickup } = await floor.manager.ask(
      "query($id: ID!) { pickup(id: $id) { lines { id } } }",
      { id: moved.id },
    );
    await makeReady(floor.manager, { ...there2, lineId: pickup.lines[0].id });
    const given = await sendCommand(floor.manager, "handOverPickup", {
      pickupId: moved.id,
      pass: { code: moved.pass.code },
    });
    expect(given.state).toBe("collected");
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [5, 0], hannam: [4, 0] });
  });

  it("takes another time at the store, with what is picked so far", async () => {
    const { order, later } = await closed((one) =>
      sendCommand(floor.associate, "startPicking", { pickupId: one.id }),
    );
    const moved = await movePickup(order, later);
    expect(moved).toMatchObject({ id: String(order.id), state: "picking", pause: null });
    expect(moved.slot.start).toBe(later.slotStart);
    expect(await taken()).toEqual({ seongsu: 1 });
    expect((await movePickup(order, later)).reason).toBe("MOVE_OVER");
  });

  it("takes another store although it lies ready: the bag is to be put back", async () => {
    const { order, there } = await closed((one) => makeReady(floor.associate, one));
    expect((await movePickup(order, there)).store.code).toBe("hannam");
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [4, 0], hannam: [5, 1] });
    expect(await putAllBack(floor.associate, order.id)).toBe(1);
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [5, 0], hannam: [5, 1] });
  });

  it("is refused what has gone, and keeps what there was", async () => {
    const { order, there, later } = await closed();
    await setStock(floor.chair, { seongsu: 5 });
    await sql(
      `UPDATE stock_level SET "stockAllocated" = 1 WHERE "productVariantId" = $1
      AND "stockOnHand" = 5`,
      [floor.chair],
    );
    expect((await movePickup(order, there)).reason).toBe("MOVE_GONE");
    const today = { ...later, slotStart: new Date(Date.now() + 7_200_000).toISOString() };
    expect((await movePickup(order, today)).reason).toBe("MOVE_GONE");
    expect((await movePickup(order, { ...there, storeCode: "nowhere" })).reason).toBe("MOVE_GONE");
    expect(await open(order)).toMatchObject([{ code: "seongsu", state: "placed" }]);
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [5, 1] });
  });

  it("need not choose any more when the store is open again", async () => {
    const { order, there, pauseId } = await closed();
    await resumeStore(floor.manager, pauseId);
    expect((await movePickup(order, there)).reason).toBe("MOVE_OVER");
    expect(await stockOf(floor.chair)).toEqual({ seongsu: [5, 1], hannam: [5, 0] });
  });
});

it(`is moved once or ended, whatever else happens at the same time (${races} times)`, async () => {
  for (let i = 0; i < races; i++) {
    await setStock(floor.chair, { seongsu: 5, hannam: 5 });
    await sql("DELETE FROM pickup_pause");
    await sql("DELETE FROM pickup_slot");
    const { order, there, later, pauseId } = await closed();
    const { engine } = floor;
    await Promise.allSettled([
      movePickup(order, there, { engine }),
      movePickup(order, i % 2 ? there : later),
      sendCommand(floor.associate, "startPicking", { pickupId: order.id }),
      ...(i % 3 === 0 ? [callOff(order)] : []),
      ...(i % 3 === 1 ? [resumeStore(floor.manager, pauseId)] : []),
    ]);
    const left = await open(order);
    expect(left.length).toBeLessThanOrEqual(1);
    const place = left[0]?.code;
    expect(await taken()).toEqual(place ? { [place]: 1 } : {});
    const held = (code: string) => [5, place === code ? 1 : 0];
    expect(await stockOf(floor.chair)).toEqual({
      seongsu: held("seongsu"),
      hannam: held("hannam"),
    });
    const [line] = await sql<{ at: string }>(
      `SELECT l."customFieldsCollectat" AS at FROM order_line l JOIN "order" o ON o.id = l."orderId"
       WHERE o.code = $1`,
      [order.orderCode],
    );
    if (place) expect(line?.at).toBe(place);
  }
});
