import { describe, expect, it } from "vitest";
import { Visitor } from "./api";
import { confirmPayout, dueAt, payoutsAt, takeAndHandOver } from "./counter";
import { counterFloor, counterOutcome, raceBoth, type Waiting } from "./counter-racing";
import { cancelPieces } from "./paying";
import { sendCommand } from "./pickup-staffing";

const { team, there, placed, ready, collected, bringBack, race } = counterFloor();

const cancelByShopper = ({ pickup, code, email }: Waiting) =>
  new Visitor({ engine: there.engine }).ask(
    `mutation($i: CancelPickupInput!) { cancelPickup(input: $i) { __typename
      ... on PickupConflictError { message } } }`,
    { i: { pickupId: pickup.id, proof: { orderCode: code, emailAddress: email } } },
  );

describe("at one counter", () => {
  it("two who press at once take the money once, and the second is told who was faster", async () => {
    await race(ready, async (one) => {
      const due = 2 * one.price;
      const answers = await Promise.all([
        takeAndHandOver(team.associate, one.pickup, due, { tender: "cash" }),
        takeAndHandOver(there.manager, one.pickup, due, { tender: "card" }),
      ]);
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        "Pickup",
        "PickupConflictError",
      ]);
      expect(answers.find(({ message }) => message)).toMatchObject({
        message: "error.pickup-state",
        pickup: { state: "collected", amountDue: 0 },
      });
      expect(await counterOutcome(one)).toMatchObject({
        steps: "hand-over",
        settled: due,
        taken: due,
        left: 2,
        authorised: 0,
        refunded: 0,
      });
    });
  });

  it("money is taken or the shopper has cancelled, never both", async () => {
    await race(ready, async (one, i) => {
      await raceBoth(
        i,
        () => cancelByShopper(one),
        () => takeAndHandOver(team.associate, one.pickup, 2 * one.price),
      );
      const end = await counterOutcome(one);
      const none = { taken: 0, left: 0, settled: 0, total: 0, authorised: 0, refunded: 0 };
      const all = { taken: 2 * one.price, left: 2, settled: 2 * one.price, total: 2 * one.price };
      expect(end).toMatchObject(
        end.state === "collected"
          ? { ...all, steps: "hand-over", refunded: 0 }
          : { ...none, state: "cancelled", steps: "cancel" },
      );
      expect(await payoutsAt(team.associate, "seongsu", one.code)).toEqual([]);
    });
  });

  it("a payout is confirmed once by two associates, also at two stores", async () => {
    await race(
      async () => {
        const one = await collected();
        await bringBack(one);
        return one;
      },
      async (one) => {
        const [payout] = await payoutsAt(team.associate, "seongsu", one.code);
        const say = (who: Visitor, storeCode: string) =>
          confirmPayout(who, {
            payoutId: payout.id,
            storeCode,
            commandId: crypto.randomUUID(),
            reference: storeCode,
          });
        const answers = await Promise.all([
          say(team.associate, "seongsu"),
          say(there.associate, "seongsu"),
          say(there.manager, "hannam"),
        ]);
        expect(answers.filter(({ __typename }) => __typename === "PickupPayout")).toHaveLength(1);
        expect(await counterOutcome(one)).toMatchObject({
          refunded: one.price,
          steps: "hand-over pay-out",
        });
      },
    );
  });

  it("no more is to be paid out than was taken, when pieces come back twice at once", async () => {
    await race(collected, async (one) => {
      await Promise.all([
        bringBack(one, 2),
        bringBack(one, 1, there.manager),
        cancelPieces(one.code, [{ line: one.lineId, quantity: 1 }]),
      ]);
      const due: { amount: number }[] = await payoutsAt(team.associate, "seongsu", one.code);
      const sum = due.reduce((all, { amount }) => all + amount, 0);
      const { total, settled } = await counterOutcome(one);
      expect({ settled, sum }).toEqual({ settled: 2 * one.price, sum: 2 * one.price - total });
    });
  });
});

describe("between the screen and the press", () => {
  it("a piece that is marked short is not paid, in any order of events", async () => {
    await race(
      async () => {
        const one = await placed();
        const { id: pickupId, lineId } = one.pickup;
        await sendCommand(team.associate, "startPicking", { pickupId });
        await sendCommand(team.associate, "pickPickupLine", { pickupId, lineId });
        return one;
      },
      async (one) => {
        const { pickup, price } = one;
        const line = { pickupId: pickup.id, lineId: pickup.lineId };
        const [late] = await Promise.all([
          // Kept by a phone without a network since the screen asked for two.
          takeAndHandOver(there.manager, pickup, 2 * price),
          (async () => {
            await sendCommand(team.associate, "shortPickupLine", { ...line, reason: "broken" });
            await sendCommand(team.associate, "stagePickup", { pickupId: pickup.id, shelf: "A1" });
          })(),
        ]);
        expect(late).toMatchObject({ __typename: "PickupConflictError" });
        expect(await dueAt(team.associate, "seongsu", pickup)).toBe(price);
        await takeAndHandOver(team.associate, pickup, price);
        expect(await counterOutcome(one)).toMatchObject({ taken: price, settled: price, left: 1 });
      },
    );
  });

  it("a piece that the office cancels is neither handed over nor paid, and the rest can be had", async () => {
    await race(ready, async (one, i) => {
      const { pickup, price, lineId, code } = one;
      const [, pressed] = await raceBoth(
        i,
        () => cancelPieces(code, [{ line: lineId, quantity: 1 }]),
        () => takeAndHandOver(there.manager, pickup, 2 * price, { pieces: 2 }),
      );
      if (pressed.__typename === "Pickup") {
        // Cancelled after it left: it is a return, and its money is to be paid out.
        expect(await counterOutcome(one)).toMatchObject({
          left: 2,
          settled: 2 * price,
          total: price,
        });
        const [payout] = await payoutsAt(team.associate, "seongsu", code);
        expect(payout.amount).toBe(price);
        return;
      }
      expect(pressed).toMatchObject({ message: "error.pickup-pieces-changed" });
      expect(await counterOutcome(one)).toMatchObject({ state: "ready", picked: 1, settled: 0 });
      const again = await takeAndHandOver(team.associate, pickup, price, { pieces: 1 });
      expect(again).toMatchObject({ state: "collected" });
      expect(await counterOutcome(one)).toMatchObject({ left: 1, taken: price, settled: price });
    });
  });

  it("nothing is left of a pickup whose pieces the office cancels one by one", async () => {
    const one = await ready();
    await cancelPieces(one.code, [{ line: one.lineId, quantity: 1 }]);
    await cancelPieces(one.code, [{ line: one.lineId, quantity: 1 }]);
    const late = await takeAndHandOver(team.associate, one.pickup, 2 * one.price);
    expect(late).toMatchObject({ message: "error.pickup-state", pickup: { state: "cancelled" } });
    expect(await counterOutcome(one)).toMatchObject({
      settled: 0,
      authorised: 0,
      total: 0,
      left: 0,
    });
  });
});
