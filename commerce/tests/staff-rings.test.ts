import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callOff } from "./counting";
import { openEvents } from "./pickup-listening";
import { clearSlots, setStore } from "./pickup-shopping";
import { type Placed, placedOrder, sendCommand, staff } from "./pickup-staffing";
import { setStock, variantId } from "./shopping";
import { askFor, endTransfers, outcome, stepsOf } from "./transferring";

let chair: number;
let associate: Awaited<ReturnType<typeof staff>>;
let manager: typeof associate;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  associate = await staff("associate");
  manager = await staff("manager");
});
beforeEach(async () => {
  for (const code of ["seongsu", "hannam"]) await setStore(code);
  await clearSlots();
  await setStock(chair, { seongsu: 5, hannam: 5 });
});

const answer = (who: typeof associate, { id }: Placed) =>
  who.send("mutation($id: ID!) { answerPickup(id: $id) { success } }", { id });

async function answeredAt({ id }: Placed): Promise<string | null> {
  const { pickup } = await manager.ask(
    "query($id: ID!) { pickup(id: $id) { row { answeredAt cancelledAt } } }",
    { id },
  );
  return pickup.row.answeredAt;
}

describe("what rings at a store", () => {
  it("stops for all devices when one person has opened the order", async () => {
    const order = await placedOrder(chair);
    expect(await answeredAt(order)).toBeNull();
    const events = await openEvents(manager, "seongsu");
    expect((await answer(associate, order)).errors).toBeUndefined();
    const row = await events.until(
      ({ id, answeredAt }) => id === String(order.id) && answeredAt !== null,
    );
    expect(row.state).toBe("placed");
    events.close();
    // Opening is no step of the order.
    const { pickup } = await manager.ask(
      "query($id: ID!) { pickup(id: $id) { history { type } } }",
      { id: order.id },
    );
    expect(pickup.history.map(({ type }: { type: string }) => type)).toEqual(["place"]);
  });

  it("stops when a person works on the order", async () => {
    const order = await placedOrder(chair);
    await sendCommand(associate, "startPicking", { pickupId: order.id });
    expect(await answeredAt(order)).not.toBeNull();
  });

  it("is known as answered to a device that slept meanwhile", async () => {
    const before = await openEvents(manager, "seongsu");
    const order = await placedOrder(chair);
    await before.until((row) => row.id === String(order.id));
    before.close();
    await answer(associate, order);
    const after = await openEvents(manager, "seongsu", { lastEventId: before.lastId() });
    await after.until(({ id, answeredAt }) => id === String(order.id) && answeredAt !== null);
    after.close();
  });

  it("goes on for what came while an answer waited for the network", async () => {
    const order = await placedOrder(chair);
    const ago = 60_000;
    const sentAt = Date.now();
    await manager.ask(
      "mutation($id: ID!, $ageMs: Int) { answerPickup(id: $id, ageMs: $ageMs) { success } }",
      { id: order.id, ageMs: ago },
    );
    const first = Date.parse((await answeredAt(order)) ?? "");
    expect(first).toBeLessThanOrEqual(Date.now() - ago);
    expect(first).toBeGreaterThan(sentAt - ago - 60_000);
    // Answers may arrive in another order: the newest counts.
    await answer(associate, order);
    const last = await answeredAt(order);
    await manager.ask("mutation($id: ID!) { answerPickup(id: $id, ageMs: 900000) { success } }", {
      id: order.id,
    });
    expect(await answeredAt(order)).toBe(last);
  });

  it("says when what was in work was cancelled, and who answers that answers it alone", async () => {
    const order = await placedOrder(chair);
    await sendCommand(associate, "startPicking", { pickupId: order.id });
    const events = await openEvents(manager, "seongsu");
    await callOff(order);
    const { cancelledAt, answeredAt } = await events.until(
      ({ id, state }) => id === String(order.id) && state === "cancelled",
    );
    expect(Date.parse(cancelledAt ?? "")).toBeGreaterThan(Date.parse(answeredAt ?? ""));
    await answer(associate, order);
    await events.until(
      (row) => row.id === String(order.id) && (row.answeredAt ?? "") > (cancelledAt ?? ""),
    );
    events.close();
  });

  it("is answered by the people of the store and by no others", async () => {
    const foreign = await placedOrder(chair, 1, "hannam");
    const { errors } = await answer(associate, foreign);
    expect(errors?.[0].extensions.code).toBe("FORBIDDEN");
    expect(await answeredAt(foreign)).toBeNull();
  });
});

describe("what rings of a transfer", () => {
  afterEach(endTransfers);
  const answerTransfer = (who: typeof associate, storeCode: string, id: string, ageMs = 0) =>
    who.send(
      `mutation($s: String!, $id: ID!, $ageMs: Int) {
         answerStockTransfer(storeCode: $s, transferId: $id, ageMs: $ageMs) { success } }`,
      { s: storeCode, id, ageMs },
    );

  it("is told to the store that has the next step, and is answered by its people alone", async () => {
    const [here, there] = [
      await openEvents(associate, "seongsu"),
      await openEvents(manager, "hannam"),
    ];
    await expect.poll(here.transfers).toEqual([]);
    const transfer = await askFor(manager, chair, 2);
    const heard = { id: transfer.id, side: "sender", state: "requested", asked: 2, packed: 0 };
    await expect.poll(here.transfers).toMatchObject([{ ...heard, answeredAt: null, sentAt: null }]);
    expect(here.transfers()?.[0]?.other).toBe("마루 한남");
    for (const [who, store] of [
      [associate, "hannam"],
      [manager, "haeundae"],
    ] as const) {
      const { errors } = await answerTransfer(who, store, transfer.id);
      expect(errors?.[0].extensions.code, store).toBe("FORBIDDEN");
    }
    // Who asked has seen it, which answers nothing at the store that is asked.
    expect((await answerTransfer(manager, "hannam", transfer.id)).errors).toBeUndefined();
    expect(here.transfers()?.[0]?.answeredAt).toBeNull();
    const answered = () => Date.parse(here.transfers()?.[0]?.answeredAt ?? "");
    await answerTransfer(associate, "seongsu", transfer.id, 60_000);
    await expect.poll(answered).toBeGreaterThan(0);
    const first = answered();
    expect(first).toBeLessThan(Date.now() - 50_000);
    // Answers may arrive in another order: the newest counts. A step is one, too.
    const steps = stepsOf(transfer);
    await steps.pack(associate, 2);
    await expect.poll(answered).toBeGreaterThan(first);
    const last = answered();
    await answerTransfer(associate, "seongsu", transfer.id, 900_000);
    await steps.close(associate);
    await steps.label(associate);
    await expect.poll(() => here.transfers()?.[0]?.state).toBe("packed");
    expect(answered()).toBeGreaterThan(last);
    expect(there.transfers()).toEqual([]);
    await steps.send(associate);
    await expect.poll(here.transfers).toEqual([]);
    await expect
      .poll(there.transfers)
      .toMatchObject([
        { id: transfer.id, side: "receiver", state: "sent", packed: 2, sentAt: expect.any(String) },
      ]);
    await steps.receive(manager, 2);
    await expect.poll(there.transfers).toEqual([]);
    for (const events of [here, there]) events.close();
  });

  it("is a box that was called off, until nothing lies in it", async () => {
    const steps = stepsOf(await askFor(manager, chair, 2));
    await steps.pack(associate, 2);
    await steps.cancel(manager);
    const events = await openEvents(associate, "seongsu");
    await expect.poll(events.transfers).toMatchObject([{ state: "cancelled", packed: 2 }]);
    expect(await outcome(steps.shelve(associate, 2))).toBe("cancelled");
    await expect.poll(events.transfers).toEqual([]);
    events.close();
  });
});
