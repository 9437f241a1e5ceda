import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, type Visitor } from "./api";
import { auditOrders, auditStock } from "./order-audit";
import { inLanes, ordersOf, pickupAt, type Racer, racer, tabOf } from "./order-racing";
import { beginPickup, clearSlots, setPickup, setStore } from "./pickup-shopping";
import { goodCard, pay, setStock, sql, variantId } from "./shopping";

/** `RACES=50` runs each pair as often as the invariants were proven with (docs/adr/0009). */
const races = Number(process.env.RACES ?? 6);
const lanes = 3;

let engines: string[];
let another: Awaited<ReturnType<typeof openAnotherEngine>>;
let admin: Visitor;
let chair: number;
let stool: number;
let newest: number;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  stool = await variantId("MR-103-NATURAL-OAK");
  another = await openAnotherEngine();
  engines = [inject("engineUrl"), another.url];
  admin = await owner();
});
afterAll(() => another.stop());
beforeEach(async () => {
  await setStore("seongsu", { Slotcapacity: 10_000 });
  await clearSlots();
  for (const variant of [chair, stool])
    await setStock(variant, { icheon: 100_000, seongsu: 100_000 });
  const [last] = await sql<{ id: number }>(`SELECT COALESCE(MAX(id), 0) AS id FROM "order"`);
  newest = last?.id ?? 0;
});

type Change = (racer: Racer, tab: Visitor) => Promise<unknown>;

const asks =
  (query: string, variables: (racer: Racer) => object = () => ({})): Change =>
  (racer, tab) =>
    tab.send(query, variables(racer));

const change = {
  add: asks(
    "mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }",
    () => ({ v: stool }),
  ),
  adjust: asks(
    "mutation($l: ID!) { adjustOrderLine(orderLineId: $l, quantity: 7) { __typename } }",
    ({ lineId }) => ({ l: lineId }),
  ),
  remove: asks("mutation($l: ID!) { removeOrderLine(orderLineId: $l) { __typename } }", (r) => ({
    l: r.lineId,
  })),
  removeAll: asks("mutation { removeAllOrderLines { __typename } }"),
  coupon: asks(`mutation { applyCouponCode(couponCode: "MARU10") { __typename } }`),
  removeCoupon: asks(`mutation { removeCouponCode(couponCode: "MARU10") { __typename } }`),
  address: asks(`mutation { setOrderShippingAddress(input: { fullName: "B", streetLine1: "Jeju 1",
    city: "Jeju", province: "Jeju", postalCode: "63000", countryCode: "KR" }) { __typename } }`),
  unsetAddress: asks("mutation { unsetOrderShippingAddress { __typename } }"),
  billing: asks(`mutation { setOrderBillingAddress(input: { fullName: "B", streetLine1: "Jeju 1",
    city: "Jeju", postalCode: "63000", countryCode: "KR" }) { __typename } }`),
  customer: asks(`mutation { setCustomerForOrder(input: { emailAddress: "other-racer@example.com",
    firstName: "B", lastName: "Racer" }) { __typename } }`),
  method: asks(
    "mutation($m: ID!) { setOrderShippingMethod(shippingMethodId: [$m]) { __typename } }",
    ({ methodId }) => ({ m: methodId }),
  ),
  setPickup: asks(setPickup, () => ({ input: pickupAt("seongsu") })),
  clearPickup: asks("mutation { clearPickup { __typename } }"),
  reopen: asks(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`),
  cancel: ({ orderId }) =>
    admin.send("mutation($o: ID!) { cancelOrder(input: { orderId: $o }) { __typename } }", {
      o: orderId,
    }),
} satisfies Record<string, Change>;

const steps = {
  begin: (tab: Visitor) => tab.send(beginPickup),
  pay: (tab: Visitor) => tab.send(pay, goodCard),
};

interface Course {
  collect?: string;
  before?: Change;
}
const courses: Partial<Record<keyof typeof change, Course>> = {
  removeCoupon: { before: change.coupon },
  setPickup: { collect: "seongsu" },
  clearPickup: { collect: "seongsu" },
};

describe.each(["begin", "pay"] as const)("while a shopper is about to %s", (step) => {
  it.each(Object.keys(change) as (keyof typeof change)[])(
    "nothing is lost, doubled or charged wrongly by: %s",
    async (name) => {
      const wrong: string[] = [];
      await inLanes(races, lanes, async (i) => {
        const engine = () => engines[i % 2 === 0 ? 0 : Math.round(Math.random())] ?? "";
        const course = courses[name] ?? (i % 3 === 0 ? { collect: "seongsu" } : {});
        const one = await racer(engine(), i % 3 === 1 ? stool : chair, course);
        await course.before?.(one, one.visitor);
        if (step === "pay") await steps.begin(one.visitor);
        await Promise.all([
          change[name](one, tabOf(one, engine())),
          steps[step](tabOf(one, engine())),
        ]);
        wrong.push(...(await auditOrders(await ordersOf(one))));
        await steps.begin(one.visitor);
        await steps.pay(one.visitor);
        wrong.push(...(await auditOrders(await ordersOf(one))));
      });
      wrong.push(...(await auditStock([chair, stool], newest)));
      expect(wrong).toEqual([]);
    },
  );
});

describe("a shopper who presses several times at once", () => {
  it("begins to pay once", async () => {
    const wrong: string[] = [];
    await inLanes(races, lanes, async () => {
      const one = await racer(engines[0] ?? "", chair, { collect: "seongsu" });
      const tabs = [0, 1, 0].map((i) => tabOf(one, engines[i] ?? ""));
      const answers = await Promise.all(tabs.map((tab) => tab.ask(beginPickup)));
      for (const { beginPickupPayment } of answers)
        expect(beginPickupPayment).toMatchObject({ state: "ArrangingPayment" });
      wrong.push(...(await auditOrders(await ordersOf(one))));
    });
    expect(wrong).toEqual([]);
  });
});
