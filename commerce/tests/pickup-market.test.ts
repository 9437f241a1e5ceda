import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { Office } from "./order-changing";
import {
  beginPickup,
  guestCollecting,
  guestWith,
  pickupOf,
  placePickup,
  setPickup,
  setStore,
} from "./pickup-shopping";
import { beginPayment, setStock, sql, variantId } from "./shopping";

let chair: number;
beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
});
beforeEach(async () => {
  await setStore("seongsu");
  await setStore("hannam");
  await setStock(chair, { icheon: 9, seongsu: 9, hannam: 9, newark: 9, brooklyn: 9 });
});

const services = (store: string, value: string[]) =>
  sql(`UPDATE stock_location SET "customFieldsServices" = $2 WHERE "customFieldsCode" = $1`, [
    store,
    JSON.stringify(value),
  ]);
afterEach(() => services("hannam", ["pickup"]));

const unknown = "error.pickup-unknown-store";
const closed = "error.pickup-store-closed";

/** What no cart of the Korean market may be collected at, and why. */
const places: [what: string, code: string, why: string, arrange?: () => Promise<void>][] = [
  ["a store of another market", "brooklyn", unknown],
  ["a store that does not exist", "atlantis", unknown],
  ["a depot", "icheon", unknown],
  ["a store without the service", "hannam", unknown, () => services("hannam", []).then(() => {})],
  ["a store that never opens", "hannam", closed, () => setStore("hannam", { Hours: [] })],
];

const result = `__typename ... on OrderInterceptorError { interceptorError }
  ... on Order { addressKind lines { id customFields { collectAt } } }`;

const add = `mutation($v: ID!, $at: String) { addItemToOrder(productVariantId: $v, quantity: 1,
  customFields: { collectAt: $at }) { ${result} } }`;

const addMany = `mutation($v: ID!, $at: String) { addItemsToOrder(inputs: [
  { productVariantId: $v, quantity: 1, customFields: { collectAt: $at } }]) {
    order { lines { id } } errorResults { __typename
      ... on OrderInterceptorError { interceptorError } } } }`;

const adjust = `mutation($line: ID!, $at: String) { adjustOrderLine(orderLineId: $line, quantity: 1,
  customFields: { collectAt: $at }) { ${result} } }`;

const collectAts = (visitor: Visitor) =>
  visitor
    .ask("{ activeOrder { lines { id customFields { collectAt } } } }")
    .then(({ activeOrder }) => activeOrder?.lines ?? []);

describe.each(places)("a cart is not collected at %s", (_what, code, why, arrange) => {
  beforeEach(() => arrange?.());

  it("by adding to it", async () => {
    const visitor = new Visitor();
    const { addItemToOrder } = await visitor.ask(add, { v: chair, at: code });
    expect(addItemToOrder).toEqual({ __typename: "OrderInterceptorError", interceptorError: why });
    const { addItemsToOrder } = await visitor.ask(addMany, { v: chair, at: code });
    expect(addItemsToOrder.errorResults).toEqual([
      { __typename: "OrderInterceptorError", interceptorError: why },
    ]);
    expect(await collectAts(visitor)).toEqual([]);
  });

  it("by changing one of its lines", async () => {
    const { visitor } = await guestWith([{ variant: chair, quantity: 1 }]);
    const [line] = await collectAts(visitor);
    const { adjustOrderLine } = await visitor.ask(adjust, { line: line.id, at: code });
    expect(adjustOrderLine).toEqual({ __typename: "OrderInterceptorError", interceptorError: why });
    expect(await collectAts(visitor)).toEqual([{ id: line.id, customFields: { collectAt: null } }]);
  });

  it("by choosing the store", async () => {
    const { visitor } = await guestWith([{ variant: chair, quantity: 1 }]);
    const { setPickup: chosen } = await visitor.ask(setPickup, { input: { storeCode: code } });
    expect(chosen.__typename).toBe("PickupRefusedError");
    expect((await collectAts(visitor))[0].customFields.collectAt).toBeNull();
  });

  it("by a draft in the dashboard", async () => {
    const admin = await owner();
    const { createDraftOrder } = await admin.ask("mutation { createDraftOrder { id } }");
    const { addItemToDraftOrder } = await admin.ask(
      `mutation($id: ID!, $v: ID!, $at: String) { addItemToDraftOrder(orderId: $id, input: {
        productVariantId: $v, quantity: 1, customFields: { collectAt: $at } }) { __typename
          ... on OrderInterceptorError { interceptorError } } }`,
      { id: createDraftOrder.id, v: chair, at: code },
    );
    expect(addItemToDraftOrder).toMatchObject({ interceptorError: why });
  });

  it("because it was chosen before that was so", async () => {
    const { visitor } = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    const [line] = await collectAts(visitor);
    await sql(`UPDATE order_line SET "customFieldsCollectat" = $2 WHERE id = $1`, [line.id, code]);
    await sql(
      `UPDATE pickup SET "storeId" = s.id FROM stock_location s, order_line l
       WHERE s."customFieldsCode" = $2 AND l.id = $1 AND pickup."orderId" = l."orderId"`,
      [line.id, code],
    );
    const { beginPickupPayment } = await visitor.ask(beginPickup);
    expect(beginPickupPayment.__typename).toBe("PickupRefusedError");
    const { transitionOrderToState } = await visitor.ask(beginPayment);
    expect(transitionOrderToState.__typename).toBe("OrderStateTransitionError");
  });
});

describe("a store of the market", () => {
  it("can be written straight to a line, taken back, and is checked by the order's market", async () => {
    const visitor = new Visitor();
    const { addItemToOrder } = await visitor.ask(add, { v: chair, at: "hannam" });
    const [line] = addItemToOrder.lines;
    expect(line.customFields.collectAt).toBe("hannam");
    const { adjustOrderLine } = await visitor.ask(adjust, { line: line.id, at: null });
    expect(adjustOrderLine.lines[0].customFields.collectAt).toBeNull();
  });
});

const setAddress = `mutation($input: CreateAddressInput!) {
  setOrderShippingAddress(input: $input) { __typename } }`;

describe("an order collected whole", () => {
  it("is taxed at its store, whatever address was written over it", async () => {
    await setStore("brooklyn");
    const { visitor } = await guestCollecting([{ variant: chair, quantity: 1 }], "brooklyn", {
      channel: "us",
    });
    await visitor.ask(setAddress, {
      input: {
        streetLine1: "1 Main St",
        city: "Portland",
        province: "OR",
        postalCode: "97201",
        countryCode: "US",
      },
    });
    const { beginPickupPayment } = await visitor.ask(beginPickup);
    expect(beginPickupPayment).toMatchObject({ reason: "DELIVERY_MISSING" });
    const { transitionOrderToState } = await visitor.ask(beginPayment);
    expect(transitionOrderToState.__typename).toBe("OrderStateTransitionError");
  });
});

describe("an order whose lines were moved from store to store", () => {
  it("is not taxed at a store where nothing of it is collected any more", async () => {
    const stool = await variantId("MR-103-NATURAL-OAK");
    for (const store of ["brooklyn", "los-angeles"]) await setStore(store);
    for (const variant of [chair, stool])
      await setStock(variant, { brooklyn: 9, "los-angeles": 9 });
    const goods = [chair, stool].map((variant) => ({ variant, quantity: 1 }));
    const { visitor } = await guestWith(goods, { channel: "us" });
    const [first, second] = await collectAts(visitor);
    const collector = { name: "A Guest" };
    for (const [storeCode, line] of [
      ["los-angeles", first],
      ["brooklyn", second],
    ])
      await visitor.ask(setPickup, { input: { storeCode, lineIds: [line.id], collector } });
    await visitor.ask(adjust, { line: second.id, at: "los-angeles" });
    const { beginPickupPayment } = await visitor.ask(beginPickup);
    expect(beginPickupPayment).toMatchObject({ reason: "DELIVERY_MISSING" });
  });
});

describe("what an order's address is", () => {
  const read = "{ activeOrder { addressKind shippingAddress { fullName streetLine1 city } } }";

  it("is the store's where all is collected, and the shopper's where its words are written anew", async () => {
    const { visitor } = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    const { activeOrder } = await visitor.ask(read);
    expect(activeOrder.addressKind).toBe("collection");
    await visitor.ask(setAddress, {
      input: { ...activeOrder.shippingAddress, postalCode: "04782", countryCode: "KR" },
    });
    expect((await visitor.ask(read)).activeOrder.addressKind).toBe("delivery");
    const { beginPickupPayment } = await visitor.ask(beginPickup);
    expect(beginPickupPayment).toMatchObject({ reason: "DELIVERY_MISSING" });
  });

  it("is not said to be a store's by a shopper", async () => {
    const visitor = new Visitor();
    const { addItemToOrder } = await visitor.ask(add, { v: chair, at: null });
    expect(addItemToOrder.addressKind).toBeNull();
    const input = { store: "seongsu", streetLine1: "1 A St", countryCode: "KR" };
    await expect(visitor.ask(setAddress, { input })).rejects.toThrow(/"store"/);
  });

  it("is a home again when the office changes it", async () => {
    const guest = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    const { code } = await placePickup(guest);
    const { orderId } = await pickupOf(code ?? "");
    const admin = await owner();
    const office = new Office(admin, orderId);
    await office.become("Modifying");
    await office.modify({ updateShippingAddress: { streetLine1: "2 B St" } });
    const { orderByCode } = await guest.visitor.ask(
      "query($c: String!) { orderByCode(code: $c) { addressKind shippingAddress { streetLine1 } } }",
      { c: code },
    );
    expect(orderByCode).toEqual({
      addressKind: "delivery",
      shippingAddress: { streetLine1: "2 B St" },
    });
  });
});

describe("a way of delivery", () => {
  it("says whether it is collecting, in whatever question it comes", async () => {
    const { visitor } = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    const { activeOrder, eligibleShippingMethods, activeShippingMethods } = await visitor.ask(`{
      activeOrder { shippingLines { shippingMethod { fulfilment } } }
      eligibleShippingMethods { fulfilment }
      activeShippingMethods { fulfilment }
    }`);
    expect(activeOrder.shippingLines).toEqual([{ shippingMethod: { fulfilment: "collection" } }]);
    for (const methods of [eligibleShippingMethods, activeShippingMethods])
      expect(new Set(methods.map((one: { fulfilment: string }) => one.fulfilment))).toEqual(
        new Set(["delivery", "collection"]),
      );
  });

  it("is collecting by its field, whatever its code", async () => {
    const rename = (from: string, to: string) =>
      sql("UPDATE shipping_method SET code = $2 WHERE code = $1", [from, to]);
    await rename("collect-kr", "at-the-counter");
    try {
      const { visitor } = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
      const { beginPickupPayment } = await visitor.ask(beginPickup);
      expect(beginPickupPayment.__typename).toBe("Order");
    } finally {
      await rename("at-the-counter", "collect-kr");
    }
  });
});
