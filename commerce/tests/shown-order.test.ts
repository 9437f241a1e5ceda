import { describe, expect, it } from "vitest";
import { inLanes } from "../../scripts/run/in-lanes";
import type { Visitor } from "./api";
import { auditOrders } from "./order-audit";
import { ordersOf, type Racer, raceFloor, racer, tabOf } from "./order-racing";
import { races } from "./races";
import { sql } from "./shopping";
import { beginShownPayment, payShown, readShown } from "./shown";

const floor = raceFloor();

const makeSeven = async (tab: Visitor, { lineId }: Racer) => {
  await tab.ask(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
  await tab.ask(
    "mutation($l: ID!) { adjustOrderLine(orderLineId: $l, quantity: 7) { __typename } }",
    { l: lineId },
  );
};

async function paidFor(orderIds: number[]): Promise<number[]> {
  const rows = await sql<{ amount: string }>(
    `SELECT amount FROM payment WHERE "orderId" = ANY($1) AND state IN ('Authorized', 'Settled')`,
    [orderIds],
  );
  return rows.map(({ amount }) => Number(amount));
}

describe("an order's fingerprint", () => {
  it("is the same at every reading and from every engine", async () => {
    const one = await racer(floor.engines[0], floor.chair, { collect: "seongsu" });
    const shown = await readShown(one.visitor);
    expect(await readShown(one.visitor)).toEqual(shown);
    expect(await readShown(tabOf(one, floor.engines[1]))).toEqual(shown);
    const { activeOrder } = await one.visitor.ask(
      "{ activeOrder { fingerprint lines { id } shippingLines { price } payments { id } } }",
    );
    expect(activeOrder.fingerprint).toBe(shown.fingerprint);
  });

  it("changes with what costs the same but is not the same", async () => {
    const one = await racer(floor.engines[0], floor.chair, { collect: "seongsu" });
    const first = await readShown(one.visitor);
    await one.visitor.ask(
      `mutation { setPickup(input: { storeCode: "hannam", collector: { name: "A" } }) {
        __typename ... on PickupRefusedError { reason } } }`,
    );
    const second = await readShown(one.visitor);
    expect(second.totalWithTax).toBe(first.totalWithTax);
    expect(second.fingerprint).not.toBe(first.fingerprint);
  });
});

describe("a shopper who pays", () => {
  it("is asked again when another tab changed the order, and nothing is held", async () => {
    const one = await racer(floor.engines[0], floor.chair);
    const shown = await readShown(one.visitor);
    await makeSeven(tabOf(one, floor.engines[1]), one);
    expect(await beginShownPayment(one.visitor, shown)).toEqual({
      __typename: "PickupRefusedError",
      reason: "CART_CHANGED",
    });
    expect(await auditOrders(await ordersOf(one))).toEqual([]);
    const seen = await readShown(one.visitor);
    expect(await beginShownPayment(one.visitor, seen)).toMatchObject({
      totalWithTax: seen.totalWithTax,
    });
  });

  it.each(["card", "in-store"] as const)(
    "is not charged by %s for what was begun in another tab",
    async (method) => {
      const one = await racer(floor.engines[0], floor.chair, { collect: "seongsu" });
      const shown = await readShown(one.visitor);
      await beginShownPayment(one.visitor, shown);
      const tab = tabOf(one, floor.engines[1]);
      await makeSeven(tab, one);
      expect(await beginShownPayment(tab, await readShown(tab))).toMatchObject({
        state: "ArrangingPayment",
      });
      expect(await payShown(one.visitor, shown, method)).toMatchObject({
        paymentErrorMessage: "order-changed",
      });
      expect(await paidFor(await ordersOf(one))).toEqual([]);
      expect(await payShown(tab, await readShown(tab), method)).toMatchObject({
        __typename: "Order",
      });
      expect(await auditOrders(await ordersOf(one))).toEqual([]);
    },
  );

  it("begins anew at the payment step when what is shown by now is not what was begun", async () => {
    const one = await racer(floor.engines[0], floor.chair);
    const first = await readShown(one.visitor);
    await beginShownPayment(one.visitor, first);
    const other = { ...first, totalWithTax: first.totalWithTax + 100 };
    expect(await beginShownPayment(one.visitor, other)).toMatchObject({ reason: "CART_CHANGED" });
    // What was begun stays as it was: the refusal takes nothing back.
    expect(await beginShownPayment(one.visitor, first)).toMatchObject({
      state: "ArrangingPayment",
    });
    expect(await auditOrders(await ordersOf(one))).toEqual([]);
  });

  it("pays once and hears that it is done, however often they press", async () => {
    const one = await racer(floor.engines[0], floor.chair);
    const shown = await readShown(one.visitor);
    const press = async (engine: string) => {
      const tab = tabOf(one, engine);
      const begun = await beginShownPayment(tab, shown);
      return begun.__typename === "Order" ? payShown(tab, shown) : begun;
    };
    const answers = await Promise.all(([0, 1, 0] as const).map((i) => press(floor.engines[i])));
    expect(answers.filter(({ __typename }) => __typename === "Order")).toHaveLength(1);
    for (const answer of answers)
      expect([
        undefined,
        "PAYMENT_STARTED",
        "NO_CART",
        "ORDER_PAYMENT_STATE_ERROR",
        "NO_ACTIVE_ORDER_ERROR",
      ]).toContain(answer.reason ?? answer.errorCode);
    expect(await paidFor(await ordersOf(one))).toEqual([shown.totalWithTax]);
  });

  it("pays what was shown or nothing, whatever another tab does meanwhile", async () => {
    const wrong: string[] = [];
    await inLanes(races, 3, async (i) => {
      const one = await racer(floor.engines[0], floor.chair, i % 2 ? { collect: "seongsu" } : {});
      const shown = await readShown(one.visitor);
      const tab = tabOf(one, floor.engines[1]);
      await Promise.all([
        beginShownPayment(one.visitor, shown).then(() => payShown(one.visitor, shown)),
        makeSeven(tab, one).then(
          () => tab.send("mutation { beginPickupPayment { __typename } }"),
          () => undefined,
        ),
      ]);
      const paid = await paidFor(await ordersOf(one));
      if (paid.some((amount) => amount !== shown.totalWithTax))
        wrong.push(`${paid} instead of ${shown.totalWithTax}`);
      wrong.push(...(await auditOrders(await ordersOf(one))));
    });
    expect(wrong).toEqual([]);
  });
});
