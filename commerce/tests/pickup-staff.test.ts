import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Visitor } from "./api";
import { booksOf } from "./paying";
import { makeReady, placedOrder, putAllBack, sendCommand } from "./pickup-staffing";
import { setStock, sql, stockOf } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

const orderStateOf = async (orderCode: string) =>
  (await sql<{ state: string }>(`SELECT state FROM "order" WHERE code = $1`, [orderCode]))[0]
    ?.state;

describe("from the queue to the counter", () => {
  it("picks, stages and hands over, takes the money and books the sale", async () => {
    await setStock(team.chair, { seongsu: 2 });
    const order = await placedOrder(team.chair, 2);
    const { pickupQueue } = await team.associate.ask(
      `{ pickupQueue(storeCode: "seongsu") { id state lines { name sku quantity } } }`,
    );
    expect(pickupQueue).toContainEqual(
      expect.objectContaining({ id: String(order.id), state: "placed" }),
    );
    const ready = await makeReady(team.associate, order, 2);
    expect(ready).toMatchObject({ __typename: "Pickup", state: "ready", shelf: "A3" });
    const done = await sendCommand(team.associate, "handOverPickup", {
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
    expect(await stockOf(team.chair)).toEqual({});
    const { total } = await booksOf(order.orderCode);
    await expect
      .poll(() => booksOf(order.orderCode))
      .toEqual({ total, authorised: 0, settled: total, refunded: 0 });
    expect(await orderStateOf(order.orderCode)).toBe("Delivered");
  });

  it("takes only the right article, and no more than was ordered", async () => {
    await setStock(team.chair, { seongsu: 2 });
    const order = await placedOrder(team.chair);
    const line = { pickupId: order.id, lineId: order.lineId };
    await sendCommand(team.associate, "startPicking", { pickupId: order.id });
    const wrong = await sendCommand(team.associate, "pickPickupLine", {
      ...line,
      barcode: "4006381333931",
    });
    expect(wrong).toMatchObject({ message: "error.pickup-wrong-item" });
    const many = await sendCommand(team.associate, "pickPickupLine", { ...line, quantity: 2 });
    expect(many).toMatchObject({ message: "error.pickup-too-many" });
    const early = await sendCommand(team.associate, "stagePickup", {
      pickupId: order.id,
      shelf: "A1",
    });
    expect(early).toMatchObject({ message: "error.pickup-not-picked" });
    const right = { ...line, barcode: "MR-101-NATURAL-OAK" };
    expect((await sendCommand(team.associate, "pickPickupLine", right)).lines[0].picked).toBe(1);
  });

  it("never takes the money for what is short, and takes it off the shelf", async () => {
    await setStock(team.chair, { seongsu: 3 });
    const order = await placedOrder(team.chair, 3);
    const line = { pickupId: order.id, lineId: order.lineId };
    await sendCommand(team.associate, "startPicking", { pickupId: order.id });
    await sendCommand(team.associate, "pickPickupLine", { ...line, quantity: 2 });
    await sendCommand(team.associate, "shortPickupLine", {
      ...line,
      quantity: 1,
      reason: "damaged",
    });
    await sendCommand(team.associate, "stagePickup", { pickupId: order.id, shelf: "B1" });
    expect(await stockOf(team.chair)).toEqual({ seongsu: [2, 2] });
    const { total } = await booksOf(order.orderCode);
    const pass = { code: order.code };
    await sendCommand(team.associate, "handOverPickup", { pickupId: order.id, pass });
    expect(await stockOf(team.chair)).toEqual({});
    await expect
      .poll(() => booksOf(order.orderCode))
      .toEqual({ total, authorised: 0, settled: total, refunded: 0 });
  });

  it("substitutes when the shopper allowed it, and undoes it", async () => {
    await setStock(team.chair, { seongsu: 1 });
    await setStock(team.stool, { seongsu: 1 });
    const order = await placedOrder(team.chair);
    const line = { pickupId: order.id, lineId: order.lineId, variantId: team.stool };
    await sendCommand(team.associate, "startPicking", { pickupId: order.id });
    const refused = await sendCommand(team.associate, "substitutePickupLine", line);
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
    await sendCommand(team.associate, "substitutePickupLine", line);
    expect(await stockOf(team.stool)).toEqual({});
    const { variantId: _v, ...same } = line;
    await sendCommand(team.associate, "undoPickupLine", same);
    expect(await stockOf(team.stool)).toEqual({ seongsu: [1, 0] });
    await sendCommand(team.associate, "substitutePickupLine", line);
    await sendCommand(team.associate, "stagePickup", { pickupId: order.id, shelf: "A1" });
    await sendCommand(team.associate, "handOverPickup", {
      pickupId: order.id,
      pass: { code: order.code },
    });
    expect([await stockOf(team.stool), await stockOf(team.chair)]).toEqual([{}, {}]);
  });

  it("cancels with a reason, frees slot and, put back, stock, and lifts the hold on the money", async () => {
    await setStock(team.chair, { seongsu: 1 });
    const order = await placedOrder(team.chair);
    await makeReady(team.associate, order);
    const done = await sendCommand(team.associate, "cancelPickup", {
      pickupId: order.id,
      reason: "flood",
    });
    expect(done.state).toBe("cancelled");
    expect(await stockOf(team.chair)).toEqual({});
    expect(await putAllBack(team.associate, order.id)).toBe(1);
    expect(await stockOf(team.chair)).toEqual({ seongsu: [1, 0] });
    await expect
      .poll(() => booksOf(order.orderCode))
      .toEqual({ total: 0, authorised: 0, settled: 0, refunded: 0 });
    expect(await orderStateOf(order.orderCode)).toBe("Cancelled");
  });

  it("takes returns at another store, puts them on its shelf and refunds them", async () => {
    await setStock(team.chair, { seongsu: 2 });
    const order = await placedOrder(team.chair, 2);
    await makeReady(team.associate, order, 2);
    await sendCommand(team.associate, "handOverPickup", {
      pickupId: order.id,
      pass: { code: order.code },
    });
    const back = {
      pickupId: order.id,
      storeCode: "hannam",
      reason: "too low",
      lines: [{ lineId: order.lineId, quantity: 1, restock: true }],
    };
    expect((await sendCommand(team.manager, "returnPickup", back)).state).toBe("returned");
    expect(await stockOf(team.chair)).toEqual({ hannam: [1, 0] });
    await expect
      .poll(async () => (await booksOf(order.orderCode)).refunded)
      .toBe((await booksOf(order.orderCode)).total);
    await sendCommand(team.manager, "returnPickup", back);
    const again = await sendCommand(team.manager, "returnPickup", back);
    expect(again.message).toBe("error.pickup-too-many");
    const { settled } = await booksOf(order.orderCode);
    await expect
      .poll(() => booksOf(order.orderCode))
      .toEqual({ total: 0, authorised: 0, settled, refunded: settled });
    expect(await orderStateOf(order.orderCode)).toBe("Cancelled");
    expect(await stockOf(team.chair)).toEqual({ hannam: [2, 0] });
  });
});

describe("commands", () => {
  it("are done once per id, however often they are sent", async () => {
    await setStock(team.chair, { seongsu: 3 });
    const order = await placedOrder(team.chair, 3);
    await sendCommand(team.associate, "startPicking", { pickupId: order.id });
    const pick = { pickupId: order.id, lineId: order.lineId, commandId: randomUUID() };
    const all = await Promise.all(
      [1, 2, 3].map(() => sendCommand(team.associate, "pickPickupLine", pick)),
    );
    for (const answer of all) expect(answer.lines[0].picked).toBe(1);
    // Said in another sequence, with what is left out named: it is the same.
    const { pickupId, lineId, commandId } = pick;
    const turned = { barcode: null, quantity: 1, commandId, lineId, pickupId, ageMs: 4000 };
    expect((await sendCommand(team.associate, "pickPickupLine", turned)).lines[0].picked).toBe(1);
    await expect(
      sendCommand(team.associate, "putBackPickup", {
        pickupId: order.id,
        commandId: pick.commandId,
      }),
    ).rejects.toThrow();
    await setStock(team.stool, { seongsu: 1 });
    const other = await placedOrder(team.stool);
    await expect(
      sendCommand(team.associate, "startPicking", {
        pickupId: other.id,
        commandId: pick.commandId,
      }),
    ).rejects.toThrow();
  });

  it.each([
    ["pickPickupLine", { quantity: 1 }, { quantity: 2 }],
    ["shortPickupLine", { quantity: 1, reason: "x" }, { quantity: 1, reason: "y" }],
  ])("say what they said when %s comes again, or are refused", async (name, said, other) => {
    await setStock(team.chair, { seongsu: 3 });
    const order = await placedOrder(team.chair, 3);
    await sendCommand(team.associate, "startPicking", { pickupId: order.id });
    const line = { pickupId: order.id, lineId: order.lineId, commandId: randomUUID() };
    const first = await sendCommand(team.associate, name, { ...line, ...said });
    await expect(sendCommand(team.associate, name, { ...line, ...other })).rejects.toThrow(
      "error.pickup-command-reused",
    );
    const again = await sendCommand(team.associate, name, { ...line, ...said });
    expect(again.lines).toEqual(first.lines);
    // As engines of before wrote it down.
    await sql(`ALTER TABLE pickup_event DISABLE TRIGGER USER`);
    await sql(`UPDATE pickup_event SET data = '{}' WHERE "commandId" = $1`, [line.commandId]);
    await sql(`ALTER TABLE pickup_event ENABLE TRIGGER USER`);
    expect((await sendCommand(team.associate, name, { ...line, ...other })).lines).toEqual(
      first.lines,
    );
  });

  it("that hand over tell a payment from none", async () => {
    await setStock(team.chair, { seongsu: 1 });
    const order = await placedOrder(team.chair);
    await makeReady(team.associate, order);
    const given = { pickupId: order.id, pass: { code: order.code }, commandId: randomUUID() };
    const first = await sendCommand(team.associate, "handOverPickup", { ...given, pieces: 1 });
    expect(first.state).toBe("collected");
    for (const other of [{ pieces: 2 }, { pieces: 1, payment: { due: 100, tender: "cash" } }])
      await expect(
        sendCommand(team.associate, "handOverPickup", { ...given, ...other }),
      ).rejects.toThrow("error.pickup-command-reused");
    const again = await sendCommand(team.associate, "handOverPickup", { ...given, pieces: 1 });
    expect(again.state).toBe("collected");
  });

  it("of two devices racing have one winner; the other learns the present state", async () => {
    await setStock(team.chair, { seongsu: 1 });
    const order = await placedOrder(team.chair);
    const answers = await Promise.all(
      [team.associate, team.manager, team.associate].map((who) =>
        sendCommand(who, "startPicking", { pickupId: order.id }),
      ),
    );
    const won = answers.filter((a) => a.__typename === "Pickup");
    const lost = answers.filter((a) => a.__typename === "PickupConflictError");
    expect([won.length, lost.length]).toEqual([1, 2]);
    for (const { pickup } of lost) expect(pickup.state).toBe("picking");
  });

  it("leave a history that no one rewrites", async () => {
    await expect(sql("UPDATE pickup_event SET type = 'x'")).rejects.toThrow("append-only");
    await expect(sql("DELETE FROM pickup_event")).rejects.toThrow("append-only");
  });
});
