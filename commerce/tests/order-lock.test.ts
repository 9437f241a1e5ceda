import { Client } from "pg";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { Visitor } from "./api";
import { auditOrders } from "./order-audit";
import { ordersOf, type Racer, raceFloor, racer, tabOf } from "./order-racing";
import { beginPickup } from "./pickup-shopping";
import { goodCard, pay, sql } from "./shopping";

const floor = raceFloor();

const add =
  "mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }";

/** Keeps an order's row, as a request that takes long does, while something else happens. */
async function whileHeld<T>(orderId: number, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: inject("databaseUrl") });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(`SELECT id FROM "order" WHERE id = $1 FOR NO KEY UPDATE`, [orderId]);
    return await work();
  } finally {
    await client.end();
  }
}

describe("an order that another request holds", () => {
  it("is answered as busy, unchanged, and may be asked again", async () => {
    const one = await racer(floor.engines[0], floor.chair, { collect: "seongsu" });
    const other = await racer(floor.engines[0], floor.chair);
    await whileHeld(one.orderId, async () => {
      for (const [query, variables] of [
        [add, { v: floor.stool }],
        [beginPickup, {}],
        [`mutation { applyCouponCode(couponCode: "MARU10") { __typename } }`, {}],
      ] as const) {
        const { errors } = await one.visitor.send(query, variables);
        expect(errors?.[0].extensions.code).toBe("ORDER_BUSY");
      }
      const { activeOrder } = await one.visitor.ask("{ activeOrder { totalQuantity state } }");
      expect(activeOrder).toEqual({ totalQuantity: 2, state: "AddingItems" });
      expect(await other.visitor.ask(add, { v: floor.stool })).toMatchObject({
        addItemToOrder: { __typename: "Order" },
      });
    });
    expect(await one.visitor.ask(beginPickup)).toMatchObject({
      beginPickupPayment: { state: "ArrangingPayment" },
    });
    expect(await auditOrders(await ordersOf(one))).toEqual([]);
  });

  it("lets its shopper sign in elsewhere: who only refers to it does not wait", async () => {
    const one = await racer(floor.engines[0], floor.chair);
    await whileHeld(one.orderId, () =>
      sql(
        `INSERT INTO session (type, token, expires, invalidated, "activeOrderId")
         VALUES ('AnonymousSession', $1, now() + interval '1 day', false, $2)`,
        [`refers-to-${one.orderId}`, one.orderId],
      ),
    );
  });

  it("keeps no more than a few requests of one session waiting", async () => {
    const one = await racer(floor.engines[0], floor.chair);
    const tabs = Array.from({ length: 20 }, () => tabOf(one, floor.engines[0]));
    const answers = await whileHeld(one.orderId, () =>
      Promise.all(tabs.map((tab) => tab.send(add, { v: floor.stool }))),
    );
    const codes = answers.map(({ errors }) => errors[0].extensions.code);
    expect(codes.filter((code) => code === "ORDER_BUSY")).toHaveLength(5);
    expect(codes.filter((code) => code === "TOO_MANY_AT_ONCE")).toHaveLength(15);
    expect(await one.visitor.ask(add, { v: floor.stool })).toMatchObject({
      addItemToOrder: { __typename: "Order" },
    });
  });
});

describe("an order that is being paid", () => {
  let one: Racer;
  beforeEach(async () => {
    one = await racer(floor.engines[0], floor.chair);
    await one.visitor.ask(`mutation { applyCouponCode(couponCode: "MARU10") { __typename } }`);
    await one.visitor.ask(beginPickup);
  });

  const address = `input: { fullName: "B", streetLine1: "Jeju 1", city: "Jeju",
    postalCode: "63000", countryCode: "KR" }`;
  it.each([
    ["a coupon", `applyCouponCode(couponCode: "OTHER") { __typename }`],
    ["an address", `setOrderShippingAddress(${address}) { __typename }`],
    ["no address", "unsetOrderShippingAddress { __typename }"],
    ["a billing address", `setOrderBillingAddress(${address}) { __typename }`],
    ["no billing address", "unsetOrderBillingAddress { __typename }"],
    [
      "a customer",
      `setCustomerForOrder(input: { emailAddress: "b@example.com", firstName: "B",
        lastName: "B" }) { __typename }`,
    ],
    ["a method", `setOrderShippingMethod(shippingMethodId: ["1"]) { __typename }`],
  ])("takes on %s no more", async (_what, mutation) => {
    const look = () =>
      sql(
        `SELECT o."couponCodes", o."shippingAddress", o."billingAddress", o."subTotal",
           c."emailAddress" FROM "order" o JOIN customer c ON c.id = o."customerId" WHERE o.id = $1`,
        [one.orderId],
      );
    const before = await look();
    const { change } = await one.visitor.ask(`mutation { change: ${mutation} }`);
    expect(change.__typename).toBe("OrderModificationError");
    expect(await look()).toEqual(before);
  });

  it("keeps its coupon, with an error where there is no room for a result", async () => {
    const { errors } = await one.visitor.send(
      `mutation { removeCouponCode(couponCode: "MARU10") { code } }`,
    );
    expect(errors[0].extensions.code).toBe("ORDER_NOT_OPEN");
    await one.visitor.ask(pay, goodCard);
    expect(await auditOrders(await ordersOf(one))).toEqual([]);
  });
});

describe("a session", () => {
  const goodsOf = async (visitor: Visitor) => {
    const { activeOrder } = await visitor.ask("{ activeOrder { code totalQuantity } }");
    return activeOrder;
  };
  /** A visitor whom an engine knows, with nothing in the cart. */
  async function newcomer(engine: string): Promise<Visitor> {
    const visitor = new Visitor({ engine });
    await visitor.ask("{ activeOrder { code } }");
    return visitor;
  }

  it("keeps what its first requests add at the same moment in one cart", async () => {
    const visitor = await newcomer(floor.engines[0]);
    const other = new Visitor({ engine: floor.engines[1] }).with(visitor.sessionToken);
    await other.ask("{ activeOrder { code } }");
    await Promise.all([
      visitor.ask(add, { v: floor.chair }),
      other.ask(add, { v: floor.stool }),
      new Visitor({ engine: floor.engines[0] })
        .with(visitor.sessionToken)
        .ask(add, { v: floor.stool }),
    ]);
    const seen = await goodsOf(visitor);
    expect(seen.totalQuantity).toBe(3);
    expect(await goodsOf(other)).toEqual(seen);
  });

  it("has the same cart at an engine that knew it before it had one", async () => {
    const visitor = await newcomer(floor.engines[1]);
    const elsewhere = new Visitor({ engine: floor.engines[0] }).with(visitor.sessionToken);
    await elsewhere.ask(add, { v: floor.chair });
    expect(await goodsOf(visitor)).toEqual(await goodsOf(elsewhere));
  });

  it("keeps its next cart at an engine that only knows the one that is paid", async () => {
    const one = await racer(floor.engines[0], floor.chair);
    const elsewhere = tabOf(one, floor.engines[1]);
    await elsewhere.ask("{ activeOrder { code } }");
    await one.visitor.ask(beginPickup);
    await one.visitor.ask(pay, goodCard);
    await one.visitor.ask(add, { v: floor.stool });
    const next = await goodsOf(one.visitor);
    expect(await goodsOf(elsewhere)).toEqual(next);
    await elsewhere.ask(add, { v: floor.stool });
    expect(await goodsOf(one.visitor)).toEqual({ ...next, totalQuantity: 2 });
  });
});
