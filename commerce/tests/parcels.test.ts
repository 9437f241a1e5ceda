import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { secondEngine } from "./another-engine";
import type { ApiOptions, Visitor } from "./api";
import { addPieces } from "./order-changing";
import { cancelPieces, linesOf, shipPieces } from "./paying";
import { setStore } from "./pickup-shopping";
import { putAllBack, sendCommand, staff } from "./pickup-staffing";
import { races } from "./races";
import {
  beginPayment,
  goodCard,
  guestReadyToPay,
  pay,
  payByCard,
  setStock,
  sql,
  stockOf,
} from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();
const sends = { Shipsparcels: true, Parcelsperday: 1000 };

beforeEach(async () => {
  for (const code of ["seongsu", "hannam"]) await setStore(code, sends);
  await sql(`UPDATE pickup SET state = 'cancelled' WHERE kind = 'parcel'`);
  return async () => {
    for (const code of ["seongsu", "hannam"])
      await setStore(code, { Shipsparcels: false, Parcelsperday: 20 });
  };
});

interface Parcel {
  id: number;
  store: string;
  state: string;
  pieces: number;
  lineId: string;
}

const parcelsOf = (orderCode: string) =>
  sql<Parcel>(
    `SELECT p.id, s."customFieldsCode" AS store, p.state, l.quantity AS pieces, l.id::text AS "lineId"
     FROM pickup p JOIN pickup_line l ON l."pickupId" = p.id
     JOIN stock_location s ON s.id = p."storeId" JOIN "order" o ON o.id = p."orderId"
     WHERE o.code = $1 AND p.kind = 'parcel' ORDER BY p.id`,
    [orderCode],
  );

const statesOf = async (orderCode: string) =>
  (await parcelsOf(orderCode)).map(({ store, state, pieces }) => [store, state, pieces]);

/** An order of chairs to be delivered, with its parcel at the store that sends it. */
async function ordered(pieces: number) {
  const guest = await guestReadyToPay([{ variant: team.chair, quantity: pieces }]);
  const begun = await guest.ask(beginPayment);
  expect(begun.transitionOrderToState.__typename).toBe("Order");
  const { addPaymentToOrder } = await guest.ask(pay, goodCard);
  const { code } = addPaymentToOrder as { code: string };
  const [row] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  const [parcel] = await parcelsOf(code);
  if (!row || !parcel) throw new Error("no store sends it");
  return { code, orderId: row.id, guest, parcel };
}

const on = (parcel: Parcel, more: object = {}) => ({ pickupId: parcel.id, ...more });
const pickAll = (parcel: Parcel, quantity = parcel.pieces) =>
  on(parcel, { lineId: parcel.lineId, quantity });
const post = { carrier: "Post", trackingCode: "KR-77" };

/** From the queue until it is packed, with so many pieces found and the rest missing. */
async function pack(visitor: Visitor, parcel: Parcel, found = parcel.pieces) {
  await sendCommand(visitor, "startPicking", on(parcel));
  if (found > 0) await sendCommand(visitor, "pickPickupLine", pickAll(parcel, found));
  const short = parcel.pieces - found;
  if (short > 0)
    await sendCommand(visitor, "shortPickupLine", {
      ...pickAll(parcel, short),
      reason: "not-found",
    });
  return sendCommand(visitor, "stagePickup", on(parcel, { shelf: "P1" }));
}

const reasonOf = (visitor: Visitor, name: string, type: string, input: object) =>
  visitor
    .ask(
      `mutation($i: ${type}!) { r: ${name}(input: $i) { __typename
        ... on PickupConflictError { reason } } }`,
      { i: { commandId: randomUUID(), device: "d", ...input } },
    )
    .then(({ r }) => r.reason ?? r.__typename);
const send = (visitor: Visitor, parcel: Parcel, more: object = {}) =>
  reasonOf(visitor, "sendParcel", "SendParcelInput", on(parcel, more));

const sentOf = (orderCode: string) =>
  sql<{ tracking: string; method: string; state: string; pieces: number }>(
    `SELECT f."trackingCode" AS tracking, f.method, f.state, SUM(r.quantity)::int AS pieces
     FROM fulfillment f JOIN order_line_reference r ON r."fulfillmentId" = f.id
     JOIN order_line l ON l.id = r."orderLineId" JOIN "order" o ON o.id = l."orderId"
     WHERE o.code = $1 GROUP BY f.id ORDER BY f.id`,
    [orderCode],
  );

async function isSound({ orderId }: { orderId: number }): Promise<void> {
  const lines = await sql<{ quantity: number; kept: number }>(
    `SELECT l.quantity, COALESCE((SELECT SUM(CASE m.discriminator
         WHEN 'Allocation' THEN m.quantity ELSE -m.quantity END) FROM stock_movement m
       WHERE m."orderLineId" = l.id
         AND m.discriminator IN ('Allocation', 'Release', 'Cancellation')), 0)::int AS kept
     FROM order_line l WHERE l."orderId" = $1`,
    [orderId],
  );
  expect(lines.map(({ kept }) => kept)).toEqual(lines.map(({ quantity }) => quantity));
  // A parcel is what stock says: nothing more, nothing less, and in one place.
  const parcels = await sql<{ pieces: number; held: number }>(
    `SELECT l.quantity AS pieces, COALESCE((SELECT SUM(CASE m.discriminator
         WHEN 'Release' THEN -m.quantity ELSE m.quantity END) FROM stock_movement m
       WHERE m."orderLineId" = l."orderLineId" AND m."stockLocationId" = p."storeId"
         AND m.discriminator IN ('Allocation', 'Release', 'Sale')), 0)::int AS held
     FROM pickup p JOIN pickup_line l ON l."pickupId" = p.id
     WHERE p."orderId" = $1 AND p.state IN ('placed', 'picking', 'ready')`,
    [orderId],
  );
  expect(parcels.map(({ held }) => held)).toEqual(parcels.map(({ pieces }) => pieces));
}

describe("an order that a store sends", () => {
  it("is its work, leaves with what is packed, and its shopper is told", async () => {
    await setStock(team.chair, { seongsu: 3 });
    const order = await ordered(2);
    const { parcel, guest } = order;
    expect(parcel).toMatchObject({ store: "seongsu", state: "placed", pieces: 2 });
    expect(await stockOf(team.chair)).toEqual({ seongsu: [3, 2] });
    const { orderByCode } = await guest.ask(
      `query($c: String!) { orderByCode(code: $c) { pickups { id } } }`,
      { c: order.code },
    );
    expect(orderByCode.pickups).toEqual([]);
    // What only a counter does is not for it.
    expect(
      await reasonOf(
        team.associate,
        "cancelPickup",
        "CancelPickupInput",
        on(parcel, { reason: "x" }),
      ),
    ).toBe("STATE");

    expect(await pack(team.associate, parcel)).toMatchObject({ state: "ready" });
    expect(await send(team.associate, parcel)).toBe("NOT_LABELLED");
    await sendCommand(team.associate, "labelParcel", on(parcel, post));
    const { pickup } = await team.associate.ask(
      `query($id: ID!) { pickup(id: $id) { row { parcel {
        carrier trackingCode address { city countryCode } } } } }`,
      { id: parcel.id },
    );
    const address = { city: "Seoul", countryCode: "KR" };
    expect(pickup.row.parcel).toEqual({ ...post, address });
    expect(await send(team.associate, parcel, { code: "KR-78" })).toBe("WRONG_LABEL");
    // Pressed, and sent again, as after a lost answer.
    const commandId = randomUUID();
    expect(await send(team.associate, parcel, { code: "kr-77", commandId })).toBe("Pickup");
    expect(await send(team.associate, parcel, { code: "kr-77", commandId })).toBe("Pickup");
    expect(await send(team.associate, parcel)).toBe("STATE");
    expect(await sentOf(order.code)).toEqual([
      { tracking: "KR-77", method: "Post", state: "Shipped", pieces: 2 },
    ]);
    expect(await stockOf(team.chair)).toEqual({ seongsu: [1, 0] });
    await isSound(order);
    const letters = await sql<{ data: object }>(
      "SELECT data FROM outbox_message WHERE key LIKE $1",
      [`order-${order.orderId}-sent-%`],
    );
    expect(letters).toMatchObject([{ data: { carrier: "Post", tracking: "KR-77" } }]);
  });

  it("gets a number of the merchant where none is typed", async () => {
    await setStock(team.chair, { seongsu: 1 });
    const { parcel, code } = await ordered(1);
    await pack(team.associate, parcel);
    const bare = { carrier: "", trackingCode: " " };
    await sendCommand(team.associate, "labelParcel", on(parcel, bare));
    await send(team.associate, parcel);
    expect((await sentOf(code))[0]?.tracking).toBe(`${code}-${parcel.id}`);
  });

  it("goes on to the next place with what is short, and then to the merchant's depot", async () => {
    await setStock(team.chair, { seongsu: 2, hannam: 1 });
    await setStore("hannam", { ...sends, Shipsparcels: false });
    const order = await ordered(2);
    expect(order.parcel).toMatchObject({ store: "seongsu", pieces: 2 });
    await setStore("hannam", sends);
    await pack(team.associate, order.parcel, 1);
    expect(await statesOf(order.code)).toEqual([
      ["seongsu", "ready", 1],
      ["hannam", "placed", 1],
    ]);
    expect(await stockOf(team.chair)).toEqual({ seongsu: [1, 1], hannam: [1, 1] });
    await isSound(order);
    const there = (await parcelsOf(order.code))[1];
    if (!there) throw new Error("nothing went on");
    expect(await pack(team.manager, there, 0)).toMatchObject({ state: "cancelled" });
    // No place has it: the depot owes it, and it is not asked of a store again.
    expect(await stockOf(team.chair)).toEqual({ icheon: [0, 1], seongsu: [1, 1] });
    await isSound(order);
    await sendCommand(team.associate, "labelParcel", on(order.parcel, post));
    expect(await send(team.associate, order.parcel)).toBe("Pickup");
    expect(await sentOf(order.code)).toMatchObject([{ pieces: 1 }]);
    await isSound(order);
  });

  it("goes elsewhere whole when its store declines it, and its box is put back", async () => {
    await setStock(team.chair, { seongsu: 2 });
    const order = await ordered(2);
    await setStock(team.chair, { seongsu: 2, hannam: 2 });
    await sql(
      `UPDATE stock_level l SET "stockAllocated" = 2 FROM stock_location s
       WHERE s.id = l."stockLocationId" AND s."customFieldsCode" = 'seongsu'
         AND l."productVariantId" = $1`,
      [team.chair],
    );
    await sendCommand(team.associate, "startPicking", on(order.parcel));
    await sendCommand(team.associate, "pickPickupLine", pickAll(order.parcel));
    const reason = "TOO_BUSY";
    const declined = await sendCommand(
      team.associate,
      "declinePickup",
      on(order.parcel, { reason }),
    );
    expect(declined).toMatchObject({ state: "cancelled" });
    expect(await statesOf(order.code)).toEqual([
      ["seongsu", "cancelled", 2],
      ["hannam", "placed", 2],
    ]);
    expect(await stockOf(team.chair)).toEqual({ hannam: [2, 2] });
    expect(await putAllBack(team.associate, order.parcel.id)).toBe(2);
    expect(await stockOf(team.chair)).toEqual({ seongsu: [2, 0], hannam: [2, 2] });
    await isSound(order);
  });
});

describe("a piece that its parcel is packed without", () => {
  it("stays missing when a later short of its line is undone", async () => {
    await setStock(team.chair, { seongsu: 6, hannam: 1 });
    await setStore("hannam", { ...sends, Shipsparcels: false });
    const order = await ordered(2);
    await setStore("hannam", sends);
    await pack(team.associate, order.parcel, 1);
    expect(await stockOf(team.chair)).toEqual({ seongsu: [5, 1], hannam: [1, 1] });
    await addPieces(order.code, 3);
    const [again] = await parcelsOf(order.code);
    expect(again).toMatchObject({ store: "seongsu", state: "placed", pieces: 2 });
    await sendCommand(team.associate, "startPicking", on(order.parcel));
    const short = { ...pickAll(order.parcel, 1), reason: "not-found" };
    await sendCommand(team.associate, "shortPickupLine", short);
    expect((await stockOf(team.chair)).seongsu).toEqual([4, 2]);
    const { lineId } = order.parcel;
    const undo = (who: Visitor) => sendCommand(who, "undoPickupLine", on(order.parcel, { lineId }));
    await Promise.all([undo(team.associate), undo(team.manager)]);
    expect((await stockOf(team.chair)).seongsu).toEqual([5, 2]);
    await isSound(order);
  });
});

describe("a piece of an order", () => {
  it.each(["placed", "picking", "ready"])(
    "is free again when it is cancelled %s",
    async (state) => {
      await setStock(team.chair, { seongsu: 2 });
      const order = await ordered(2);
      if (state === "picking") await sendCommand(team.associate, "startPicking", on(order.parcel));
      if (state === "ready") await pack(team.associate, order.parcel);
      const [line] = await linesOf(order.code);
      await cancelPieces(order.code, [{ line: line?.id ?? 0, quantity: 1 }]);
      expect((await parcelsOf(order.code))[0]).toMatchObject({ state, pieces: 1 });
      await isSound(order);
      await cancelPieces(order.code);
      expect(await statesOf(order.code)).toMatchObject([
        ["seongsu", "cancelled", expect.anything()],
      ]);
      await putAllBack(team.associate, order.parcel.id);
      expect(await stockOf(team.chair)).toEqual({ seongsu: [2, 0] });
      await isSound(order);
    },
  );

  it("is a parcel's, or the office's to send, and never both", async () => {
    await setStock(team.chair, { icheon: 1, seongsu: 1 });
    const order = await ordered(2);
    expect(order.parcel).toMatchObject({ store: "seongsu", pieces: 1 });
    const [line] = await linesOf(order.code);
    const of = (quantity: number) => [{ line: line?.id ?? 0, quantity }];
    await expect(shipPieces(of(2))).rejects.toThrow(/A store is to hand these pieces over/);
    await shipPieces(of(1));
    expect(await stockOf(team.chair)).toEqual({ seongsu: [1, 1] });
    await expect(shipPieces(of(1))).rejects.toThrow(/A store is to hand these pieces over/);
    await pack(team.associate, order.parcel);
    await sendCommand(team.associate, "labelParcel", on(order.parcel, post));
    await send(team.associate, order.parcel);
    expect(await stockOf(team.chair)).toEqual({});
    expect((await sentOf(order.code)).map(({ pieces }) => pieces)).toEqual([1, 1]);
    await isSound(order);
  });

  it("is no store's that sends nothing, and none of what a store keeps", async () => {
    await setStock(team.chair, { icheon: 3, seongsu: 3 });
    await expect(ordered(1)).rejects.toThrow("no store sends it");
    await setStock(team.chair, { seongsu: 2, hannam: 2 });
    await setStore("seongsu", { ...sends, Safetystock: 1 });
    expect((await ordered(2)).parcel).toMatchObject({ store: "hannam", pieces: 2 });
    await setStore("hannam", { Shipsparcels: false });
    await setStock(team.chair, { hannam: 1 });
    await expect(ordered(1)).rejects.toThrow("no store sends it");
  });

  it("goes with the cart that begins to pay, and is free when it goes back", async () => {
    await setStock(team.chair, { seongsu: 1 });
    const guest = await guestReadyToPay([{ variant: team.chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    const open = () => sql(`SELECT 1 FROM pickup WHERE kind = 'parcel' AND state = 'held'`);
    expect(await open()).toHaveLength(1);
    await guest.ask(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    expect(await open()).toHaveLength(0);
    expect(await stockOf(team.chair)).toEqual({ seongsu: [1, 0] });
  });
});

describe("two at once, at two engines", () => {
  const there = async (): Promise<ApiOptions> => ({ engine: (await secondEngine()).url });

  it("send a parcel once", { repeats: races - 1 }, async () => {
    await setStock(team.chair, { seongsu: 1 });
    const order = await ordered(1);
    await pack(team.associate, order.parcel);
    await sendCommand(team.associate, "labelParcel", on(order.parcel, post));
    const colleague = await staff("manager", await there());
    const answers = await Promise.all([
      send(team.associate, order.parcel),
      send(colleague, order.parcel),
    ]);
    expect(answers.sort()).toEqual(["Pickup", "STATE"]);
    expect(await sentOf(order.code)).toHaveLength(1);
    expect(await stockOf(team.chair)).toEqual({});
    await isSound(order);
  });

  it("do not send what the office cancels", { repeats: races - 1 }, async () => {
    await setStock(team.chair, { seongsu: 1 });
    const order = await ordered(1);
    await pack(team.associate, order.parcel);
    await sendCommand(team.associate, "labelParcel", on(order.parcel, post));
    await Promise.all([
      send(team.associate, order.parcel),
      cancelPieces(order.code, undefined, await there()),
    ]);
    await isSound(order);
    const sent = await sentOf(order.code);
    const [parcel] = await parcelsOf(order.code);
    expect(parcel?.state).toBe(sent.length === 1 ? "collected" : "cancelled");
  });

  it("fill a store's day with what it can send", { repeats: races - 1 }, async () => {
    // Of two articles: what is set aside of one does not make the other's checkout wait.
    const articles = [team.chair, team.stool];
    for (const article of articles) await setStock(article, { seongsu: 5, hannam: 5 });
    for (const code of ["seongsu", "hannam"]) await setStore(code, { ...sends, Parcelsperday: 1 });
    const guests = await Promise.all([
      guestReadyToPay([{ variant: team.chair, quantity: 1 }]),
      guestReadyToPay([{ variant: team.stool, quantity: 1 }], await there()),
    ]);
    expect(await Promise.all(guests.map(payByCard))).toEqual([true, true]);
    expect(
      await sql(
        `SELECT s."customFieldsCode" AS store FROM pickup p
         JOIN stock_location s ON s.id = p."storeId"
         WHERE p.kind = 'parcel' AND p.state = 'placed' ORDER BY 1`,
      ),
    ).toEqual([{ store: "hannam" }, { store: "seongsu" }]);
    // The next test finds its day empty.
    await sql(`UPDATE pickup SET state = 'cancelled' WHERE kind = 'parcel'`);
  });
});
