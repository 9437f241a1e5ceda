import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { secondEngine } from "./another-engine";
import { correctStock, discrepancies } from "./counting";
import { guestCollecting, placePickup, setStore } from "./pickup-shopping";
import { placedOrder, staff } from "./pickup-staffing";
import { races } from "./races";
import { setStock, sql, stockOf } from "./shopping";
import { storeTeam } from "./store-team";
import { askFor, endTransfers, outcome, type Shown, stepsOf } from "./transferring";

const team = storeTeam();
const pieces = 6;

beforeEach(async () => {
  for (const code of ["seongsu", "hannam"]) await setStore(code, { Safetystock: 0 });
  // What earlier tests packed stays in the book, which knows its place by its last count.
  await sql("DELETE FROM stock_event");
  await sql("DELETE FROM stock_discrepancy");
  await setStock(team.chair, { seongsu: pieces });
  return async () => {
    for (const code of ["seongsu", "hannam"]) await setStore(code, { Safetystock: 1 });
  };
});

const ask = (quantity: number, more: object = {}, visitor = team.manager) =>
  askFor(visitor, team.chair, quantity, more);

/** Up to the carrier's van, with so many pieces in the box. */
async function labelled(quantity: number) {
  const transfer = await ask(quantity);
  const steps = stepsOf(transfer);
  await steps.pack(team.associate, quantity);
  await steps.close(team.associate);
  await steps.label(team.associate);
  return { ...steps, transfer };
}

/** Each piece is on hand at a store, in a box, or missing; and in one of them. */
afterEach(async () => {
  const [row] = await sql<{ all: number }>(
    `SELECT (SELECT SUM("stockOnHand") FROM stock_level WHERE "productVariantId" = $1)::int
       + COALESCE((SELECT SUM(l.packed) FROM stock_transfer_line l
         JOIN stock_transfer t ON t.id = l."transferId" AND t.state <> 'received'
         WHERE l."variantId" = $1), 0)::int
       + COALESCE((SELECT SUM(d.expected - d.counted) FROM stock_discrepancy d
         WHERE d."variantId" = $1 AND d.kind = 'transfer'), 0)::int AS all`,
    [team.chair],
  );
  await endTransfers();
  expect(row?.all).toBe(pieces);
});

describe("pieces that one store sends to another", () => {
  it("are asked for, packed, labelled, sent and counted, each by its own people", async () => {
    const commandId = randomUUID();
    const transfer = await ask(3, { commandId });
    expect(await ask(3, { commandId })).toMatchObject({ id: transfer.id, state: "requested" });
    expect(await outcome(ask(2, { commandId }))).toBe("reused");
    // Asking sets nothing aside.
    expect(await stockOf(team.chair)).toEqual({ seongsu: [6, 0] });
    const steps = stepsOf(transfer);
    expect(await outcome(steps.close(team.associate))).toBe("transfer-state");
    const packing = { commandId: randomUUID() };
    await steps.pack(team.associate, 2, packing);
    await steps.pack(team.associate, 2, packing);
    expect(await outcome(steps.pack(team.associate, 1, packing))).toBe("reused");
    expect(await outcome(steps.pack(team.associate, 2))).toBe("transfer-pieces");
    expect(await outcome(steps.pack(team.associate, -3))).toBe("transfer-pieces");
    await steps.pack(team.associate, 1);
    const packed = await steps.pack(team.associate, -1);
    expect(packed).toMatchObject({
      state: "packing",
      lines: [{ asked: 3, packed: 2, received: null, article: { onHand: 4, boxed: 2 } }],
    });
    expect(await stockOf(team.chair)).toEqual({ seongsu: [4, 0] });
    // A box in the store is part of a count.
    expect(await correctStock(team.manager, team.chair, 6)).toMatchObject({ onHand: 4 });
    await steps.close(team.associate);
    expect(await outcome(steps.send(team.associate))).toBe("transfer-label");
    const { trackingCode } = await steps.label(team.associate);
    expect(trackingCode).toBe(`TRANSFER-T${transfer.id}`);
    expect(await outcome(steps.send(team.associate, { code: "KR-1" }))).toBe("transfer-label");
    expect(await outcome(steps.receive(team.manager, 2))).toBe("transfer-state");
    await steps.send(team.associate, { code: trackingCode.toLowerCase() });
    expect(await stockOf(team.chair)).toEqual({ seongsu: [4, 0] });
    // The box has left: a count of the store is without it.
    expect(await correctStock(team.manager, team.chair, 4)).toMatchObject({ onHand: 4 });
    expect(await outcome(steps.cancel(team.manager))).toBe("transfer-state");
    const done = await steps.receive(team.manager, 2);
    expect(done).toMatchObject({ state: "received", lines: [{ packed: 2, received: 2 }] });
    expect(done.history.map(({ type, actorName }) => [type, actorName])).toEqual([
      ["request", "Doyun Han"],
      ...["pack", "pack", "pack", "close", "label", "send"].map((type) => [
        type,
        expect.not.stringMatching(/^(Doyun Han)?$/),
      ]),
      ["receive", "Doyun Han"],
    ]);
    expect(await stockOf(team.chair)).toEqual({ seongsu: [4, 0], hannam: [2, 0] });
    expect(await discrepancies(team.manager, "OPEN", "hannam")).toEqual([]);
    const today = new Date().toLocaleDateString("en-CA", { timeZone: "Asia/Seoul" });
    const { storeAudit } = await team.manager.ask(
      `query($d: String!) { storeAudit(storeCode: "hannam", from: $d, to: $d) { type skus data } }`,
      { d: today },
    );
    expect(storeAudit).toContainEqual({
      type: "pack-transfer",
      skus: "MR-101-NATURAL-OAK",
      data: { lineId: transfer.lines[0]?.id, pieces: -1, transfer: Number(transfer.id) },
    });
    await expect(sql("DELETE FROM stock_transfer_event")).rejects.toThrow("append-only");
  });

  it("are received once, and what is missing is named at the receiver", async () => {
    const { transfer, send, receive } = await labelled(3);
    await send(team.associate);
    const commandId = randomUUID();
    expect(await outcome(receive(team.manager, 1, { lines: [] }))).toBe("transfer-pieces");
    const answers = await Promise.all(
      [{ commandId }, { commandId }, {}].map((more) => outcome(receive(team.manager, 2, more))),
    );
    // The same command is done once and answered twice, unless the other one was first.
    expect(answers.filter((one) => one === "received").length).toBeGreaterThan(0);
    expect(answers.filter((one) => !["received", "transfer-state"].includes(one))).toEqual([]);
    expect(await outcome(receive(team.manager, 2))).toBe("transfer-state");
    expect(await stockOf(team.chair)).toEqual({ seongsu: [3, 0], hannam: [2, 0] });
    expect(await discrepancies(team.manager, "OPEN", "hannam")).toMatchObject([
      { kind: "TRANSFER", expected: 3, counted: 2, source: `transfer-${transfer.id}` },
    ]);
    expect(await discrepancies(team.manager)).toEqual([]);
  });

  it("are on hand once they are put back from a box that was called off, and not before", async () => {
    const { cancel, pack, decline, send, shelve, transfer } = await labelled(3);
    expect(await outcome(shelve(team.associate, 3))).toBe("transfer-state");
    // Out of the closed box again: it is open.
    expect(await pack(team.associate, -1)).toMatchObject({ state: "packing" });
    const commandId = randomUUID();
    await cancel(team.manager, { commandId });
    expect(await cancel(team.manager, { commandId })).toMatchObject({ state: "cancelled" });
    const late = [decline(team.associate), pack(team.associate, -1), send(team.associate)];
    expect(new Set(await Promise.all(late.map(outcome)))).toEqual(new Set(["transfer-state"]));
    expect(await stockOf(team.chair)).toEqual({ seongsu: [4, 0] });
    // The box is in the store, and part of its count.
    expect(await correctStock(team.manager, team.chair, 6)).toMatchObject({ onHand: 4 });
    for (const wrong of [0, 1, 3])
      expect(await outcome(shelve(team.associate, wrong))).toBe("transfer-pieces");
    const back = { commandId: randomUUID() };
    const colleague = await staff("manager");
    const answers = await Promise.all([
      ...[1, 2].map(() => outcome(shelve(team.associate, 2, back))),
      outcome(shelve(colleague, 2)),
    ]);
    // Both sendings of the one command, or the colleague.
    expect(["cancelled cancelled", "cancelled"]).toContain(
      answers.filter((one) => one === "cancelled").join(" "),
    );
    expect(answers.filter((one) => !/^cancelled$|^transfer-pieces$/.test(one))).toEqual([]);
    expect(await stockOf(team.chair)).toEqual({ seongsu: [6, 0] });
    expect(await correctStock(team.manager, team.chair, 6)).toMatchObject({ onHand: 6 });
    const declined = stepsOf(await ask(1));
    await declined.pack(team.associate, 1);
    expect(await outcome(declined.decline(team.associate))).toBe("declined");
    expect(await stockOf(team.chair)).toEqual({ seongsu: [5, 0] });
    expect(await outcome(declined.shelve(team.associate, 1))).toBe("declined");
    expect(await stockOf(team.chair)).toEqual({ seongsu: [6, 0] });
    const { stockTransfers } = await team.associate.ask(
      `{ stockTransfers(storeCode: "seongsu") { id state } }`,
    );
    expect(stockTransfers).toContainEqual({ id: transfer.id, state: "cancelled" });
  });

  it("are never what an order has, or what the store keeps", async () => {
    await setStore("seongsu", { Safetystock: 2 });
    await placedOrder(team.chair, 1);
    const { pack } = stepsOf(await ask(6));
    expect(await outcome(pack(team.associate, 4))).toBe("transfer-not-free");
    expect(await outcome(pack(team.associate, 3))).toBe("packing");
    expect(await stockOf(team.chair)).toEqual({ seongsu: [3, 1] });
  });
});

describe("two at once", () => {
  it("do not pack the last free piece twice, nor what an order takes", {
    repeats: races - 1,
  }, async () => {
    const colleague = await staff("manager", { engine: (await secondEngine()).url });
    const { pack } = stepsOf(await ask(6));
    await pack(team.associate, 5);
    const guest = await guestCollecting([{ variant: team.chair, quantity: 1 }], "seongsu");
    const [order, ...packed] = await Promise.all([
      placePickup(guest).then(({ code }) => (code ? 1 : 0)),
      outcome(pack(team.associate, 1)),
      outcome(pack(colleague, 1)),
    ]);
    const inBox = packed.filter((one) => one === "packing").length;
    expect(order + inBox).toBe(1);
    expect(await stockOf(team.chair)).toEqual(inBox ? {} : { seongsu: [1, 1] });
  });

  it("send it or call it off, and not both", { repeats: races - 1 }, async () => {
    const colleague = await staff("manager", { engine: (await secondEngine()).url });
    const { send, cancel, shelve } = await labelled(2);
    const answers = await Promise.all([outcome(send(team.associate)), outcome(cancel(colleague))]);
    expect(answers).toContain("transfer-state");
    const isSent = answers.includes("sent");
    // Sent, or in the box until it is put back.
    expect(await stockOf(team.chair)).toEqual({ seongsu: [4, 0] });
    expect(await outcome(shelve(colleague, 2))).toBe(isSent ? "transfer-state" : "cancelled");
    expect(await stockOf(team.chair)).toEqual({ seongsu: [isSent ? 4 : 6, 0] });
  });
});

describe("rights", () => {
  it("are the receiver's manager's to ask, the sender's to give, the receiver's to take", async () => {
    const { associate, manager } = team;
    const forbidden = async (done: Promise<Shown>) =>
      expect(await outcome(done)).toBe("authorized");
    const back = { fromStoreCode: "hannam", toStoreCode: "seongsu" };
    await forbidden(ask(1, back, associate));
    await forbidden(ask(1, { toStoreCode: "haeundae" }));
    await expect(ask(1, { toStoreCode: "seongsu" })).rejects.toThrow();
    const out = await labelled(1);
    await forbidden(out.cancel(associate));
    await out.send(associate);
    // The associate works at the sender alone.
    await forbidden(out.receive(associate, 1));
    const inward = stepsOf(await ask(1, back));
    for (const step of [inward.close, inward.label, inward.send, inward.decline])
      await forbidden(step(associate));
    await forbidden(inward.pack(associate, 1));
    await forbidden(inward.shelve(associate, 1));
    // The manager asks a store that is not theirs, and gives nothing away there.
    const far = stepsOf(await ask(1, { fromStoreCode: "haeundae" }));
    await forbidden(far.pack(manager, 1));
    await forbidden(far.decline(manager));
    expect(await outcome(far.cancel(manager))).toBe("cancelled");
    for (const code of ["hannam", "haeundae"])
      await expect(
        associate.ask(`{ stockTransfers(storeCode: "${code}") { id } }`),
      ).rejects.toThrow("not currently authorized");
    await out.receive(manager, 1);
  });
});
