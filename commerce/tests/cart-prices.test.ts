import { afterEach, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { beginPayment, guestReadyToPay, payByCard, setStock, sql, variantId } from "./shopping";

const sku = "MR-101-NATURAL-OAK";
const displayPrice = 129000000;

const cartQuery = `{ activeOrder { code state updatedAt totalWithTax subTotalWithTax shippingWithTax
  lines { id quantity unitPriceWithTax unitPriceWithTaxChangeSinceAdded linePriceWithTax }
  coupons { code state } } }`;
const add = `mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) {
  __typename ... on Order { totalWithTax } } }`;

async function setPrice(price: number, channel = "kr"): Promise<void> {
  const boss = await owner({ channel });
  await boss.ask(
    `mutation($id: ID!, $price: Money!) {
      updateProductVariants(input: [{ id: $id, price: $price }]) { id } }`,
    { id: await variantId(sku), price },
  );
}

async function cartOf(quantity: number): Promise<Visitor> {
  const visitor = new Visitor();
  await setStock(await variantId(sku), { icheon: 20 });
  await visitor.ask(add, { v: await variantId(sku), q: quantity });
  return visitor;
}

const read = async (visitor: Visitor) => (await visitor.ask(cartQuery)).activeOrder;

const paymentsOf = (code: string) =>
  sql(`SELECT p.amount FROM payment p JOIN "order" o ON o.id = p."orderId" WHERE o.code = $1`, [
    code,
  ]);

afterEach(async () => {
  await setPrice(displayPrice);
});

describe("the price of a cart", () => {
  it.each([
    ["raised", 3 * displayPrice],
    ["cut", displayPrice / 2],
  ])("is today's at every reading after it was %s, and says what it was", async (_, price) => {
    const visitor = await cartOf(2);
    await setPrice(price);
    const cart = await read(visitor);
    expect(cart.lines[0].unitPriceWithTax).toBe(price);
    expect(cart.lines[0].unitPriceWithTaxChangeSinceAdded).toBe(price - displayPrice);
    expect(cart.totalWithTax).toBe(2 * price);
  });

  it("is read without writing anything", async () => {
    const visitor = await cartOf(1);
    const rows = () =>
      sql(`SELECT o.xmin, l.xmin AS line, l."listPrice"
           FROM "order" o JOIN order_line l ON l."orderId" = o.id ORDER BY o.id, l.id`);
    const before = await rows();
    await setPrice(2 * displayPrice);
    await read(visitor);
    await visitor.ask("{ eligibleShippingMethods { id } }");
    expect(await rows()).toEqual(before);
  });

  it("is what is charged, also where it changed since the cart was last touched", async () => {
    await setStock(await variantId(sku), { icheon: 20 });
    const guest = await guestReadyToPay([{ variant: await variantId(sku), quantity: 2 }]);
    await setPrice(3 * displayPrice);
    const shown = await read(guest);
    expect(shown.totalWithTax).toBe(6 * displayPrice);
    expect(await payByCard(guest)).toBe(true);
    expect(await paymentsOf(shown.code)).toEqual([{ amount: String(shown.totalWithTax) }]);
  });

  it("is today's at the payment step too, and again in the cart", async () => {
    await setStock(await variantId(sku), { icheon: 20 });
    const guest = await guestReadyToPay([{ variant: await variantId(sku), quantity: 1 }]);
    await guest.ask(beginPayment);
    await setPrice(2 * displayPrice);
    expect(await read(guest)).toMatchObject({
      state: "ArrangingPayment",
      totalWithTax: 2 * displayPrice,
    });
    await guest.ask(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    await setPrice(displayPrice / 2);
    expect(await read(guest)).toMatchObject({
      state: "AddingItems",
      subTotalWithTax: displayPrice / 2,
    });
  });

  it("is the same whether it is read or has just been written", async () => {
    const visitor = await cartOf(1);
    const other = await variantId("MR-101-WALNUT");
    await setStock(other, { icheon: 5 });
    await visitor.ask(add, { v: other, q: 2 });
    await visitor.ask(`mutation { applyCouponCode(couponCode: "MARU10") { __typename } }`);
    await setPrice(1_234_500);
    const shown = await read(visitor);
    const { adjustOrderLine: written } = await visitor.ask(
      `mutation($id: ID!) { adjustOrderLine(orderLineId: $id, quantity: 2) {
        ... on Order { totalWithTax lines { linePriceWithTax } } } }`,
      { id: shown.lines[1].id },
    );
    expect(written.totalWithTax).toBe(shown.totalWithTax);
    expect(written.lines[0].linePriceWithTax).toBe(1_234_500);
  });

  it("has delivery that is free above a value cost what it costs for the cart of now", async () => {
    const visitor = await cartOf(1);
    const methods = async () =>
      (await visitor.ask("{ eligibleShippingMethods { priceWithTax } }")).eligibleShippingMethods;
    const [free] = await methods();
    await setPrice(100);
    const [charged] = await methods();
    expect(free.priceWithTax).toBe(0);
    expect(charged.priceWithTax).toBeGreaterThan(0);
  });
});

describe("a code in a cart", () => {
  const apply = `mutation { applyCouponCode(couponCode: "MARU10") { __typename } }`;
  const change = (column: string, value: unknown) =>
    sql(`UPDATE promotion SET "${column}" = $1 WHERE "couponCode" = 'MARU10'`, [value]);

  it.each([
    ["EXPIRED", "endsAt", "2020-01-01", null],
    ["USED_UP", "usageLimit", 0, null],
    ["INVALID", "enabled", false, true],
  ])(
    "that is %s gives nothing, is named, and the charge is what was shown",
    async (state, column, value, before) => {
      await setStock(await variantId(sku), { icheon: 20 });
      const guest = await guestReadyToPay([{ variant: await variantId(sku), quantity: 1 }]);
      await guest.ask(apply);
      expect((await read(guest)).coupons).toEqual([{ code: "MARU10", state: "APPLIED" }]);
      await change(column, value);
      try {
        const shown = await read(guest);
        expect(shown.coupons).toEqual([{ code: "MARU10", state }]);
        expect(shown.totalWithTax).toBe(displayPrice);
        expect(await payByCard(guest)).toBe(true);
        expect(await paymentsOf(shown.code)).toEqual([{ amount: String(displayPrice) }]);
      } finally {
        await change(column, before);
      }
    },
  );
});
