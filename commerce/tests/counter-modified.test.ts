import { beforeAll, describe, expect, it } from "vitest";
import { inLanes } from "../../scripts/run/in-lanes";
import { owner, type Visitor } from "./api";
import { confirmPayout, payoutsAt, takeAndHandOver } from "./counter";
import { counterFloor, counterOutcome, raceBoth } from "./counter-racing";
import { steps } from "./order-changes";
import { raceFloor, racer } from "./order-racing";
import { races } from "./races";
import { sql } from "./shopping";

const { team, there, ready, collected, bringBack, race } = counterFloor();
const shop = raceFloor();
let admin: Visitor;
beforeAll(async () => {
  admin = await owner({ engine: there.engine });
});

interface Changed {
  orderId: number;
  lineId: number;
}

const open = ({ orderId }: Changed) =>
  admin.send(
    `mutation($o: ID!) { transitionOrderToState(id: $o, state: "Modifying") { __typename } }`,
    { o: orderId },
  );
const oneMore = ({ orderId, lineId }: Changed) =>
  admin.send(`mutation($i: ModifyOrderInput!) { modifyOrder(input: $i) { __typename } }`, {
    i: { orderId, dryRun: false, adjustOrderLines: [{ orderLineId: lineId, quantity: 3 }] },
  });

/** The office opens the order and adds a piece, while a clerk works on it. */
const meanwhile = <T>(i: number, one: Changed, other: () => Promise<T>) =>
  raceBoth(
    i,
    () => open(one),
    async () => {
      const begun = other();
      await oneMore(one);
      return begun;
    },
  );

describe("an order that the office changes", () => {
  it("is handed over as it was, or waits until the office is done", () =>
    race(ready, async (one, i) => {
      const due = 2 * one.price;
      const [, pressed] = await meanwhile(i, one, () =>
        takeAndHandOver(team.associate, one.pickup, due, { pieces: 2 }),
      );
      const end = await counterOutcome(one);
      if (pressed.__typename === "Pickup") expect(end).toMatchObject({ taken: due, left: 2 });
      else {
        expect(pressed.message).toBe("error.pickup-order-changing");
        expect(end).toMatchObject({ state: "ready", settled: 0, left: 0, authorised: due });
      }
    }));

  it("is cancelled when everything in it is, and keeps no money", () =>
    race(ready, async (one) => {
      await open(one);
      const { data } = await admin.send(
        `mutation($o: ID!) { cancelOrder(input: { orderId: $o }) { __typename ... on Order { state } } }`,
        { o: one.orderId },
      );
      expect(data.cancelOrder).toEqual({ __typename: "Order", state: "Cancelled" });
      expect(await counterOutcome(one)).toMatchObject({
        state: "cancelled",
        settled: 0,
        authorised: 0,
      });
    }));

  it("has back what comes back before the change, and not more", () =>
    race(collected, async (one, i) => {
      const [, back] = await meanwhile(i, one, () => bringBack(one));
      const payouts: { amount: number }[] = await payoutsAt(team.associate, "seongsu", one.code);
      const amounts = payouts.map(({ amount }) => amount);
      if (back.__typename === "Pickup") expect(amounts).toEqual([one.price]);
      else {
        expect(back.message).toBe("error.pickup-order-changing");
        expect(amounts).toEqual([]);
      }
      expect(await counterOutcome(one)).toMatchObject({ settled: 2 * one.price, refunded: 0 });
    }));

  it("is paid out what was due before, once", () =>
    race(
      async () => {
        const one = await collected();
        await bringBack(one);
        return one;
      },
      async (one, i) => {
        const [payout] = await payoutsAt(team.associate, "seongsu", one.code);
        const input = { payoutId: payout.id, storeCode: "seongsu", commandId: crypto.randomUUID() };
        const [, paid] = await meanwhile(i, one, () => confirmPayout(team.associate, input));
        expect(paid.__typename).toBe("PickupPayout");
        expect(await counterOutcome(one)).toMatchObject({
          settled: 2 * one.price,
          refunded: one.price,
        });
        expect(await payoutsAt(team.associate, "seongsu", one.code)).toEqual([]);
      },
    ));

  it("is paid as it was shown, and holds the goods that it has", () =>
    inLanes(races, 2, async (i) => {
      const one = await racer(shop.engines[0], shop.chair);
      await steps.begin(one.visitor);
      const [before] = await sql<{ total: string }>(
        `SELECT "subTotalWithTax" + "shippingWithTax" AS total FROM "order" WHERE id = $1`,
        [one.orderId],
      );
      await raceBoth(
        i,
        () => steps.pay(one.visitor),
        () => open(one).then(() => oneMore(one)),
      );
      const [after] = await sql<{ paid: string; quantity: number; held: number }>(
        `SELECT (SELECT SUM(p.amount) FROM payment p WHERE p."orderId" = l."orderId"
             AND p.state IN ('Authorized', 'Settled')) AS paid, l.quantity,
           (SELECT SUM(m.quantity) FROM stock_movement m WHERE m."orderLineId" = l.id)::int AS held
         FROM order_line l WHERE l."orderId" = $1`,
        [one.orderId],
      );
      expect(after?.paid).toBe(before?.total);
      expect(after?.held).toBe(after?.quantity);
    }));
});
