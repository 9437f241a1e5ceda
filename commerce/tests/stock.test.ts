import { beforeAll, describe, expect, inject, it } from "vitest";
import { secondEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { setStore } from "./pickup-shopping";
import {
  beginPayment,
  goodCard,
  guestReadyToPay,
  pay,
  payByCard,
  setStock,
  sql,
  stockOf,
  variantId,
} from "./shopping";

let chair: number;
let stool: number;
let second: Awaited<ReturnType<typeof secondEngine>>;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  stool = await variantId("MR-103-NATURAL-OAK");
  for (const store of ["seongsu", "hannam"]) await setStore(store);
  second = await secondEngine();
});

async function race(shoppers: number, engines: string[]) {
  const guests = await Promise.all(
    Array.from({ length: shoppers }, (_, i) =>
      guestReadyToPay([{ variant: chair, quantity: 1 }], {
        engine: engines[i % engines.length] ?? "",
      }),
    ),
  );
  const bought = await Promise.all(guests.map(payByCard));
  return bought.filter(Boolean).length;
}

async function placedOrders(variant: number): Promise<number> {
  const [row] = await sql<{ n: number }>(
    `SELECT COUNT(DISTINCT o.id)::int AS n FROM "order" o JOIN order_line l ON l."orderId" = o.id
     WHERE l."productVariantId" = $1 AND o."orderPlacedAt" IS NOT NULL`,
    [variant],
  );
  return row?.n ?? -1;
}

describe("stock", () => {
  it("gives 40 shoppers racing for 5 pieces exactly 5 paid orders", async () => {
    await setStock(chair, { icheon: 5 });
    const before = await placedOrders(chair);
    expect(await race(40, [inject("engineUrl")])).toBe(5);
    expect(await placedOrders(chair)).toBe(before + 5);
    expect(await stockOf(chair)).toEqual({ icheon: [5, 5] });
  });

  it("holds with two engines on one database", async () => {
    await setStock(chair, { icheon: 3, seongsu: 2 });
    expect(await race(40, [inject("engineUrl"), second.url])).toBe(5);
    expect(await stockOf(chair)).toEqual({ icheon: [3, 3], seongsu: [2, 2] });
  });

  it("lets carts with the same goods in another order pay at once, without a deadlock", async () => {
    await setStock(chair, { icheon: 20 });
    await setStock(stool, { icheon: 20 });
    const goods = [
      { variant: chair, quantity: 1 },
      { variant: stool, quantity: 1 },
    ];
    const guests = await Promise.all(
      Array.from({ length: 16 }, (_, i) => guestReadyToPay(i % 2 ? goods : [...goods].reverse())),
    );
    const bought = await Promise.all(guests.map(payByCard));
    expect(bought.every(Boolean)).toBe(true);
    expect(await stockOf(chair)).toEqual({ icheon: [20, 16] });
  });

  it("takes whole lines from the depot before it takes from the shelves of stores", async () => {
    await setStock(chair, { icheon: 2, seongsu: 9, hannam: 1 });
    expect(await payByCard(await guestReadyToPay([{ variant: chair, quantity: 2 }]))).toBe(true);
    expect(await stockOf(chair)).toMatchObject({ icheon: [2, 2], seongsu: [9, 0] });
    expect(await payByCard(await guestReadyToPay([{ variant: chair, quantity: 3 }]))).toBe(true);
    expect(await stockOf(chair)).toMatchObject({ seongsu: [9, 3], hannam: [1, 0] });
  });

  it("never sells a market the stock of another", async () => {
    await setStock(chair, { brooklyn: 10 });
    const { addItemToOrder } = await new Visitor().ask(
      `mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }`,
      { v: chair },
    );
    expect(addItemToOrder.__typename).toBe("InsufficientStockError");
  });

  it("gives stock back when the shopper leaves the payment step, and takes it anew", async () => {
    await setStock(chair, { icheon: 4 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 4 }]);
    await guest.ask(beginPayment);
    expect(await stockOf(chair)).toEqual({ icheon: [4, 4] });
    await guest.ask(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    expect(await stockOf(chair)).toEqual({ icheon: [4, 0] });
    expect(await payByCard(guest)).toBe(true);
    expect(await stockOf(chair)).toEqual({ icheon: [4, 4] });
  });

  it("ships from where stock is held now, not from where it was held before", async () => {
    await setStock(chair, { icheon: 1 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    await guest.ask(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    await setStock(chair, { seongsu: 1 });
    expect(await payByCard(guest)).toBe(true);
    await fulfil(await lastOrderOf(chair), 1);
    expect(await stockOf(chair)).toEqual({});
  });

  it("books each location's own part when a line comes from two", async () => {
    await setStock(chair, { icheon: 2, seongsu: 3 });
    expect(await payByCard(await guestReadyToPay([{ variant: chair, quantity: 5 }]))).toBe(true);
    const order = await lastOrderOf(chair);
    await fulfil(order, 3);
    expect(await stockOf(chair)).toEqual({ seongsu: [2, 2] });
    await fulfil(order, 2);
    expect(await stockOf(chair)).toEqual({});
  });

  it("returns the stock of a cancelled order to where it was held", async () => {
    await setStock(chair, { icheon: 2, seongsu: 3 });
    expect(await payByCard(await guestReadyToPay([{ variant: chair, quantity: 5 }]))).toBe(true);
    const order = await lastOrderOf(chair);
    const staff = await owner();
    await staff.ask(
      `mutation($id: ID!) { cancelOrder(input: { orderId: $id, reason: "test" }) { __typename } }`,
      { id: order.id },
    );
    expect(await stockOf(chair)).toEqual({ icheon: [2, 0], seongsu: [3, 0] });
  });

  it("lets an order that is collected be paid in the store", async () => {
    await setStock(chair, { icheon: 1 });
    const staff = await owner();
    const { createShippingMethod } = await staff.ask(
      `mutation($input: CreateShippingMethodInput!) { createShippingMethod(input: $input) { id } }`,
      {
        input: {
          code: "counter-test",
          customFields: { fulfilment: "collection" },
          fulfillmentHandler: "manual-fulfillment",
          checker: { code: "ships-to", arguments: [{ name: "country", value: "KR" }] },
          calculator: {
            code: "free-from",
            arguments: [
              { name: "rate", value: "0" },
              { name: "freeFrom", value: "0" },
              { name: "taxRate", value: "0" },
            ],
          },
          translations: [{ languageCode: "en", name: "Collect", description: "" }],
        },
      },
    );
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await guest.ask(
      "mutation($id: ID!) { setOrderShippingMethod(shippingMethodId: [$id]) { __typename } }",
      { id: createShippingMethod.id },
    );
    await guest.ask(beginPayment);
    const { addPaymentToOrder } = await guest.ask(
      `mutation { addPaymentToOrder(input: { method: "in-store", metadata: {} }) {
        ... on Order { state } ... on ErrorResult { message } } }`,
    );
    expect(addPaymentToOrder).toEqual({ state: "PaymentAuthorized" });
  });

  it("takes one payment when the shopper presses twice", async () => {
    await setStock(chair, { icheon: 1 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    await Promise.all([guest.send(pay, goodCard), guest.send(pay, goodCard)]);
    const order = await lastOrderOf(chair);
    const payments = await sql(
      `SELECT id FROM payment WHERE "orderId" = $1 AND state IN ('Authorized', 'Settled')`,
      [order.id],
    );
    expect(payments).toHaveLength(1);
  });
});

async function lastOrderOf(variant: number) {
  const [order] = await sql<{ id: number; line: number }>(
    `SELECT o.id, l.id AS line FROM "order" o JOIN order_line l ON l."orderId" = o.id
     WHERE l."productVariantId" = $1 AND o."orderPlacedAt" IS NOT NULL ORDER BY o.id DESC LIMIT 1`,
    [variant],
  );
  if (!order) throw new Error("No order was placed");
  return order;
}

async function fulfil(order: { id: number; line: number }, quantity: number): Promise<void> {
  const staff = await owner();
  const { addFulfillmentToOrder } = await staff.ask(
    `mutation($line: ID!, $q: Int!) {
      addFulfillmentToOrder(input: { lines: [{ orderLineId: $line, quantity: $q }],
        handler: { code: "manual-fulfillment", arguments: [
          { name: "method", value: "post" }, { name: "trackingCode", value: "" }] } }) {
        __typename ... on ErrorResult { message }
      }
    }`,
    { line: order.line, q: quantity },
  );
  expect(addFulfillmentToOrder).toMatchObject({ __typename: "Fulfillment" });
}
