import { pbkdf2Sync, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ApiOptions, Visitor } from "./api";
import { allowSubstitutes, atLine, callOff } from "./counting";
import { pickupsOf } from "./declining";
import { mailsTo } from "./mailbox";
import { auditOrders } from "./order-audit";
import { pauseFloor } from "./pausing";
import { setStore } from "./pickup-shopping";
import { type Placed, placedOrder, putAllBack, sendCommand } from "./pickup-staffing";
import { races } from "./races";
import { setStock, sql, stockOf, variantId } from "./shopping";

const floor = pauseFloor();
let stool: number;

beforeAll(async () => {
  stool = await variantId("MR-103-NATURAL-OAK");
});
beforeEach(async () => {
  await setStore("seongsu", { Substituteminutes: 10, Substituteapprovalabove: 0 });
  await setStock(stool, { seongsu: 4 });
});
afterAll(async () => {
  await setStore("seongsu", { Substituteminutes: 0, Substituteapprovalabove: 0 });
  await sql("DELETE FROM staff_pin");
});

const at = async (variant: number) => (await stockOf(variant)).seongsu ?? [0, 0];

interface Proposal {
  lineId: string;
  variantId: string;
  name: string;
  quantity: number;
  until: string;
  tagPrice: number;
  paid: number;
}

const proofOf = ({ orderCode, guest }: Placed) => ({ orderCode, emailAddress: guest.email });

/** What the pass asks its shopper. */
async function asked(order: Placed): Promise<Proposal[]> {
  const { pickupStatus } = await new Visitor().ask(
    `query($p: PickupProof!) { pickupStatus(proof: $p) { ... on PickupStatus { pickups {
      proposals { lineId variantId name quantity until tagPrice paid } } } } }`,
    { p: proofOf(order) },
  );
  return pickupStatus.pickups[0].proposals;
}

/** The shopper's word on what stood on the pass; the pickup then, or why it did not count. */
async function answer(
  order: Placed,
  accept: boolean,
  {
    options = {},
    ...more
  }: { options?: ApiOptions; commandId?: string; variantId?: number; quantity?: number } = {},
) {
  const { answerSubstitute } = await new Visitor(options).ask(
    `mutation($i: AnswerSubstituteInput!) { answerSubstitute(input: $i) { __typename
      ... on Pickup { state } ... on PickupConflictError { reason } } }`,
    {
      i: {
        pickupId: order.id,
        proof: proofOf(order),
        ...{ lineId: order.lineId, variantId: stool, quantity: 1, accept },
        ...more,
      },
    },
  );
  return answerSubstitute.reason ?? answerSubstitute.state;
}

const propose = (order: Placed, more: object = {}) =>
  sendCommand(floor.associate, "proposeSubstitute", {
    pickupId: order.id,
    lineId: order.lineId,
    variantId: stool,
    ...more,
  });

/** An order of so many chairs, one of which is not there: its shopper is asked. */
async function asking(quantity = 1): Promise<Placed> {
  const order = await placedOrder(floor.chair, quantity);
  const line = atLine(floor.associate, order);
  await line.start();
  if (quantity > 1) await line.pick(quantity - 1);
  expect(await propose(order)).toMatchObject({ __typename: "Pickup" });
  return order;
}

const timeIsUp = (order: Placed) =>
  sql(`UPDATE pickup_line SET "proposedUntil" = now() WHERE id = $1`, [order.lineId]);

async function lineOf(order: Placed) {
  const [line] = await sql<{
    proposed: number;
    picked: number;
    short: number;
    substituted: number;
    substitutesToTakeOut: number;
  }>(
    `SELECT proposed, picked, short, substituted, "substitutesToTakeOut" FROM pickup_line WHERE id = $1`,
    [order.lineId],
  );
  return line;
}

async function totalOf({ orderCode }: Placed): Promise<number> {
  const [row] = await sql<{ total: number }>(
    `SELECT ("subTotalWithTax" + "shippingWithTax")::int AS total FROM "order" WHERE code = $1`,
    [orderCode],
  );
  return row?.total ?? 0;
}

async function takenOf({ id }: Placed): Promise<number | undefined> {
  const [row] = await sql<{ taken: number }>("SELECT taken::int FROM pickup WHERE id = $1", [id]);
  return row?.taken;
}

async function isSound(order: Placed): Promise<void> {
  const [row] = await pickupsOf(order);
  expect(await auditOrders([row?.orderId ?? 0])).toEqual([]);
}

describe("a substitute that its shopper is asked about", () => {
  it("waits for a yes, off the shelf, while the rest is picked; with it, the price stays", async () => {
    const order = await asking(2);
    const total = await totalOf(order);
    expect([await at(floor.chair), await at(stool)]).toEqual([
      [4, 2],
      [3, 0],
    ]);
    const [shown, ...others] = await asked(order);
    expect(others).toEqual([]);
    expect(shown).toMatchObject({ lineId: order.lineId, variantId: `${stool}`, quantity: 1 });
    expect(shown?.paid).toBe(total / 2);
    expect(shown?.tagPrice).toBeGreaterThan(0);
    expect(Date.parse(shown?.until ?? "")).toBeGreaterThan(Date.now());
    const line = atLine(floor.associate, order);
    expect(await line.stage()).toMatchObject({ message: "error.pickup-shopper-asked" });
    await expect.poll(() => mailsTo(order.guest.email)).toHaveLength(2);

    expect(await answer(order, true)).toBe("picking");
    expect(await asked(order)).toEqual([]);
    expect(await line.stage()).toMatchObject({ state: "ready" });
    expect(await line.handOver()).toMatchObject({ state: "collected" });
    expect(await totalOf(order)).toBe(total);
    expect([await at(floor.chair), await at(stool)]).toEqual([
      [3, 0],
      [3, 0],
    ]);
    await isSound(order);
  });

  it("is left out with a no: what was shown is not paid, and it is sold once put back", async () => {
    const order = await asking(2);
    const [total, [shown]] = [await totalOf(order), await asked(order)];
    expect(await answer(order, false)).toBe("picking");
    expect(await lineOf(order)).toMatchObject({ picked: 1, short: 1, substitutesToTakeOut: 1 });
    expect(await at(stool)).toEqual([3, 0]);
    expect(await putAllBack(floor.associate, order.id)).toBe(1);
    expect(await at(stool)).toEqual([4, 0]);
    expect(await atLine(floor.associate, order).stage()).toMatchObject({ state: "ready" });
    expect(await totalOf(order)).toBe(total - (shown?.paid ?? 0));
    expect(await at(floor.chair)).toEqual([4, 1]);
    expect(await atLine(floor.associate, order).handOver()).toMatchObject({ state: "collected" });
    expect(await takenOf(order)).toBe(total - (shown?.paid ?? 0));
  });

  it.each([
    [true, { picked: 1, substituted: 1, short: 0 }],
    [false, { picked: 0, substituted: 0, short: 1 }],
  ])("without an answer in time it is as they chose before (%s)", async (allowed, line) => {
    const order = await asking();
    if (allowed) await allowSubstitutes(order);
    await timeIsUp(order);
    expect(await asked(order)).toEqual([]);
    // Too late, and no one has acted for them yet, perhaps.
    expect(await answer(order, !allowed)).toBe("ANSWER_OVER");
    await expect.poll(() => lineOf(order)).toMatchObject(line);
    await isSound(order);
  });

  it("answers for nothing that was not shown", async () => {
    const order = await asking();
    expect(await answer(order, true, { variantId: floor.chair })).toBe("ANSWER_OVER");
    expect(await answer(order, true, { quantity: 2 })).toBe("ANSWER_OVER");
    await atLine(floor.associate, order).undo();
    expect([await at(floor.chair), await at(stool)]).toEqual([
      [5, 1],
      [4, 0],
    ]);
    expect(await answer(order, true)).toBe("ANSWER_OVER");
    expect(await lineOf(order)).toMatchObject({ proposed: 0, picked: 0, short: 0 });
  });

  it("is done once, however often it is sent", async () => {
    const order = await placedOrder(floor.chair);
    await atLine(floor.associate, order).start();
    const commandId = randomUUID();
    for (let i = 0; i < 2; i++)
      expect(await propose(order, { commandId })).toMatchObject({ __typename: "Pickup" });
    expect(await at(stool)).toEqual([3, 0]);
    const said = randomUUID();
    for (let i = 0; i < 2; i++)
      expect(await answer(order, true, { commandId: said })).toBe("picking");
    await expect(answer(order, false, { commandId: said })).rejects.toThrow();
    expect(await lineOf(order)).toMatchObject({ picked: 1, substituted: 1 });
    // Sent again from a pocket, long after the answer.
    expect(await propose(order, { commandId })).toMatchObject({ __typename: "Pickup" });
    expect(await at(stool)).toEqual([3, 0]);
  });

  it("is the only way at a store that asks, and needs a free piece", async () => {
    const order = await placedOrder(floor.chair);
    await allowSubstitutes(order);
    const line = atLine(floor.associate, order);
    await line.start();
    expect(await line.instead(stool)).toMatchObject({ message: "error.pickup-ask-shopper" });
    await setStock(stool, {});
    expect(await propose(order)).toMatchObject({ message: "error.pickup-substitute-gone" });
    expect(await at(floor.chair)).toEqual([5, 1]);
  });
});

describe("a substitute whose price differs by more than the store allows", () => {
  const pin = "4821";
  beforeAll(async () => {
    const [salt, rounds] = ["a1".repeat(16), 100_000];
    const hash = pbkdf2Sync(pin, salt, rounds, 32, "sha256").toString("hex");
    await floor.manager.ask("mutation($i: StaffPinInput!) { setStaffPin(input: $i) { success } }", {
      i: { salt, hash, rounds },
    });
  });
  beforeEach(() => setStore("seongsu", { Substituteapprovalabove: 1 }));

  async function started(): Promise<Placed> {
    const order = await placedOrder(floor.chair);
    await atLine(floor.associate, order).start();
    return order;
  }

  const instead = (order: Placed) => ({
    ...{ pickupId: order.id, lineId: order.lineId, variantId: stool },
  });

  async function ruleOf(order: Placed) {
    const { substituteRule } = await floor.associate.ask(
      `query($p: ID!, $l: ID!, $v: ID!) { substituteRule(pickupId: $p, lineId: $l, variantId: $v) {
        priceDifference needsManager colleagues { id name } } }`,
      { p: order.id, l: order.lineId, v: stool },
    );
    return substituteRule;
  }

  async function approve(order: Placed, typed = pin) {
    const [colleague] = (await ruleOf(order)).colleagues;
    const { approveSubstitute } = await floor.associate.ask(
      `mutation($i: ApproveSubstituteInput!) { approveSubstitute(input: $i) { __typename
        ... on HandOverApproval { approval by } } }`,
      { i: { ...instead(order), colleagueId: colleague.id, pin: typed } },
    );
    return approveSubstitute;
  }

  it("is neither given nor proposed before a manager has looked, and the history says who", async () => {
    const order = await started();
    const refused = { message: "error.pickup-manager-missing" };
    expect(await propose(order)).toMatchObject(refused);
    expect(await ruleOf(order)).toMatchObject({
      needsManager: true,
      colleagues: [{ name: "Doyun Han" }],
    });
    expect(await approve(order, "9999")).toMatchObject({ __typename: "PickupCodeError" });
    const { approval, by } = await approve(order);
    expect(by).toBe("Doyun Han");
    // Of another order, and another article, it says nothing.
    const other = await started();
    expect(await propose(other, { approval })).toMatchObject(refused);
    expect([await at(floor.chair), await at(stool)]).toEqual([
      [5, 2],
      [4, 0],
    ]);
    expect(await propose(order, { approval })).toMatchObject({ __typename: "Pickup" });
    const [last] = await sql<{ data: object }>(
      `SELECT data FROM pickup_event WHERE "pickupId" = $1 ORDER BY id DESC LIMIT 1`,
      [order.id],
    );
    expect(last?.data).toMatchObject({ manager: "Doyun Han" });
  });

  it("is looked at where no shopper is asked, too; a manager needs no other", async () => {
    await setStore("seongsu", { Substituteminutes: 0 });
    const order = await started();
    await allowSubstitutes(order);
    const refused = { message: "error.pickup-manager-missing" };
    expect(await atLine(floor.associate, order).instead(stool)).toMatchObject(refused);
    const { approval } = await approve(order);
    const line = { ...instead(order), approval };
    expect(await sendCommand(floor.associate, "substitutePickupLine", line)).toMatchObject({
      lines: [{ substituted: 1 }],
    });
    const own = await started();
    await allowSubstitutes(own);
    expect(await atLine(floor.manager, own).instead(stool)).toMatchObject({
      lines: [{ substituted: 1 }],
    });
  });
});

it(`has one end, whatever happens at the same time (${races} times)`, async () => {
  const elsewhere = { options: { engine: floor.engine } };
  for (let i = 0; i < races * 3; i++) {
    await setStock(floor.chair, { seongsu: 5 });
    await setStock(stool, { seongsu: 4 });
    await sql("DELETE FROM pickup_slot");
    const order = await asking();
    if (i % 2) await timeIsUp(order);
    await Promise.allSettled([
      answer(order, true),
      answer(order, false, elsewhere),
      ...(i % 3 === 0 ? [atLine(floor.associate, order).undo()] : []),
      ...(i % 3 === 1 ? [callOff(order)] : []),
    ]);
    const [{ state = "" } = {}] = await pickupsOf(order);
    if (state !== "cancelled")
      await expect.poll(() => lineOf(order)).toMatchObject({ proposed: 0 });
    const line = await lineOf(order);
    const ends = await sql<{ type: string }>(
      `SELECT type FROM pickup_event WHERE "pickupId" = $1 AND type LIKE '%-substitute'`,
      [order.id],
    );
    expect(ends.length).toBeLessThanOrEqual(1);
    const isTaken = state !== "cancelled" && line?.substituted === 1;
    if (isTaken) expect(ends[0]?.type).not.toBe("refuse-substitute");
    await putAllBack(floor.associate, order.id);
    expect(await at(stool)).toEqual([isTaken ? 3 : 4, 0]);
    const isUndone = state !== "cancelled" && !line?.picked && !line?.short;
    expect(await at(floor.chair)).toEqual([isUndone ? 5 : 4, state === "cancelled" ? 0 : 1]);
    await isSound(order);
  }
});
