import { beforeAll, describe, expect, it } from "vitest";
import { owner, type Visitor } from "./api";
import { dueAt, takeAndHandOver } from "./counter";
import { counterFloor, counterOutcome, raceBoth, type Waiting } from "./counter-racing";
import { Office, piecesOf } from "./order-changing";
import { sendCommand } from "./pickup-staffing";

const { team, there, ready, placed, race } = counterFloor();
let admin: Visitor;
beforeAll(async () => {
  admin = await owner({ engine: there.engine });
});

/** Opens, changes and closes the order at the other engine; whether it was changed. */
async function change(one: Waiting, quantity: number): Promise<boolean> {
  const office = new Office(admin, one.orderId);
  if ((await office.become("Modifying")) !== "Modifying") return false;
  const lines = { adjustOrderLines: [{ orderLineId: String(one.lineId), quantity }] };
  const less = quantity < 2 ? await office.refund((2 - quantity) * one.price) : {};
  const { __typename } = await office.modify({ ...lines, ...less });
  if (__typename !== "Order") {
    await office.become("PaymentAuthorized");
    return false;
  }
  const end =
    quantity > 2 ? await office.pay("in-store") : await office.become("PaymentAuthorized");
  expect(end).toBe("PaymentAuthorized");
  return true;
}

const on = ({ pickup }: Waiting) => ({ pickupId: pickup.id, lineId: pickup.lineId });

/** Brings what is open to the counter, with all that can be found, and hands it over. */
async function finish(one: Waiting): Promise<void> {
  const { id: pickupId } = one.pickup;
  await sendCommand(team.associate, "startPicking", { pickupId });
  for (;;) {
    const found = await sendCommand(team.associate, "pickPickupLine", { ...on(one), quantity: 1 });
    if (found.__typename !== "Pickup") break;
  }
  await sendCommand(team.associate, "stagePickup", { pickupId, shelf: "A1" });
  const due = await dueAt(team.associate, "seongsu", one.pickup);
  const done = await takeAndHandOver(team.associate, one.pickup, due);
  // Of which nothing is found, nothing is left.
  expect(["collected", "cancelled"]).toContain(done.state ?? done.pickup.state);
}

async function agrees(one: Waiting): Promise<void> {
  const [line] = await piecesOf(one.orderId);
  const { taken, settled, total, left, authorised } = await counterOutcome(one);
  expect({ left, taken, settled, total, authorised }).toEqual({
    left: line?.ordered,
    taken: (line?.ordered ?? 0) * one.price,
    settled: (line?.ordered ?? 0) * one.price,
    total: (line?.ordered ?? 0) * one.price,
    authorised: 0,
  });
}

describe.each([3, 1])("an order of two pieces that the office changes to %i", (quantity) => {
  it("is handed over as it was, or prepared as it is", () =>
    race(ready, async (one, i) => {
      const [changed, pressed] = await raceBoth(
        i,
        () => change(one, quantity),
        () => takeAndHandOver(there.associate, one.pickup, 2 * one.price, { pieces: 2 }),
      );
      if (pressed.__typename === "Pickup") expect(changed).toBe(false);
      else await finish(one);
      await agrees(one);
    }));

  it("is staged as it was and prepared again, or staged as it is", () =>
    race(
      async () => {
        const one = await placed();
        await sendCommand(team.associate, "startPicking", { pickupId: one.pickup.id });
        await sendCommand(team.associate, "pickPickupLine", { ...on(one), quantity: 2 });
        return one;
      },
      async (one, i) => {
        const [changed] = await raceBoth(
          i,
          () => change(one, quantity),
          () =>
            sendCommand(there.associate, "stagePickup", { pickupId: one.pickup.id, shelf: "A1" }),
        );
        expect(changed).toBe(true);
        const [line] = await piecesOf(one.orderId);
        expect(line).toMatchObject({ ordered: quantity, prepared: quantity });
        await finish(one);
        await agrees(one);
      },
    ));

  it("misses what is not found, once", () =>
    race(
      async () => {
        const one = await placed();
        await sendCommand(team.associate, "startPicking", { pickupId: one.pickup.id });
        return one;
      },
      async (one, i) => {
        const [changed] = await raceBoth(
          i,
          () => change(one, quantity),
          () =>
            sendCommand(there.associate, "shortPickupLine", {
              ...on(one),
              quantity: 1,
              reason: "x",
            }),
        );
        expect(changed).toBe(true);
        const [line] = await piecesOf(one.orderId);
        expect(line).toMatchObject({ ordered: quantity, prepared: quantity });
        const { pickup } = await sendCommand(team.associate, "pickPickupLine", {
          ...on(one),
          quantity: 9,
        });
        expect(pickup.state).toBe("picking");
        await finish(one);
        await agrees(one);
      },
    ));
});
