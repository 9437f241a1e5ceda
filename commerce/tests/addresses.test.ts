import { beforeAll, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { beginPickup } from "./pickup-shopping";
import { beginPayment, chooseDelivery, setStock, sql, variantId } from "./shopping";

let chair: number;
beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  await setStock(chair, { newark: 9, icheon: 9 });
});

const set = `mutation($input: CreateAddressInput!) { setOrderShippingAddress(input: $input) {
  __typename ... on AddressRefusedError { errorCode message field }
  ... on Order { totalWithTax shippingAddress { province postalCode } } } }`;

async function cart(channel: string): Promise<Visitor> {
  const visitor = new Visitor({ channel });
  await visitor.ask(
    "mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }",
    { v: chair },
  );
  return visitor;
}

const address = (province: string | undefined, postalCode: string, countryCode = "US") => ({
  input: { streetLine1: "1 Main St", city: "X", province, postalCode, countryCode },
});

const refused = (field: string, message: string) => ({
  __typename: "AddressRefusedError",
  errorCode: "ADDRESS_REFUSED_ERROR",
  field,
  message: `error.address-${message}`,
});

/** Everything but the address is there, so that only the address can stand in the way. */
async function readyButFor(written: object): Promise<Visitor> {
  const visitor = await cart("us");
  await visitor.ask(set, address("CA", "90001"));
  await visitor.ask(
    `mutation { setCustomerForOrder(input: {
      emailAddress: "to-california@example.com", firstName: "A", lastName: "Guest" }) { __typename } }`,
  );
  await chooseDelivery(visitor);
  const { activeOrder } = await visitor.ask("{ activeOrder { code } }");
  await sql(
    `UPDATE "order" SET "shippingAddress" = (COALESCE("shippingAddress"::text, '{}')::jsonb || $2::jsonb)::text
     WHERE code = $1`,
    [activeOrder.code, JSON.stringify(written)],
  );
  return visitor;
}

describe("an American address", () => {
  it.each([
    ["ZZ", "90001", "province", "region"],
    ["ca", "90001", "province", "region"],
    ["California", "90001", "province", "region"],
    ["PR", "00601", "province", "region"],
    [undefined, "90001", "province", "region"],
    ["CA", "10001", "postalCode", "zip-elsewhere"],
    ["OR", "90001", "postalCode", "zip-elsewhere"],
    ["CA", "9000", "postalCode", "postal-code"],
    ["CA", "", "postalCode", "postal-code"],
  ])("of %s %s is refused for its %s, and not kept", async (state, zip, field, why) => {
    const visitor = await cart("us");
    await visitor.ask(set, address("NY", "10001"));
    const { setOrderShippingAddress } = await visitor.ask(set, address(state, zip));
    expect(setOrderShippingAddress).toEqual(refused(field, why));
    const { activeOrder } = await visitor.ask(
      "{ activeOrder { totalWithTax shippingAddress { province } } }",
    );
    // 1,180.00 × 1.04
    expect(activeOrder).toEqual({ totalWithTax: 122720, shippingAddress: { province: "NY" } });
  });

  it.each([
    ["CA", "90001", 126555],
    ["TN", "42223", 126260],
    ["NY", "06390-0001", 122720],
  ])("of %s %s is taxed there", async (state, zip, total) => {
    const visitor = await cart("us");
    const { setOrderShippingAddress } = await visitor.ask(set, address(state, zip));
    expect(setOrderShippingAddress.totalWithTax).toBe(total);
  });
});

describe("every market", () => {
  it.each([
    ["kr", undefined, "10001", "US", "countryCode", "country"],
    ["us", "CA", "90001", "KR", "countryCode", "country"],
    ["jp", "東京都", "1350024", "KR", "countryCode", "country"],
    ["kr", "Atlantis", "04781", "KR", "province", "region"],
    ["kr", "서울특별시", "4781", "KR", "postalCode", "postal-code"],
  ])("in %s refuses %s %s %s", async (channel, region, code, country, field, why) => {
    await setStock(chair, { newark: 9, icheon: 9, saitama: 9 });
    const visitor = await cart(channel);
    const { setOrderShippingAddress } = await visitor.ask(set, address(region, code, country));
    expect(setOrderShippingAddress).toEqual(refused(field, why));
  });

  it("refuses in the dashboard too", async () => {
    const admin = await owner({ channel: "us" });
    const { createDraftOrder } = await admin.ask("mutation { createDraftOrder { id } }");
    const { errors } = await admin.send(
      `mutation($id: ID!, $input: CreateAddressInput!) {
        setDraftOrderShippingAddress(orderId: $id, input: $input) { id } }`,
      { id: createDraftOrder.id, ...address("ZZ", "90001") },
    );
    expect(errors[0].message).toBe("error.address-region");
  });
});

describe("an address that was there before the rules", () => {
  it.each([
    [{ province: "ZZ" }, "error.address-region"],
    [{ postalCode: "10001" }, "error.address-zip-elsewhere"],
    [{ countryCode: "KR" }, "error.address-country"],
  ])("with %o is not paid for", async (written, why) => {
    const visitor = await readyButFor(written);
    const { transitionOrderToState } = await visitor.ask(beginPayment);
    expect(transitionOrderToState).toEqual({
      __typename: "OrderStateTransitionError",
      transitionError: why,
    });
    const { beginPickupPayment } = await visitor.ask(beginPickup);
    expect(beginPickupPayment).toMatchObject({ reason: "ADDRESS_REFUSED" });
  });

  it("is paid for when it is right", async () => {
    const visitor = await readyButFor({});
    const { beginPickupPayment } = await visitor.ask(beginPickup);
    expect(beginPickupPayment).toMatchObject({ __typename: "Order" });
  });
});

describe("an order that is delivered", () => {
  it.each([
    ["none", { countryCode: "", streetLine1: "", province: "", postalCode: "" }],
    ["a country alone", { streetLine1: "" }],
  ])("is not paid with %s for an address: it would be taxed and sent nowhere", async (_, put) => {
    const visitor = await readyButFor(put);
    const { beginPickupPayment, transitionOrderToState } = await visitor.ask(`mutation {
      beginPickupPayment { ... on PickupRefusedError { reason } }
      transitionOrderToState(state: "ArrangingPayment") { __typename } }`);
    expect(beginPickupPayment).toEqual({ reason: "DELIVERY_MISSING" });
    expect(transitionOrderToState.__typename).toBe("OrderStateTransitionError");
  });
});
