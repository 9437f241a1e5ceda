import { beforeEach, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import {
  beginPayment,
  guestReadyToPay,
  payByCard,
  setStock,
  sql,
  stockOf,
  variantId,
} from "./shopping";

const account = { e: "jiwoo@example.com", p: "maru-sample-2026" };
const displayPrice = 129000000;

let chair: number;
let walnut: number;

beforeEach(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  walnut = await variantId("MR-101-WALNUT");
  await setStock(chair, { icheon: 20 });
  await setStock(walnut, { icheon: 20 });
  const person = new Visitor();
  await signIn(person);
  await person.ask(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
  await person.ask("mutation { removeAllOrderLines { __typename } }");
});

async function signIn(who: Visitor): Promise<void> {
  const { login } = await who.ask(
    "mutation($e: String!, $p: String!) { login(username: $e, password: $p) { __typename } }",
    account,
  );
  expect(login.__typename).toBe("CurrentUser");
}

const add = (who: Visitor, variant: number, quantity: number) =>
  who.ask(
    "mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) { __typename } }",
    { v: variant, q: quantity },
  );

async function setPrice(price: number): Promise<void> {
  const boss = await owner({ channel: "kr" });
  await boss.ask(
    "mutation($id: ID!, $price: Money!) { updateProductVariants(input: [{ id: $id, price: $price }]) { id } }",
    { id: chair, price },
  );
}

interface Line {
  quantity: number;
  unitPriceWithTax: number;
  unitPriceWithTaxChangeSinceAdded: number;
  productVariant: { id: string };
}

async function cartOf(who: Visitor): Promise<{ state: string; lines: Line[] }> {
  const { activeOrder } = await who.ask(`{ activeOrder { state lines { quantity unitPriceWithTax
    unitPriceWithTaxChangeSinceAdded productVariant { id } } } }`);
  return activeOrder;
}

const pieces = async (who: Visitor) =>
  Object.fromEntries(
    (await cartOf(who)).lines.map(({ productVariant, quantity }) => [productVariant.id, quantity]),
  );

/** A guest who has gone through the checkout, up to the payment step. */
const guestAtCheckout = () => guestReadyToPay([{ variant: chair, quantity: 2 }]);

describe("a guest's cart at sign-in", () => {
  it("comes along, also when the guest had said who they are", async () => {
    const guest = await guestAtCheckout();
    await signIn(guest);
    expect(await pieces(guest)).toEqual({ [chair]: 2 });
  });

  it("joins what the account has already", async () => {
    const person = new Visitor();
    await signIn(person);
    await add(person, walnut, 1);
    const guest = await guestAtCheckout();
    await signIn(guest);
    expect(await pieces(guest)).toEqual({ [chair]: 2, [walnut]: 1 });
  });

  it("comes along from the payment step, and holds no stock any more", async () => {
    const person = new Visitor();
    await signIn(person);
    await add(person, walnut, 1);
    const guest = await guestAtCheckout();
    await guest.ask(beginPayment);
    expect(await stockOf(chair)).toEqual({ icheon: [20, 2] });
    await signIn(guest);
    expect(await pieces(guest)).toEqual({ [chair]: 2, [walnut]: 1 });
    expect((await cartOf(guest)).state).toBe("AddingItems");
    expect(await stockOf(chair)).toEqual({ icheon: [20, 0] });
  });

  it("joins an account's cart that stands at the payment step, which holds no stock either", async () => {
    const person = await guestReadyToPay([{ variant: walnut, quantity: 1 }]);
    await signIn(person);
    await person.ask(beginPayment);
    const guest = new Visitor();
    await add(guest, chair, 2);
    await signIn(guest);
    expect(await pieces(guest)).toEqual({ [chair]: 2, [walnut]: 1 });
    expect((await stockOf(walnut)).icheon).toEqual([20, 0]);
  });

  it("says what things cost when they were put in", async () => {
    const person = new Visitor();
    await signIn(person);
    await add(person, walnut, 1);
    const guest = new Visitor();
    await add(guest, chair, 1);
    await setPrice(2 * displayPrice);
    try {
      await signIn(guest);
      const line = (await cartOf(guest)).lines.find((l) => l.productVariant.id === String(chair));
      expect(line).toMatchObject({
        unitPriceWithTax: 2 * displayPrice,
        unitPriceWithTaxChangeSinceAdded: displayPrice,
      });
    } finally {
      await setPrice(displayPrice);
    }
  });

  it("is nothing once it was paid", async () => {
    const guest = await guestAtCheckout();
    expect(await payByCard(guest)).toBe(true);
    await signIn(guest);
    expect(await cartOf(guest)).toMatchObject({ lines: [] });
    const rows = await sql(`SELECT 1 FROM "order" WHERE active AND state = 'ArrangingPayment'`);
    expect(rows).toEqual([]);
  });

  it("leaves what was just ordered with the browser that signs in", async () => {
    const guest = await guestAtCheckout();
    const { activeOrder } = await guest.ask("{ activeOrder { code } }");
    expect(await payByCard(guest)).toBe(true);
    const stranger = new Visitor();
    await signIn(stranger);
    await signIn(guest);
    const look = `query($code: String!) { recentOrder { code } orderByCode(code: $code) { code } }`;
    const ordered = { code: activeOrder.code };
    expect(await guest.ask(look, ordered)).toEqual({ recentOrder: ordered, orderByCode: ordered });
    expect((await stranger.send(look, ordered)).data?.orderByCode ?? null).toBeNull();
  });
});
