import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { owner } from "./api";
import { command, makeReady, type Placed, placed, staff, status } from "./pickup-staffing";
import { shopFloor } from "./shop-floor";
import { setStock, sql } from "./shopping";

const floor = shopFloor();

describe("access", () => {
  it("keeps an associate to their own stores, in every operation", async () => {
    await setStock(floor.chair, { hannam: 1 });
    const order = await placed(floor.chair, 1, "hannam");
    const line = { pickupId: order.id, lineId: order.lineId };
    const tries: [string, Record<string, unknown>][] = [
      ["startPicking", { pickupId: order.id }],
      ["putBackPickup", { pickupId: order.id }],
      ["pickPickupLine", line],
      ["shortPickupLine", { ...line, reason: "x" }],
      ["substitutePickupLine", { ...line, variantId: floor.stool }],
      ["undoPickupLine", line],
      ["stagePickup", { pickupId: order.id, shelf: "A" }],
      ["handOverPickup", { pickupId: order.id, pass: { code: order.code } }],
      ["cancelPickup", { pickupId: order.id, reason: "x" }],
      ["returnPickup", { pickupId: order.id, storeCode: "seongsu", reason: "x", lines: [] }],
    ];
    for (const [name, input] of tries)
      await expect(command(floor.associate, name, input), name).rejects.toThrow(
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
      await expect(floor.associate.ask(query), query).rejects.toThrow(/not currently authorized/);
    const desks = async (who: typeof floor.associate) =>
      (await who.ask("{ pickupDesks { storeCode } }")).pickupDesks.map(
        (desk: { storeCode: string }) => desk.storeCode,
      );
    expect(await desks(floor.associate)).toEqual(["seongsu"]);
    expect((await desks(floor.manager)).sort()).toEqual(["hannam", "seongsu"]);
    expect((await desks(await owner())).length).toBeGreaterThan(3);
  });

  it("ends with the shift: a person who signed in half a day ago signs in again", async () => {
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
});

describe("the counter", () => {
  it("locks a counter after eight wrong codes, also for a right one, and counts all at once", async () => {
    await setStock(floor.chair, { seongsu: 1 });
    const order = await placed(floor.chair);
    const find = (code: string) =>
      floor.associate.ask(
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
    expect((await command(floor.associate, "handOverPickup", handover)).__typename).toBe(
      "PickupCodeError",
    );
  });

  it("takes a signed pass in any field, whatever wrong digits came before, and counts no scan", async () => {
    await setStock(floor.chair, { seongsu: 1 });
    const order = await placed(floor.chair);
    await makeReady(floor.associate, order);
    const { pickupStatus } = await status(order.guest, order.orderCode);
    const { payload } = pickupStatus.pickups[0].pass;
    const find = (pass: object) =>
      floor.associate.ask(
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
    const done = await command(floor.associate, "handOverPickup", { pickupId: order.id, pass });
    expect(done.state).toBe("collected");
  });

  it("takes the right code of what was handed over for no wrong one, however often it comes", async () => {
    await setStock(floor.chair, { seongsu: 2 });
    const [first, next] = [await placed(floor.chair), await placed(floor.chair)];
    for (const order of [first, next]) await makeReady(floor.manager, order);
    const handOver = (order: Placed, commandId = randomUUID()) =>
      command(floor.manager, "handOverPickup", {
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
    await setStock(floor.chair, { seongsu: 1 });
    const order = await placed(floor.chair);
    await makeReady(floor.associate, order);
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
    const old = await command(floor.associate, "handOverPickup", {
      pickupId: order.id,
      pass: { payload },
    });
    expect(old.__typename).toBe("PickupCodeError");
    const now = (await status(order.guest, order.orderCode)).pickupStatus.pickups[0];
    expect(now.collector.name).toBe("Her brother");
    const pass = { payload: now.pass.payload };
    const done = await command(floor.associate, "handOverPickup", { pickupId: order.id, pass });
    expect(done.state).toBe("collected");
  });
});
