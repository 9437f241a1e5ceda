import { afterEach, describe, expect, it } from "vitest";
import { textOf } from "../../contracts/documents";
import { graphql } from "../../contracts/shop";
import { cartFragment } from "../../lib/cart/fragment";
import { owner, type Visitor } from "./api";
import { beginPickup, guestCollecting, setStore } from "./pickup-shopping";
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

const gone = "MR-101-NATURAL-OAK";
const stays = "MR-101-WALNUT";

/** What a shop's people do so that something is not sold any more, and how it is undone. */
const withdrawals: Record<string, [how: string, back: string]> = {
  "a disabled variant": [
    `UPDATE product_variant SET enabled = false WHERE sku = '${gone}'`,
    `UPDATE product_variant SET enabled = true WHERE sku = '${gone}'`,
  ],
  "a deleted variant": [
    `UPDATE product_variant SET "deletedAt" = now() WHERE sku = '${gone}'`,
    `UPDATE product_variant SET "deletedAt" = NULL WHERE sku = '${gone}'`,
  ],
  "a variant that left the market": [
    `CREATE TABLE left_market AS SELECT * FROM product_variant_channels_channel
       WHERE "productVariantId" = (SELECT id FROM product_variant WHERE sku = '${gone}');
     DELETE FROM product_variant_channels_channel c USING left_market l
       WHERE c."productVariantId" = l."productVariantId"`,
    "INSERT INTO product_variant_channels_channel SELECT * FROM left_market; DROP TABLE left_market",
  ],
  "a variant without a price here": [
    `UPDATE product_variant_price SET "channelId" = -"channelId" WHERE "variantId" =
       (SELECT id FROM product_variant WHERE sku = '${gone}')
       AND "channelId" = (SELECT id FROM channel WHERE code = 'kr')`,
    `UPDATE product_variant_price SET "channelId" = abs("channelId") WHERE "channelId" < 0`,
  ],
};

const readCart = textOf(graphql("query ReadCart { activeOrder { ...CartParts } }", [cartFragment]));
interface Cart {
  totalWithTax: number;
  lines: { id: string; availability: { state: string; left: number | null } }[];
}
const read = async (visitor: Visitor): Promise<Cart> => (await visitor.ask(readCart)).activeOrder;

async function guestWithBoth(): Promise<Visitor> {
  const [lost, kept] = [await variantId(gone), await variantId(stays)];
  await setStock(lost, { icheon: 5 });
  await setStock(kept, { icheon: 5 });
  return guestReadyToPay([
    { variant: lost, quantity: 1 },
    { variant: kept, quantity: 2 },
  ]);
}

describe.each(Object.entries(withdrawals))("%s in a cart", (_, [how, back]) => {
  afterEach(() => sql(back));

  it("is named, keeps its price, cannot be paid, and can be taken out", async () => {
    const guest = await guestWithBoth();
    const before = await read(guest);
    await sql(how);
    const cart = await read(guest);
    expect(cart.lines.map(({ availability }) => availability.state)).toEqual([
      "WITHDRAWN",
      "AVAILABLE",
    ]);
    expect(cart.totalWithTax).toBe(before.totalWithTax);

    const { transitionOrderToState: refused } = await guest.ask(beginPayment);
    expect(refused.__typename).toBe("OrderStateTransitionError");
    expect(refused.transitionError).toContain(gone);
    expect(refused.transitionError).not.toContain(stays);

    await guest.ask("mutation($id: ID!) { removeOrderLine(orderLineId: $id) { __typename } }", {
      id: cart.lines[0]?.id,
    });
    expect(await payByCard(guest)).toBe(true);
  });

  it("is not paid either once its payment has begun, and holds nothing when it is taken out", async () => {
    const guest = await guestWithBoth();
    expect((await guest.ask(beginPayment)).transitionOrderToState.__typename).toBe("Order");
    await sql(how);
    const { addPaymentToOrder: paid } = await guest.ask(pay, goodCard);
    expect(paid).toEqual({
      __typename: "PaymentDeclinedError",
      paymentErrorMessage: "order-changed",
    });
    const { beginPickupPayment: begun } = await guest.ask(beginPickup);
    expect(begun).toMatchObject({ __typename: "PickupRefusedError", reason: "WITHDRAWN" });

    const [lost] = (await read(guest)).lines;
    await guest.ask(
      `mutation($id: ID!) {
      transitionOrderToState(state: "AddingItems") { __typename }
      removeOrderLine(orderLineId: $id) { __typename } }`,
      { id: lost?.id },
    );
    expect(await stockOf(await variantId(gone))).toEqual({ icheon: [5, 0] });
    expect(await payByCard(guest)).toBe(true);
  });
});

it.each([0, 1])(
  "a piece that is brought home is gone, not missing a step, with %i left of two",
  async (left) => {
    const chair = await variantId(gone);
    await setStock(chair, { icheon: 5 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 2 }]);
    await setStock(chair, { icheon: left });
    const { lines } = await read(guest);
    const { beginPickupPayment: refused } = await guest.ask(
      beginPickup.replace("reason", "reason lineIds"),
    );
    expect(refused).toMatchObject({
      reason: "STOCK_GONE",
      storeCode: null,
      lineIds: [lines[0]?.id],
    });
  },
);

it("a piece that went and costs something else, once begun, is named when payment begins again", async () => {
  const chair = await variantId(gone);
  await setStock(chair, { icheon: 2 });
  const guest = await guestReadyToPay([{ variant: chair, quantity: 2 }]);
  await guest.ask(beginPayment);
  await sql(
    `UPDATE stock_level SET "stockOnHand" = 1 WHERE "productVariantId" = $1 AND "stockOnHand" = 2`,
    [chair],
  );
  await sql(`UPDATE product_variant_price SET price = price * 2 WHERE "variantId" = $1`, [chair]);
  const again = guest.ask(beginPickup.replace("reason", "reason lineIds"));
  const { beginPickupPayment: refused } = await again.finally(() =>
    sql(`UPDATE product_variant_price SET price = price / 2 WHERE "variantId" = $1`, [chair]),
  );
  const { lines } = await read(guest);
  expect(refused).toMatchObject({ reason: "STOCK_GONE", lineIds: [lines[0]?.id] });
});

it("what is sold out is refused with a key, not with a sentence", async () => {
  const chair = await variantId(gone);
  await setStock(chair, { icheon: 5 });
  const guest = await guestReadyToPay([{ variant: chair, quantity: 2 }]);
  await setStock(chair, { icheon: 1 });
  const { transitionOrderToState: refused } = await guest.ask(
    `mutation { transitionOrderToState(state: "ArrangingPayment") {
       __typename ... on OrderStateTransitionError { transitionError } } }`,
  );
  expect(refused).toEqual({
    __typename: "OrderStateTransitionError",
    transitionError: "error.insufficient-stock",
  });
});

describe("a product that is withdrawn", () => {
  const setEnabled = async (enabled: boolean) => {
    const boss = await owner({ channel: "kr" });
    const [{ productId } = { productId: 0 }] = await sql<{ productId: number }>(
      `SELECT "productId" FROM product_variant WHERE sku = $1`,
      [gone],
    );
    await boss.ask(
      "mutation($id: ID!, $on: Boolean!) { updateProduct(input: { id: $id, enabled: $on }) { id } }",
      { id: productId, on: enabled },
    );
  };
  afterEach(() => setEnabled(true));

  it("is refused at the beginning of payment with the lines that are in the way", async () => {
    const chair = await variantId(gone);
    await setStock(chair, { seongsu: 3 });
    await setStore("seongsu");
    const guest = await guestCollecting([{ variant: chair, quantity: 1 }], "seongsu");
    const { lines } = await read(guest.visitor);
    await setEnabled(false);
    const { beginPickupPayment: refused } = await guest.visitor.ask(
      beginPickup.replace("reason", "reason lineIds"),
    );
    expect(refused).toMatchObject({ reason: "WITHDRAWN", lineIds: [lines[0]?.id] });
  });
});

describe("a line that has been at the payment step", () => {
  it.each([
    ["taken out", "mutation($id: ID!) { removeOrderLine(orderLineId: $id) { __typename } }"],
    ["taken out with all others", "mutation { removeAllOrderLines { __typename } }"],
  ])("can be %s, and its pieces are free again", async (_, remove) => {
    const chair = await variantId(stays);
    await setStock(chair, { icheon: 2 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 2 }]);
    const { lines } = await read(guest);
    await guest.ask(beginPayment);
    await guest.ask(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    await guest.ask(remove, { id: lines[0]?.id });
    expect((await read(guest)).lines).toEqual([]);
    expect(await stockOf(chair)).toEqual({ icheon: [2, 0] });
  });
});

describe("a line of which too little is left", () => {
  it("says how many can be had, where it goes", async () => {
    const guest = await guestWithBoth();
    await setStock(await variantId(stays), { icheon: 1 });
    const [, short] = (await read(guest)).lines;
    expect(short?.availability).toEqual({ state: "INSUFFICIENT_STOCK", left: 1 });
  });

  it("stays in the cart, also when its quantity is changed while none is left", async () => {
    const guest = await guestWithBoth();
    await setStock(await variantId(stays), { icheon: 0 });
    const [, line] = (await read(guest)).lines;
    for (const quantity of [3, 1]) {
      const { adjustOrderLine } = await guest.ask(
        `mutation($id: ID!, $q: Int!) { adjustOrderLine(orderLineId: $id, quantity: $q) {
          __typename ... on InsufficientStockError { quantityAvailable } } }`,
        { id: line?.id, q: quantity },
      );
      expect(adjustOrderLine).toEqual({
        __typename: "InsufficientStockError",
        quantityAvailable: 0,
      });
      const after = (await read(guest)).lines.find(({ id }) => id === line?.id);
      expect(after?.availability).toEqual({ state: "INSUFFICIENT_STOCK", left: 0 });
    }
  });

  it("counts what its own store can hand out, less its safety stock", async () => {
    const chair = await variantId(stays);
    await setStock(chair, { icheon: 9, seongsu: 4 });
    await setStore("seongsu");
    const guest = await guestCollecting([{ variant: chair, quantity: 3 }], "seongsu");
    await setStore("seongsu", { Safetystock: 2 });
    const [line] = (await read(guest.visitor)).lines;
    await setStore("seongsu");
    expect(line?.availability).toEqual({ state: "INSUFFICIENT_STOCK", left: 2 });
  });

  it("holds its own pieces at the payment step", async () => {
    const chair = await variantId(stays);
    await setStock(chair, { icheon: 2 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 2 }]);
    await guest.ask(beginPayment);
    const [line] = (await read(guest)).lines;
    expect(line?.availability).toEqual({ state: "AVAILABLE", left: null });
  });
});
