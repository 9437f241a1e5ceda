import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { owner } from "./api";
import { makeReady, type Placed, placedOrder, sendCommand, staff, status } from "./pickup-staffing";
import { setStock, sql } from "./shopping";
import { storeTeam } from "./store-team";

const team = storeTeam();

describe("access", () => {
  it("keeps an associate to their own stores, in every operation", async () => {
    await setStock(team.chair, { hannam: 1 });
    const order = await placedOrder(team.chair, 1, "hannam");
    const line = { pickupId: order.id, lineId: order.lineId };
    const tries: [string, Record<string, unknown>][] = [
      ["startPicking", { pickupId: order.id }],
      ["putBackPickup", { pickupId: order.id }],
      ["pickPickupLine", line],
      ["shortPickupLine", { ...line, reason: "x" }],
      ["substitutePickupLine", { ...line, variantId: team.stool }],
      ["proposeSubstitute", { ...line, variantId: team.stool }],
      ["undoPickupLine", line],
      ["stagePickup", { pickupId: order.id, shelf: "A" }],
      ["handOverPickup", { pickupId: order.id, pass: { code: order.code } }],
      ["sendPickupPass", { pickupId: order.id }],
      ["declinePickup", { pickupId: order.id, reason: "OTHER" }],
      ["labelParcel", { pickupId: order.id, carrier: "x", trackingCode: "x" }],
      ["sendParcel", { pickupId: order.id }],
      ["cancelPickup", { pickupId: order.id, reason: "x" }],
      ["returnPickup", { pickupId: order.id, storeCode: "seongsu", reason: "x", lines: [] }],
    ];
    for (const [name, input] of tries)
      await expect(sendCommand(team.associate, name, input), name).rejects.toThrow(
        /not currently authorized/,
      );
    for (const query of [
      `{ pickupQueue(storeCode: "hannam") { id } }`,
      `{ pickup(id: "${order.id}") { id } }`,
      `{ withoutPassRule(pickupId: "${order.id}") { value } }`,
      `{ refusalAmounts(pickupId: "${order.id}", lines: []) { __typename } }`,
      `mutation { approveHandOver(input: { pickupId: "${order.id}", colleagueId: "1", pin: "0000" }) {
        __typename } }`,
      `mutation { showPickupSignature(input: { pickupId: "${order.id}", commandId: "x" }) { name } }`,
      `{ substituteRule(pickupId: "${order.id}", lineId: "${order.lineId}", variantId: "1") {
        needsManager } }`,
      `mutation { approveSubstitute(input: { pickupId: "${order.id}", lineId: "${order.lineId}",
        variantId: "1", colleagueId: "1", pin: "0000" }) { __typename } }`,
      `{ pickupByPass(storeCode: "hannam", pass: { code: "${order.code}" }) { __typename } }`,
      `{ returnableOrders(storeCode: "seongsu", search: "x") { id } }`,
      `{ returnPreview(storeCode: "seongsu", pieces: []) { __typename } }`,
      `mutation { takeGoodsBack(input: { storeCode: "seongsu", orders: [], reason: "x",
        commandId: "x" }) { __typename } }`,
      `mutation { correctStoreStock(input: { storeCode: "seongsu", variantId: "1", change: 5,
        reason: "", commandId: "x" }) { onHand } }`,
      `{ pickupBoard(storeCode: "hannam") { cursor } }`,
      `{ stagingShelves(storeCode: "hannam") { name } }`,
      `mutation { removeStagingShelf(storeCode: "seongsu", name: "A") { name } }`,
      `{ damagedPieces(storeCode: "hannam") { totalItems } }`,
      `mutation { noteDamagedPiece(input: { storeCode: "hannam", variantId: "1",
        commandId: "x" }) { id } }`,
      `{ storeArticle(storeCode: "hannam", code: "MR-101-NATURAL-OAK") { onHand } }`,
      `{ storeDay(storeCode: "seongsu", date: "2026-11-22") { placed } }`,
      `{ storeAudit(storeCode: "seongsu", from: "2026-11-22", to: "2026-11-22") { at } }`,
      `{ orders { totalItems } }`,
    ])
      await expect(team.associate.ask(query), query).rejects.toThrow(/not currently authorized/);
    const counters = async (who: typeof team.associate) =>
      (await who.ask("{ pickupCounters { storeCode } }")).pickupCounters.map(
        (counter: { storeCode: string }) => counter.storeCode,
      );
    expect(await counters(team.associate)).toEqual(["seongsu"]);
    expect((await counters(team.manager)).sort()).toEqual(["hannam", "seongsu"]);
    expect((await counters(await owner())).length).toBeGreaterThan(3);
  });

  it("ends with the shift: a person who signed in half a day ago signs in again", async () => {
    const late = await staff("associate");
    const { me } = await late.ask("{ me { identifier } }");
    expect(me.identifier).toBe("associate@example.com");
    await sql(
      `UPDATE session SET "createdAt" = "createdAt" - interval '13 hours' WHERE token = $1`,
      [late.sessionToken],
    );
    expect((await late.ask("{ pickupCounters { storeCode } }")).pickupCounters).toEqual([]);
    await expect(late.ask(`{ pickupQueue(storeCode: "seongsu") { id } }`)).rejects.toThrow();
  });
});

describe("the counter", () => {
  it("locks a counter after eight wrong codes, also for a right one, and counts all at once", async () => {
    await setStock(team.chair, { seongsu: 1 });
    const order = await placedOrder(team.chair);
    const find = (code: string) =>
      team.associate.ask(
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
    expect((await sendCommand(team.associate, "handOverPickup", handover)).__typename).toBe(
      "PickupCodeError",
    );
  });

  it("takes a signed pass in any field, whatever wrong digits came before, and counts no scan", async () => {
    await setStock(team.chair, { seongsu: 1 });
    const order = await placedOrder(team.chair);
    await makeReady(team.associate, order);
    const { pickupStatus } = await status(order.guest, order.orderCode);
    const { payload } = pickupStatus.pickups[0].pass;
    const find = (pass: object) =>
      team.associate.ask(
        `query($p: ShownPassInput!) { pickupByPass(storeCode: "seongsu", pass: $p) {
          __typename ... on PickupCodeError { retryAfter } } }`,
        { p: pass },
      );
    // Not its last signs: those of a signature are nearly always the same few.
    const at = payload.lastIndexOf(".") + 10;
    const other = payload[at] === "A" ? "B" : "A";
    const forged = payload.slice(0, at) + other + payload.slice(at + 1);
    for (let n = 0; n < 12; n++)
      expect((await find({ code: `${forged}\r` })).pickupByPass.retryAfter).toBe(0);
    for (let n = 0; n < 9; n++) await find({ code: "000000" });
    expect((await find({ code: order.code })).pickupByPass.retryAfter).toBeGreaterThan(0);
    for (const pass of [
      { payload },
      { code: payload },
      { code: `${payload}\r\n` },
      { payload: `https://shop.example/ko-kr/pickup#${payload}` },
    ])
      expect((await find(pass)).pickupByPass.__typename).toBe("Pickup");
    const pass = { code: payload };
    const done = await sendCommand(team.associate, "handOverPickup", { pickupId: order.id, pass });
    expect(done.state).toBe("collected");
  });

  it("takes the right code of what was handed over for no wrong one, however often it comes", async () => {
    await setStock(team.chair, { seongsu: 2 });
    const [first, next] = [await placedOrder(team.chair), await placedOrder(team.chair)];
    for (const order of [first, next]) await makeReady(team.manager, order);
    const handOver = (order: Placed, commandId = randomUUID()) =>
      sendCommand(team.manager, "handOverPickup", {
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
    await setStock(team.chair, { seongsu: 1 });
    const order = await placedOrder(team.chair);
    await makeReady(team.associate, order);
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
    const old = await sendCommand(team.associate, "handOverPickup", {
      pickupId: order.id,
      pass: { payload },
    });
    expect(old.__typename).toBe("PickupCodeError");
    const now = (await status(order.guest, order.orderCode)).pickupStatus.pickups[0];
    expect(now.collector.name).toBe("Her brother");
    const pass = { payload: now.pass.payload };
    const done = await sendCommand(team.associate, "handOverPickup", { pickupId: order.id, pass });
    expect(done.state).toBe("collected");
  });
});
