import { describe, expect, it } from "vitest";
import { inLanes } from "../../scripts/run/in-lanes";
import { auditOrders, auditStock } from "./order-audit";
import { type Change, changes, steps } from "./order-changes";
import { ordersOf, raceFloor, racer, tabOf } from "./order-racing";
import { races } from "./races";

const lanes = 3;
const floor = raceFloor();

interface Course {
  collect?: string;
  before?: Change;
}
const courses: Partial<Record<keyof typeof changes, Course>> = {
  removeCoupon: { before: changes.coupon },
  setPickup: { collect: "seongsu" },
  clearPickup: { collect: "seongsu" },
};

describe.each(["begin", "pay"] as const)("while a shopper is about to %s", (step) => {
  it.each(Object.keys(changes) as (keyof typeof changes)[])(
    "nothing is lost, doubled or charged wrongly by: %s",
    async (name) => {
      const wrong: string[] = [];
      await inLanes(races, lanes, async (i) => {
        // Half of them within one engine.
        const engine = () => floor.engines[i % 2 === 0 || Math.random() < 0.5 ? 0 : 1];
        const course = courses[name] ?? (i % 3 === 0 ? { collect: "seongsu" } : {});
        const one = await racer(engine(), i % 3 === 1 ? floor.stool : floor.chair, course);
        await course.before?.(one, one.visitor, floor);
        if (step === "pay") await steps.begin(one.visitor);
        await Promise.all([
          changes[name](one, tabOf(one, engine()), floor),
          steps[step](tabOf(one, engine())),
        ]);
        wrong.push(...(await auditOrders(await ordersOf(one))));
        await steps.begin(one.visitor);
        await steps.pay(one.visitor);
        wrong.push(...(await auditOrders(await ordersOf(one))));
      });
      wrong.push(...(await auditStock([floor.chair, floor.stool], floor.newest)));
      expect(wrong).toEqual([]);
    },
  );
});

describe("a shopper who presses several times at once", () => {
  it("begins to pay once", async () => {
    const wrong: string[] = [];
    await inLanes(races, lanes, async () => {
      const one = await racer(floor.engines[0], floor.chair, { collect: "seongsu" });
      const tabs = [0, 1, 0] as const;
      const answers = await Promise.all(tabs.map((i) => steps.begin(tabOf(one, floor.engines[i]))));
      for (const { data } of answers)
        expect(data.beginPickupPayment).toMatchObject({ state: "ArrangingPayment" });
      wrong.push(...(await auditOrders(await ordersOf(one))));
    });
    expect(wrong).toEqual([]);
  });
});
