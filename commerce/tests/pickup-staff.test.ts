import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { clearSlots, setStore } from "./pickup-shopping";
import { command, makeReady, placed, staff, status } from "./pickup-staffing";
import { setStock, sql, stockOf, variantId } from "./shopping";

let chair: number;
let stool: number;
let associate: Awaited<ReturnType<typeof staff>>;
let manager: typeof associate;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  stool = await variantId("MR-103-NATURAL-OAK");
  associate = await staff("associate");
  manager = await staff("manager");
});
beforeEach(async () => {
  for (const code of ["seongsu", "hannam"]) await setStore(code);
  await clearSlots();
  await sql("DELETE FROM pickup_attempt");
});

const moneyOf = async (orderId: string) => {
  const [row] = await sql<{ total: string; settled: string; refunded: string; state: string }>(
    `SELECT o.state, o."subTotalWithTax" + o."shippingWithTax" AS total,
       (SELECT COALESCE(SUM(amount), 0) FROM payment WHERE "orderId" = o.id AND state = 'Settled') AS settled,
       (SELECT COALESCE(SUM(r.total), 0) FROM refund r JOIN payment p ON p.id = r."paymentId"
        WHERE p."orderId" = o.id AND r.state <> 'Failed') AS refunded
     FROM "order" o WHERE o.code = $1`,
    [orderId],
  );
  return {
    state: row?.state,
    total: Number(row?.total),
    settled: Number(row?.settled),
    refunded: Number(row?.refunded),
  };
};

describe("from the queue to the counter", () => {
  it("picks, stages and hands over, takes the money and books the sale", async () => {
    await setStock(chair, { seongsu: 2 });
    const order = await placed(chair, 2);
    const { pickupQueue } = await associate.ask(
      `{ pickupQueue(storeCode: "seongsu") { id state lines { name sku quantity } } }`,
    );
    expect(pickupQueue).toContainEqual(
      expect.objectContaining({ id: String(order.id), state: "placed" }),
    );
    const ready = await makeReady(associate, order, 2);
    expect(ready).toMatchObject({ __typename: "Pickup", state: "ready", shelf: "A3" });
    const done = await command(associate, "handOverPickup", {
      pickupId: order.id,
      pass: { code: order.code },
    });
    expect(done).toMatchObject({ __typename: "Pickup", state: "collected" });
    expect(done.history.map((h: { type: string }) => h.type)).toEqual([
      "place",
      "start",
      "pick",
      "stage",
      "hand-over",
    ]);
    expect(done.history[4]).toMatchObject({ actorName: "Yuna Choi", device: "till 1" });
    expect(await stockOf(chair)).toEqual({});
    const money = await moneyOf(order.orderCode);
    expect(money).toMatchObject({ state: "Delivered", settled: money.total, refunded: 0 });
  });

  it("takes only the right article, and no more than was ordered", async () => {
    await setStock(chair, { seongsu: 2 });
    const order = await placed(chair);
    const line = { pickupId: order.id, lineId: order.lineId };
    await command(associate, "startPicking", { pickupId: order.id });
    const wrong = await command(associate, "pickPickupLine", { ...line, barcode: "4006381333931" });
    expect(wrong).toMatchObject({ message: "error.pickup-wrong-item" });
    const many = await command(associate, "pickPickupLine", { ...line, quantity: 2 });
    expect(many).toMatchObject({ message: "error.pickup-too-many" });
    const early = await command(associate, "stagePickup", { pickupId: order.id, shelf: "A1" });
    expect(early).toMatchObject({ message: "error.pickup-not-picked" });
    const right = { ...line, barcode: "MR-101-NATURAL-OAK" };
    expect((await command(associate, "pickPickupLine", right)).lines[0].picked).toBe(1);
  });

  it("gives back the money for what is short, and takes it off the shelf", async () => {
    await setStock(chair, { seongsu: 3 });
    const order = await placed(chair, 3);
    const line = { pickupId: order.id, lineId: order.lineId };
    await command(associate, "startPicking", { pickupId: order.id });
    await command(associate, "pickPickupLine", { ...line, quantity: 2 });
    await command(associate, "shortPickupLine", { ...line, quantity: 1, reason: "damaged" });
    await command(associate, "stagePickup", { pickupId: order.id, shelf: "B1" });
    expect(await stockOf(chair)).toEqual({ seongsu: [2, 2] });
    const before = await moneyOf(order.orderCode);
    const pass = { code: order.code };
    await command(associate, "handOverPickup", { pickupId: order.id, pass });
    expect(await stockOf(chair)).toEqual({});
    const { settled, refunded, total } = await moneyOf(order.orderCode);
    expect(before.total).toBe(total);
    expect([settled - refunded, refunded]).toEqual([total, total / 2]);
  });

  it("substitutes when the shopper allowed it, and undoes it", async () => {
    await setStock(chair, { seongsu: 1 });
    await setStock(stool, { seongsu: 1 });
    const order = await placed(chair);
    const line = { pickupId: order.id, lineId: order.lineId, variantId: stool };
    await command(associate, "startPicking", { pickupId: order.id });
    const refused = await command(associate, "substitutePickupLine", line);
    expect(refused).toMatchObject({ message: "error.pickup-no-substitutes" });
    await new Visitor().ask(
      "mutation($i: TellPickupInput!) { tellPickup(input: $i) { __typename } }",
      {
        i: {
          pickupId: order.id,
          proof: { orderCode: order.orderCode, emailAddress: order.guest.email },
          allowSubstitutes: true,
        },
      },
    );
    await command(associate, "substitutePickupLine", line);
    expect(await stockOf(stool)).toEqual({});
    const { variantId: _v, ...same } = line;
    await command(associate, "undoPickupLine", same);
    expect(await stockOf(stool)).toEqual({ seongsu: [1, 0] });
    await command(associate, "substitutePickupLine", line);
    await command(associate, "stagePickup", { pickupId: order.id, shelf: "A1" });
    await command(associate, "handOverPickup", { pickupId: order.id, pass: { code: order.code } });
    expect([await stockOf(stool), await stockOf(chair)]).toEqual([{}, {}]);
  });

  it("cancels with a reason, frees stock and slot, and lifts the hold on the money", async () => {
    await setStock(chair, { seongsu: 1 });
    const order = await placed(chair);
    await makeReady(associate, order);
    const done = await command(associate, "cancelPickup", { pickupId: order.id, reason: "flood" });
    expect(done.state).toBe("cancelled");
    expect(await stockOf(chair)).toEqual({ seongsu: [1, 0] });
    const payments = await sql(
      `SELECT p.state FROM payment p JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1`,
      [order.orderCode],
    );
    expect(payments).toEqual([{ state: "Cancelled" }]);
    expect((await moneyOf(order.orderCode)).state).toBe("Cancelled");
  });

  it("takes returns at another store, puts them on its shelf and refunds them", async () => {
    await setStock(chair, { seongsu: 2 });
    const order = await placed(chair, 2);
    await makeReady(associate, order, 2);
    await command(associate, "handOverPickup", { pickupId: order.id, pass: { code: order.code } });
    const back = {
      pickupId: order.id,
      storeCode: "hannam",
      reason: "too low",
      lines: [{ lineId: order.lineId, quantity: 1, restock: true }],
    };
    expect((await command(manager, "returnPickup", back)).state).toBe("returned");
    expect(await stockOf(chair)).toEqual({ hannam: [1, 0] });
    const money = await moneyOf(order.orderCode);
    expect(money.refunded).toBe(money.settled / 2);
    await command(manager, "returnPickup", back);
    const again = await command(manager, "returnPickup", back);
    expect(again.message).toBe("error.pickup-too-many");
    const all = await moneyOf(order.orderCode);
    expect(all).toMatchObject({ refunded: all.settled, state: "Cancelled" });
    expect(await stockOf(chair)).toEqual({ hannam: [2, 0] });
  });
});

describe("commands", () => {
  it("are done once per id, however often they are sent", async () => {
    await setStock(chair, { seongsu: 3 });
    const order = await placed(chair, 3);
    await command(associate, "startPicking", { pickupId: order.id });
    const pick = { pickupId: order.id, lineId: order.lineId, commandId: randomUUID() };
    const all = await Promise.all([1, 2, 3].map(() => command(associate, "pickPickupLine", pick)));
    for (const answer of all) expect(answer.lines[0].picked).toBe(1);
    await setStock(stool, { seongsu: 1 });
    const other = await placed(stool);
    await expect(
      command(associate, "startPicking", { pickupId: other.id, commandId: pick.commandId }),
    ).rejects.toThrow();
  });

  it("of two devices racing have one winner; the other learns the present state", async () => {
    await setStock(chair, { seongsu: 1 });
    const order = await placed(chair);
    const answers = await Promise.all(
      [associate, manager, associate].map((who) =>
        command(who, "startPicking", { pickupId: order.id }),
      ),
    );
    const won = answers.filter((a) => a.__typename === "Pickup");
    const lost = answers.filter((a) => a.__typename === "PickupConflictError");
    expect([won.length, lost.length]).toEqual([1, 2]);
    for (const { pickup } of lost) expect(pickup.state).toBe("picking");
  });

  it("leave a history that nobody rewrites", async () => {
    await expect(sql("UPDATE pickup_event SET type = 'x'")).rejects.toThrow("append-only");
    await expect(sql("DELETE FROM pickup_event")).rejects.toThrow("append-only");
  });
});

describe("access", () => {
  it("keeps an associate to their own stores, in every operation", async () => {
    await setStock(chair, { hannam: 1 });
    const order = await placed(chair, 1, "hannam");
    const line = { pickupId: order.id, lineId: order.lineId };
    const tries: [string, Record<string, unknown>][] = [
      ["startPicking", { pickupId: order.id }],
      ["putBackPickup", { pickupId: order.id }],
      ["pickPickupLine", line],
      ["shortPickupLine", { ...line, reason: "x" }],
      ["substitutePickupLine", { ...line, variantId: stool }],
      ["undoPickupLine", line],
      ["stagePickup", { pickupId: order.id, shelf: "A" }],
      ["handOverPickup", { pickupId: order.id, pass: { code: order.code } }],
      ["cancelPickup", { pickupId: order.id, reason: "x" }],
      ["returnPickup", { pickupId: order.id, storeCode: "seongsu", reason: "x", lines: [] }],
    ];
    for (const [name, input] of tries)
      await expect(command(associate, name, input), name).rejects.toThrow(
        /not currently authorized/,
      );
    for (const query of [
      `{ pickupQueue(storeCode: "hannam") { id } }`,
      `{ pickup(id: "${order.id}") { id } }`,
      `{ pickupByPass(storeCode: "hannam", pass: { code: "${order.code}" }) { __typename } }`,
      `{ pickupsForReturn(storeCode: "seongsu", orderCode: "x") { id } }`,
      `mutation { correctStoreStock(input: { storeCode: "seongsu", variantId: "1", change: 5,
        reason: "", commandId: "x" }) { onHand } }`,
      `{ pickupBoard(storeCode: "hannam") { cursor } }`,
      `{ storeArticle(storeCode: "hannam", code: "MR-101-NATURAL-OAK") { onHand } }`,
      `{ storeDay(storeCode: "seongsu", date: "2026-11-22") { placed } }`,
      `{ storeAudit(storeCode: "seongsu", from: "2026-11-22", to: "2026-11-22") { at } }`,
      `{ orders { totalItems } }`,
    ])
      await expect(associate.ask(query), query).rejects.toThrow(/not currently authorized/);
    const desks = async (who: typeof associate) =>
      (await who.ask("{ pickupDesks { storeCode } }")).pickupDesks.map(
        (desk: { storeCode: string }) => desk.storeCode,
      );
    expect(await desks(associate)).toEqual(["seongsu"]);
    expect((await desks(manager)).sort()).toEqual(["hannam", "seongsu"]);
    expect((await desks(await owner())).length).toBeGreaterThan(3);
  });

  it("ends with the shift: whoever signed in half a day ago signs in again", async () => {
    const late = await staff("associate");
    const { me } = await late.ask("{ me { identifier } }");
    expect(me.identifier).toBe("associate@example.com");
    await sql(
      `UPDATE session SET "createdAt" = "createdAt" - interval '13 hours' WHERE token = $1`,
      [late.sessionToken],
    );
    expect((await late.ask("{ pickupDesks { storeCode } }")).pickupDesks).toEqual([]);
    await expect(late.ask(`{ pickupQueue(storeCode: "seongsu") { id } }`)).rejects.toThrow();
  });

  it("locks a counter after eight wrong codes, also for a right one, and counts all at once", async () => {
    await setStock(chair, { seongsu: 1 });
    const order = await placed(chair);
    const find = (code: string) =>
      associate.ask(
        `query($c: String!) { pickupByPass(storeCode: "seongsu", pass: { code: $c }) {
          __typename ... on PickupCodeError { retryAfter } } }`,
        { c: code },
      );
    expect((await find(order.code)).pickupByPass.__typename).toBe("Pickup");
    const answers = await Promise.all(Array.from({ length: 12 }, () => find("nope")));
    const locked = answers.filter(({ pickupByPass }) => pickupByPass.retryAfter > 0);
    expect(locked).toHaveLength(4);
    expect((await find(order.code)).pickupByPass.retryAfter).toBeGreaterThan(800);
    const handover = { pickupId: order.id, pass: { code: order.code } };
    expect((await command(associate, "handOverPickup", handover)).__typename).toBe(
      "PickupCodeError",
    );
  });

  it("takes the right code of what was handed over for no wrong one, however often it comes", async () => {
    await setStock(chair, { seongsu: 2 });
    const [first, next] = [await placed(chair), await placed(chair)];
    for (const order of [first, next]) await makeReady(manager, order);
    const handOver = (order: typeof first, commandId = randomUUID()) =>
      command(manager, "handOverPickup", {
        pickupId: order.id,
        pass: { code: order.code },
        commandId,
      });
    const commandId = randomUUID();
    expect((await handOver(first, commandId)).state).toBe("collected");
    for (let i = 0; i < 6; i++) {
      expect((await handOver(first, commandId)).state).toBe("collected");
      expect((await handOver(first)).__typename).toBe("PickupConflictError");
    }
    expect((await handOver(next)).state).toBe("collected");
  });

  it("takes a pass by its QR code, and not that of a former collector", async () => {
    await setStock(chair, { seongsu: 1 });
    const order = await placed(chair);
    await makeReady(associate, order);
    const { pickupStatus } = await status(order.guest, order.orderCode);
    const { payload } = pickupStatus.pickups[0].pass;
    await order.guest.visitor.ask(
      `mutation($i: ChangePickupCollectorInput!) { changePickupCollector(input: $i) { __typename } }`,
      {
        i: {
          pickupId: order.id,
          proof: { orderCode: order.orderCode, emailAddress: order.guest.email },
          collector: { name: "Her brother" },
        },
      },
    );
    const old = await command(associate, "handOverPickup", {
      pickupId: order.id,
      pass: { payload },
    });
    expect(old.__typename).toBe("PickupCodeError");
    const now = (await status(order.guest, order.orderCode)).pickupStatus.pickups[0];
    expect(now.collector.name).toBe("Her brother");
    const pass = { payload: now.pass.payload };
    const done = await command(associate, "handOverPickup", { pickupId: order.id, pass });
    expect(done.state).toBe("collected");
  });
});
