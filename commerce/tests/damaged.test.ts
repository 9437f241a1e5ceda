import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Visitor } from "./api";
import { collectedOrder, previewOf, takeBack } from "./at-the-desk";
import { correctStock } from "./counting";
import { addPieces } from "./order-changing";
import { makeReady, placedOrder, putAllBack, sendCommand, staff } from "./pickup-staffing";
import { races } from "./races";
import { setStock, sql, stockOf } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

beforeEach(async () => {
  await sql("DELETE FROM damaged_piece");
  await sql("DELETE FROM stock_event");
  await setStock(team.stool, { seongsu: 5 });
});

interface Damage {
  id: string;
  quantity: number;
  reason: string;
  ending: string | null;
}

async function damages(who: Visitor, state = "WAITING", storeCode = "seongsu"): Promise<Damage[]> {
  const { damagedPieces } = await who.ask(
    `query($c: String!, $s: DamageState!) { damagedPieces(storeCode: $c, state: $s) {
      totalItems items { id quantity reason note orderCode actorName ending endedBy
        article { sku } } } }`,
    { c: storeCode, s: state },
  );
  return damagedPieces.items;
}

const decide = (who: Visitor, id: string, ending: string, more: object = {}) =>
  who.ask(
    `mutation($i: DecideDamagedPieceInput!) { decideDamagedPiece(input: $i) {
      id quantity ending endedBy endedAt } }`,
    { i: { id, ending, commandId: randomUUID(), ...more } },
  );

const takeBackDecision = (who: Visitor, { id, endedAt }: { id: string; endedAt: string }) =>
  who.ask("mutation($i: UndoDamageDecisionInput!) { undoDamageDecision(input: $i) { ending } }", {
    i: { id, endedAt, commandId: randomUUID() },
  });

/** All rows there are, as `2 sold-again`, `3 null`. */
const rowsNow = async () =>
  (
    await sql<{ row: string }>(
      `SELECT concat_ws(' ', quantity, COALESCE(ending, 'waits')) AS row FROM damaged_piece ORDER BY 1`,
    )
  ).map(({ row }) => row);

const noteOnShelf = (who: Visitor, more: object = {}) =>
  who.ask("mutation($i: NoteDamagedPieceInput!) { noteDamagedPiece(input: $i) { id } }", {
    i: { storeCode: "seongsu", variantId: team.stool, commandId: randomUUID(), ...more },
  });

/** Pieces of the stool at Seongsu: on hand, and set aside for orders. */
const stools = async () => (await stockOf(team.stool)).seongsu ?? [0, 0];

const [forbidden, decided] = [/not currently authorized/, /damage-decided/];

/** An order that is being picked, with pieces of it that were found damaged. */
async function pickedDamaged(quantity = 1) {
  const order = await placedOrder(team.stool, 2);
  const line = { pickupId: order.id, lineId: order.lineId };
  await sendCommand(team.associate, "startPicking", { pickupId: order.id });
  const command = { ...line, quantity, reason: "damaged", commandId: randomUUID() };
  const short = () => sendCommand(team.associate, "shortPickupLine", command);
  await short();
  const undo = () => sendCommand(team.associate, "undoPickupLine", line);
  return { order, line, short, undo };
}

describe("a piece found damaged while picking", () => {
  it("waits once, off stock, and is no longer listed when that is taken back", async () => {
    const { order, line, short, undo } = await pickedDamaged();
    await short();
    const waits = {
      ...{ quantity: 1, reason: "PICKING", orderCode: order.orderCode, actorName: "Yuna Choi" },
      ...{ ending: null, article: { sku: "MR-103-NATURAL-OAK" } },
    };
    expect(await damages(team.associate)).toEqual([expect.objectContaining(waits)]);
    expect(await stools()).toEqual([4, 2]);
    await undo();
    expect(await damages(team.manager)).toEqual([]);
    expect(await stools()).toEqual([5, 2]);
    await sendCommand(team.associate, "shortPickupLine", { ...line, reason: "not-found" });
    expect(await damages(team.manager)).toEqual([]);
    await undo();
    await short();
    expect(await damages(team.manager)).toEqual([]);
    await sendCommand(team.associate, "shortPickupLine", { ...line, reason: "damaged" });
    expect(await damages(team.manager)).toMatchObject([{ quantity: 1 }]);
  });

  it("adds to stock once when it is sold again, however often that is sent", async () => {
    const phones = [team.manager, await staff("manager")];
    for (let i = 0; i < races; i++) {
      await noteOnShelf(team.associate, { quantity: 2 });
      const [{ id } = { id: "" }] = await damages(team.manager);
      const [before] = await stools();
      const sent = [...phones, ...phones].map((who) => decide(who, id, "SOLD_AGAIN"));
      await Promise.all(sent);
      expect(await stools()).toEqual([(before ?? 0) + 2, 0]);
    }
  });

  it("is decided by one of two managers, and only sold again it is in stock", async () => {
    const colleague = await staff("manager");
    for (let i = 0; i < races; i++) {
      await noteOnShelf(team.associate);
      const [{ id } = { id: "" }] = await damages(team.manager);
      const [before = 0] = await stools();
      const answers = await Promise.allSettled([
        decide(team.manager, id, "SOLD_AGAIN"),
        decide(colleague, id, i % 2 ? "WRITTEN_OFF" : "TO_SUPPLIER"),
      ]);
      const refused = answers.filter(({ status }) => status === "rejected");
      expect(refused).toMatchObject([{ reason: { message: expect.stringMatching(decided) } }]);
      const [latest] = await damages(team.manager, "DECIDED");
      const more = latest?.ending === "SOLD_AGAIN" ? 1 : 0;
      expect((await stools())[0]).toBe(before + more);
      await decide(team.manager, id, latest?.ending ?? "");
      expect((await stools())[0]).toBe(before + more);
    }
  });

  it("is decided in parts that add up, by two phones, repeated, and taken back one by one", async () => {
    const colleague = await staff("manager");
    for (let i = 0; i < races; i++) {
      await sql("DELETE FROM damaged_piece");
      await noteOnShelf(team.associate, { quantity: 5 });
      const [{ id } = { id: "" }] = await damages(team.manager);
      const [before = 0] = await stools();
      const two = { quantity: 2, of: 5, commandId: randomUUID() };
      const answers = await Promise.allSettled([
        decide(team.manager, id, "SOLD_AGAIN", two),
        decide(team.manager, id, "SOLD_AGAIN", two),
        decide(colleague, id, "WRITTEN_OFF", { quantity: 4, of: 5 }),
      ]);
      // Both saw five: one of them decides, and the other looks again.
      const isSold = answers[0]?.status === "fulfilled";
      expect(answers[1]?.status).toBe(answers[0]?.status);
      expect(answers[2]?.status).toBe(isSold ? "rejected" : "fulfilled");
      expect(await rowsNow()).toEqual(
        isSold ? ["2 sold-again", "3 waits"] : ["1 waits", "4 written-off"],
      );
      expect((await stools())[0]).toBe(before + (isSold ? 2 : 0));
      if (!isSold) continue;
      const reused = decide(team.manager, id, "WRITTEN_OFF", two);
      await expect(reused).rejects.toThrow("command-reused");
      for (const bad of [{ quantity: 4 }, { quantity: 1, of: 5 }])
        await expect(decide(colleague, id, "TO_SUPPLIER", bad)).rejects.toThrow(decided);
      await expect(decide(colleague, id, "TO_SUPPLIER", { quantity: 0 })).rejects.toThrow();
      const rest = { quantity: 3, of: 3, commandId: randomUUID() };
      await decide(colleague, id, "TO_SUPPLIER", rest);
      await decide(colleague, id, "TO_SUPPLIER", rest);
      expect(await rowsNow()).toEqual(["2 sold-again", "3 to-supplier"]);
      const { decideDamagedPiece: sold } = await decide(team.manager, id, "SOLD_AGAIN", two);
      const undone = [team.manager, colleague].map((who) => takeBackDecision(who, sold));
      expect((await Promise.all(undone)).map((one) => one.undoDamageDecision.ending)).toEqual([
        null,
        null,
      ]);
      expect(await stools()).toEqual([before, 0]);
      // A command that comes late decides nothing anew, and a later decision counts again, once.
      await decide(team.manager, id, "SOLD_AGAIN", two);
      expect(await rowsNow()).toEqual(["2 waits", "3 to-supplier"]);
      const { decideDamagedPiece: again } = await decide(colleague, sold.id, "SOLD_AGAIN");
      await expect(takeBackDecision(team.manager, sold)).rejects.toThrow(decided);
      expect((await stools())[0]).toBe(before + 2);
      await takeBackDecision(team.manager, again);
      expect((await stools())[0]).toBe(before);
      await expect(takeBackDecision(team.associate, again)).rejects.toThrow(forbidden);
    }
  });

  it("keeps its parts when the associate takes the line back", async () => {
    const { line, undo } = await pickedDamaged(2);
    const [{ id } = { id: "" }] = await damages(team.manager);
    const { decideDamagedPiece: gone } = await decide(team.manager, id, "WRITTEN_OFF", {
      quantity: 1,
      of: 2,
    });
    await undo();
    expect(await rowsNow()).toEqual(["1 written-off"]);
    expect(await stools()).toEqual([4, 2]);
    // It waits again, whatever is said of the line from then on.
    await takeBackDecision(team.manager, gone);
    await sendCommand(team.associate, "shortPickupLine", {
      ...line,
      quantity: 1,
      reason: "damaged",
    });
    expect(await stools()).toEqual([3, 2]);
    await undo();
    expect(await rowsNow()).toEqual(["1 waits"]);
    await decide(team.manager, gone.id, "SOLD_AGAIN");
    expect(await stools()).toEqual([5, 2]);
  });

  it("stays where a manager put it when the associate takes it back afterwards", async () => {
    for (const [ending, onHand] of [
      ["SOLD_AGAIN", 5],
      ["WRITTEN_OFF", 4],
    ] as const) {
      await sql("DELETE FROM damaged_piece");
      await setStock(team.stool, { seongsu: 5 });
      await sql("DELETE FROM stock_event");
      const { undo } = await pickedDamaged();
      const [{ id } = { id: "" }] = await damages(team.manager);
      await decide(team.manager, id, ending);
      expect(await stools()).toEqual([onHand, 2]);
      await undo();
      await undo();
      expect(await stools()).toEqual([onHand, 2]);
      expect(await damages(team.manager, "DECIDED")).toMatchObject([{ ending }]);
    }
  });

  it("still waits when its piece has left the order and a later short is undone", async () => {
    const { order, line, undo } = await pickedDamaged();
    await sendCommand(team.associate, "pickPickupLine", { ...line, quantity: 1 });
    await sendCommand(team.associate, "stagePickup", { pickupId: order.id, shelf: "A1" });
    await addPieces(order.orderCode, 2);
    await sendCommand(team.associate, "startPicking", { pickupId: order.id });
    await sendCommand(team.associate, "shortPickupLine", {
      ...line,
      quantity: 1,
      reason: "damaged",
    });
    expect(await damages(team.manager)).toHaveLength(2);
    await undo();
    const [{ id } = { id: "" }, ...others] = await damages(team.manager);
    expect(others).toEqual([]);
    expect(await stools()).toEqual([4, 2]);
    await decide(team.manager, id, "SOLD_AGAIN");
    await sendCommand(team.associate, "shortPickupLine", { ...line, quantity: 1, reason: "x" });
    await undo();
    expect(await stools()).toEqual([5, 2]);
  });

  it("stays gone once, when a count that left it out came before the undo", async () => {
    const { undo } = await pickedDamaged();
    const [{ id } = { id: "" }] = await damages(team.manager);
    await decide(team.manager, id, "WRITTEN_OFF");
    await correctStock(team.manager, team.stool, 4);
    await undo();
    expect(await stools()).toEqual([4, 2]);
  });

  it("is taken back or sold again, never both, when the two meet", async () => {
    for (let i = 0; i < races; i++) {
      await setStock(team.stool, { seongsu: 5 });
      await sql("DELETE FROM stock_event");
      const { undo } = await pickedDamaged(2);
      const [{ id } = { id: "" }] = await damages(team.manager);
      await Promise.allSettled([undo(), decide(team.manager, id, "SOLD_AGAIN")]);
      expect(await stools()).toEqual([5, 2]);
      expect(await damages(team.manager)).toEqual([]);
    }
  });
});

describe("a piece found damaged elsewhere", () => {
  it("comes off stock on the shelf, once for each command", async () => {
    const command = { quantity: 2, note: " a leg is split ", commandId: randomUUID() };
    await Promise.all([noteOnShelf(team.associate, command), noteOnShelf(team.associate, command)]);
    expect(await stools()).toEqual([3, 0]);
    expect(await damages(team.associate)).toMatchObject([
      { quantity: 2, reason: "SHELF", note: "a leg is split", orderCode: null },
    ]);
    await expect(noteOnShelf(team.associate, { ...command, quantity: 1 })).rejects.toThrow(
      "command-reused",
    );
    await expect(noteOnShelf(team.associate, { quantity: 0 })).rejects.toThrow("pickup-count");
  });

  it("waits when it came back with a defect, and not when it is for sale", async () => {
    const order = await collectedOrder(team.associate, team.stool, 3);
    const pieces = [
      { lineId: order.line, quantity: 2, grade: "DEFECTIVE", restock: false },
      { lineId: order.line, quantity: 1, grade: "AS_NEW", restock: true },
    ];
    const { amounts } = await previewOf(team.manager, pieces);
    const back = [{ orderId: order.orderId, amount: amounts[0].amount, pieces }];
    const commandId = randomUUID();
    for (const _ of [1, 2])
      expect(await takeBack(team.manager, back, { commandId })).toMatchObject({
        __typename: "GoodsReturn",
      });
    expect(await damages(team.manager)).toMatchObject([
      { quantity: 2, reason: "RETURNED", orderCode: order.orderCode },
    ]);
    expect(await stools()).toEqual([1, 0]);
  });

  it("waits when a shopper refuses it, and only the whole pieces are put back", async () => {
    const order = await placedOrder(team.stool, 4);
    await makeReady(team.associate, order, 4);
    const lines = [
      { lineId: order.lineId, quantity: 2, damaged: true },
      { lineId: order.lineId, quantity: 1 },
    ];
    const { refusalAmounts } = await team.associate.ask(
      `query($id: ID!, $l: [RefusedPiecesInput!]!) { refusalAmounts(pickupId: $id, lines: $l) {
        ... on RefusalAmounts { amount } } }`,
      { id: order.id, l: lines },
    );
    const command = {
      ...{ pickupId: order.id, pass: { code: order.code }, commandId: randomUUID() },
      refused: { lines, amount: refusalAmounts.amount },
    };
    for (const _ of [1, 2])
      expect(await sendCommand(team.associate, "handOverPickup", command)).toMatchObject({
        state: "collected",
        lines: [{ picked: 1 }],
      });
    expect(await stools()).toEqual([1, 0]);
    expect(await putAllBack(team.associate, order.id)).toBe(1);
    expect(await stools()).toEqual([2, 0]);
    const [waits] = await damages(team.associate);
    expect(waits).toMatchObject({ quantity: 2, reason: "HAND_OVER", orderCode: order.orderCode });
    await decide(team.manager, waits?.id ?? "", "SOLD_AGAIN");
    expect(await stools()).toEqual([4, 0]);
  });
});

describe("who may", () => {
  it("decide is a manager of the store; what happened is in the store's record", async () => {
    await noteOnShelf(team.associate);
    const [{ id } = { id: "" }] = await damages(team.manager);
    await expect(decide(team.associate, id, "WRITTEN_OFF")).rejects.toThrow(forbidden);
    await sql(
      `UPDATE damaged_piece SET "storeId" = (SELECT id FROM stock_location
       WHERE "customFieldsKind" = 'store' AND "customFieldsCode" NOT IN ('seongsu', 'hannam') LIMIT 1)`,
    );
    await expect(decide(team.manager, id, "WRITTEN_OFF")).rejects.toThrow(forbidden);
    await sql(
      `UPDATE damaged_piece SET "storeId" = (SELECT id FROM stock_location
       WHERE "customFieldsCode" = 'seongsu')`,
    );
    await decide(team.manager, id, "TO_SUPPLIER");
    const today = new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Seoul" });
    const { storeAudit, areaFigures } = await team.manager.ask(
      `query($d: String!) { storeAudit(storeCode: "seongsu", from: $d, to: $d) {
        type actorName skus data }
        areaFigures(date: $d, storeCode: "seongsu") { reasons { kind reason count } } }`,
      { d: today },
    );
    expect(areaFigures.reasons).toContainEqual({ kind: "DAMAGED", reason: "shelf", count: 1 });
    const own = { skus: "MR-103-NATURAL-OAK", data: expect.objectContaining({ reason: "shelf" }) };
    expect(storeAudit).toContainEqual(expect.objectContaining({ ...own, type: "note-damaged" }));
    expect(storeAudit).toContainEqual(
      expect.objectContaining({ ...own, type: "decide-damaged", actorName: "Doyun Han" }),
    );
  });
});
