import { afterEach, describe, expect, it } from "vitest";
import { auditOrders } from "./order-audit";
import { ordersOf, raceFloor, racer, tabOf } from "./order-racing";
import { type Promotion, percentOff, promotion } from "./promotions";
import { sql } from "./shopping";
import { beginShownPayment, payShown, readShown } from "./shown";

const floor = raceFloor();
let made: Promotion[] = [];

afterEach(async () => {
  for (const one of made) await one.remove();
  made = [];
});

async function offer(...args: Parameters<typeof promotion>): Promise<Promotion> {
  const one = await promotion(...args);
  made.push(one);
  return one;
}

/** What can happen to a promotion without a code: how it was, and what is done to it. */
const events: [string, () => Promise<() => Promise<void>>][] = [
  [
    "starts by its date",
    async () => {
      const one = await offer(10);
      await one.setTime("startsAt", "future");
      return () => one.setTime("startsAt", "past");
    },
  ],
  [
    "ends by its date",
    async () => {
      const one = await offer(10);
      return () => one.setTime("endsAt", "past");
    },
  ],
  [
    "is switched on",
    async () => {
      const one = await offer(10, { enabled: false });
      return () => one.edit({ enabled: true });
    },
  ],
  [
    "is switched off",
    async () => {
      const one = await offer(10);
      return () => one.edit({ enabled: false });
    },
  ],
  [
    "gives something else",
    async () => {
      const one = await offer(10);
      return () => one.edit({ actions: percentOff(25) });
    },
  ],
  [
    "makes the order free",
    async () => {
      const one = await offer(100, { enabled: false });
      return () => one.edit({ enabled: true });
    },
  ],
  ["is deleted", async () => (await offer(10)).remove],
];

async function paymentsOf(orderIds: number[]) {
  const rows = await sql<{ amount: string; total: string }>(
    `SELECT p.amount, o."subTotalWithTax" + o."shippingWithTax" AS total
     FROM payment p JOIN "order" o ON o.id = p."orderId"
     WHERE o.id = ANY($1) AND p.state IN ('Authorized', 'Settled')`,
    [orderIds],
  );
  return rows.map(({ amount, total }) => [Number(amount), Number(total)]);
}

describe.each(events)("when a promotion without a code %s", (_, prepare) => {
  it("while the button is shown, the order is asked about once more", async () => {
    const happen = await prepare();
    const one = await racer(floor.engines[0], floor.chair);
    const shown = await readShown(one.visitor);
    await happen();
    expect(await beginShownPayment(one.visitor, shown)).toMatchObject({ reason: "CART_CHANGED" });
    expect(await paymentsOf(await ordersOf(one))).toEqual([]);
    expect(await auditOrders(await ordersOf(one))).toEqual([]);
  });

  it("between begin and pay, it is not paid, and what is shown then is", async () => {
    const happen = await prepare();
    const one = await racer(floor.engines[0], floor.chair);
    const before = await readShown(one.visitor);
    expect(await beginShownPayment(one.visitor, before)).toMatchObject({
      state: "ArrangingPayment",
    });
    await happen();
    expect(await payShown(one.visitor, before)).toMatchObject({
      paymentErrorMessage: "order-changed",
    });
    expect(await paymentsOf(await ordersOf(one))).toEqual([]);
    const now = await readShown(one.visitor);
    expect(now.totalWithTax).not.toBe(before.totalWithTax);
    await beginShownPayment(one.visitor, now);
    const { totalWithTax } = now;
    expect(await payShown(one.visitor, now)).toMatchObject({ __typename: "Order", totalWithTax });
    expect(await paymentsOf(await ordersOf(one))).toEqual([[totalWithTax, totalWithTax]]);
    expect(await auditOrders(await ordersOf(one))).toEqual([]);
  });

  it("after a refused card, a page that was not read again is asked once more", async () => {
    const happen = await prepare();
    const one = await racer(floor.engines[0], floor.chair);
    const shown = await readShown(one.visitor);
    await beginShownPayment(one.visitor, shown);
    await happen();
    expect(await beginShownPayment(one.visitor, shown)).toMatchObject({ reason: "CART_CHANGED" });
    const now = await readShown(one.visitor);
    expect(await beginShownPayment(one.visitor, now)).toMatchObject({
      totalWithTax: now.totalWithTax,
    });
    expect(await auditOrders(await ordersOf(one))).toEqual([]);
  });
});

/** What the shop's people can do to a promotion with a code, and how the payment answers then. */
const codeEvents: [string, (one: Promotion) => Promise<void>, string][] = [
  ["is switched off", (one) => one.edit({ enabled: false }), "COUPON_REMOVED"],
  ["ends by its date", (one) => one.setTime("endsAt", "past"), "COUPON_REMOVED"],
  ["is deleted", (one) => one.remove(), "COUPON_REMOVED"],
  ["is for no order any more", (one) => one.edit({ usageLimit: 0 }), "COUPON_REMOVED"],
  ["gives less", (one) => one.edit({ actions: percentOff(5) }), "order-changed"],
  ["gives more", (one) => one.edit({ actions: percentOff(25) }), "order-changed"],
];

describe.each(codeEvents)("when a promotion with a code %s", (_, happen, answer) => {
  async function withCode() {
    const couponCode = `SHOWN${Date.now()}`;
    const one = await offer(10, { couponCode });
    const shopper = await racer(floor.engines[0], floor.chair);
    await shopper.visitor.ask(
      "mutation($c: String!) { applyCouponCode(couponCode: $c) { __typename } }",
      { c: couponCode },
    );
    return { one, shopper, shown: await readShown(shopper.visitor) };
  }

  it("while the button is shown, the order is asked about once more", async () => {
    const { one, shopper, shown } = await withCode();
    await happen(one);
    expect(await beginShownPayment(shopper.visitor, shown)).toMatchObject({
      reason: "CART_CHANGED",
    });
    const now = await readShown(shopper.visitor);
    expect(now.totalWithTax).not.toBe(shown.totalWithTax);
    await beginShownPayment(shopper.visitor, now);
    const { totalWithTax } = now;
    expect(await payShown(shopper.visitor, now)).toMatchObject({
      __typename: "Order",
      totalWithTax,
    });
    expect(await paymentsOf(await ordersOf(shopper))).toEqual([[totalWithTax, totalWithTax]]);
  });

  it("between begin and pay, it is not paid, and what is shown then is", async () => {
    const { one, shopper, shown } = await withCode();
    await beginShownPayment(shopper.visitor, shown);
    await happen(one);
    const { errorCode, paymentErrorMessage } = await payShown(shopper.visitor, shown);
    expect(paymentErrorMessage ?? errorCode).toContain(answer);
    expect(await paymentsOf(await ordersOf(shopper))).toEqual([]);
    const now = await readShown(shopper.visitor);
    expect(now.totalWithTax).not.toBe(shown.totalWithTax);
    await beginShownPayment(shopper.visitor, now);
    const { totalWithTax } = now;
    expect(await payShown(shopper.visitor, now)).toMatchObject({
      __typename: "Order",
      totalWithTax,
    });
    expect(await paymentsOf(await ordersOf(shopper))).toEqual([[totalWithTax, totalWithTax]]);
    expect(await auditOrders(await ordersOf(shopper))).toEqual([]);
  });
});

describe("a promotion without a code that only one order may have", () => {
  it("is given to one of those that pay at the same moment, and shown is paid", async () => {
    for (let round = 0; round < 5; round++) {
      const once = await offer(10, { usageLimit: 1 });
      const shoppers = await Promise.all(floor.engines.map((engine) => racer(engine, floor.chair)));
      const ready = await Promise.all(
        shoppers.map(async ({ visitor }) => {
          const shown = await readShown(visitor);
          await beginShownPayment(visitor, shown);
          return { visitor, shown };
        }),
      );
      const answers = await Promise.all(
        ready.map(({ visitor, shown }) => payShown(visitor, shown)),
      );
      expect(answers.map((a) => a.paymentErrorMessage ?? a.__typename).sort()).toEqual([
        "Order",
        "order-changed",
      ]);
      await once.edit({ enabled: false });
    }
  });

  it("binds a shopper's own second tab no more than once", async () => {
    await offer(10, { usageLimit: 1 });
    const one = await racer(floor.engines[0], floor.chair);
    const shown = await readShown(one.visitor);
    await beginShownPayment(one.visitor, shown);
    const tab = tabOf(one, floor.engines[1]);
    const answers = await Promise.all([payShown(one.visitor, shown), payShown(tab, shown)]);
    expect(answers.filter(({ __typename }) => __typename === "Order")).toHaveLength(1);
    const { totalWithTax } = shown;
    expect(await paymentsOf(await ordersOf(one))).toEqual([[totalWithTax, totalWithTax]]);
  });
});

it("asks once more without being told what was shown, and takes the price of now then", async () => {
  const one = await racer(floor.engines[0], floor.chair);
  const before = await readShown(one.visitor);
  await beginShownPayment(one.visitor, before);
  await offer(10);
  expect(await payShown(one.visitor, undefined)).toMatchObject({
    paymentErrorMessage: "order-changed",
  });
  const { totalWithTax } = await readShown(one.visitor);
  expect(totalWithTax).toBeLessThan(before.totalWithTax);
  expect(await payShown(one.visitor, undefined)).toMatchObject({
    __typename: "Order",
    totalWithTax,
  });
});
