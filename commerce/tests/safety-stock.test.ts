import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { beginPickup, guestCollecting, setStore } from "./pickup-shopping";
import { searchProducts } from "./searching";
import {
  beginPayment,
  guestReadyToPay,
  payByCard,
  setStock,
  sql,
  stockOf,
  variantId,
} from "./shopping";

let chair: number;
let pair: number;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  pair = await variantId("MR-101-WALNUT");
  await setStore("seongsu", { Safetystock: 2 });
  await setStore("hannam", { Safetystock: 1 });
});
// As the seed has it.
afterAll(async () => {
  for (const store of ["seongsu", "hannam"]) await setStore(store, { Safetystock: 1 });
});

const available = async (variant: number): Promise<number> => {
  const { variantAvailability } = await new Visitor().ask(
    "query($ids: [ID!]!) { variantAvailability(variantIds: $ids) { available } }",
    { ids: [variant] },
  );
  return variantAvailability[0].available;
};

const add = async (variant: number, quantity: number) => {
  const { addItemToOrder } = await new Visitor().ask(
    `mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) { __typename
      ... on InsufficientStockError { quantityAvailable } } }`,
    { v: variant, q: quantity },
  );
  return addItemToOrder;
};

/** Tells the index that stock changed, as anything but a statement in a test does. */
const noteStock = (variant: number) =>
  sql(`SELECT pg_notify('maru_search', $1)`, [JSON.stringify({ ids: { stock: [variant] } })]);

async function listed(sku: string) {
  const { items } = await searchProducts({ term: sku, groupByProduct: false });
  return items.find((item: { sku: string }) => item.sku === sku)?.inStock;
}

const setThreshold = (variant: number, threshold: number | null) =>
  sql(
    `UPDATE product_variant SET "useGlobalOutOfStockThreshold" = $2::int IS NULL,
       "outOfStockThreshold" = COALESCE($2, 0) WHERE id = $1`,
    [variant, threshold],
  );

describe("safety stock of stores", () => {
  it("is neither shown nor put into a cart for delivery", async () => {
    await setStock(chair, { icheon: 1, seongsu: 5, hannam: 1 });
    expect(await available(chair)).toBe(4);
    expect(await add(chair, 5)).toEqual({
      __typename: "InsufficientStockError",
      quantityAvailable: 4,
    });
    expect(await add(chair, 4)).toEqual({ __typename: "Order" });
  });

  it("is not sold to shoppers who race for the pieces above it", async () => {
    await setStock(chair, { icheon: 1, seongsu: 4, hannam: 1 });
    const guests = await Promise.all(
      Array.from({ length: 8 }, () => guestReadyToPay([{ variant: chair, quantity: 1 }])),
    );
    const bought = await Promise.all(guests.map(payByCard));
    expect(bought.filter(Boolean)).toHaveLength(3);
    expect(await stockOf(chair)).toEqual({ icheon: [1, 1], seongsu: [4, 2], hannam: [1, 0] });
    expect(await available(chair)).toBe(0);
  });

  it("is not sold when it was raised after the goods were put into the cart", async () => {
    await setStock(chair, { seongsu: 3 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    const other = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    await setStore("seongsu", { Safetystock: 3 });
    const begun = await guest.ask(beginPayment);
    expect(begun.transitionOrderToState.__typename).toBe("OrderStateTransitionError");
    const { beginPickupPayment } = await other.visitor.ask(beginPickup);
    expect(beginPickupPayment).toMatchObject({ reason: "STOCK_GONE" });
    expect(await stockOf(chair)).toEqual({ seongsu: [3, 0] });
    await setStore("seongsu", { Safetystock: 2 });
  });

  it("has a listing and a product page say sold out when only it is left", async () => {
    await setStock(pair, { seongsu: 3, hannam: 1 });
    await noteStock(pair);
    await expect.poll(() => listed("MR-101-WALNUT")).toBe(true);
    await setStock(pair, { seongsu: 2, hannam: 1 });
    await noteStock(pair);
    await expect.poll(() => listed("MR-101-WALNUT")).toBe(false);
    const { product } = await new Visitor().ask(
      `{ product(slug: "haneul-lounge-chair") { variants { sku stockLevel } } }`,
    );
    expect(product.variants).toContainEqual({ sku: "MR-101-WALNUT", stockLevel: "OUT_OF_STOCK" });
  });
});

describe("the threshold of depots", () => {
  it("is kept at each depot, and is not taken from stores a second time", async () => {
    await setStock(chair, { icheon: 3, seongsu: 3 });
    await setThreshold(chair, 2);
    try {
      expect(await available(chair)).toBe(2);
      expect(await payByCard(await guestReadyToPay([{ variant: chair, quantity: 2 }]))).toBe(true);
      expect(await stockOf(chair)).toEqual({ icheon: [3, 1], seongsu: [3, 1] });
      expect(await available(chair)).toBe(0);
    } finally {
      await setThreshold(chair, null);
    }
  });

  it("below zero lets a depot sell what is on its way, and no store", async () => {
    await setStock(chair, { icheon: 0, seongsu: 2 });
    await setThreshold(chair, -2);
    try {
      expect(await available(chair)).toBe(2);
      expect(await payByCard(await guestReadyToPay([{ variant: chair, quantity: 2 }]))).toBe(true);
      expect(await stockOf(chair)).toEqual({ icheon: [0, 2], seongsu: [2, 0] });
    } finally {
      await setThreshold(chair, null);
    }
  });
});

describe("what is not counted", () => {
  it("is always to be had", async () => {
    await setStock(chair, {});
    const set = async (trackInventory: string) =>
      (await owner()).ask(
        `mutation($id: ID!, $t: GlobalFlag!) {
          updateProductVariants(input: [{ id: $id, trackInventory: $t }]) { id } }`,
        { id: chair, t: trackInventory },
      );
    await set("FALSE");
    try {
      expect(await available(chair)).toBe(2_147_483_647);
      expect(await payByCard(await guestReadyToPay([{ variant: chair, quantity: 3 }]))).toBe(true);
    } finally {
      await set("INHERIT");
    }
  });
});
