import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { guestReadyToPay, setStock, variantId } from "./shopping";

const odd = ["\u0000", "\u0007", "\u007f", "\u0085", "\ufffe", "\ud800"];

const codeOf = async (who: Visitor, query: string, variables: object) =>
  (await who.send(query, variables)).errors?.[0].extensions.code as string | undefined;

const fields: [name: string, query: string, make: (text: string) => object][] = [
  [
    "a name",
    "mutation($i: RegisterCustomerInput!) { registerCustomerAccount(input: $i) { __typename } }",
    (t) => ({
      i: { emailAddress: `${randomUUID()}@example.com`, firstName: `A${t}`, lastName: "B" },
    }),
  ],
  [
    "an e-mail",
    "mutation($t: String!) { requestPasswordReset(emailAddress: $t) { __typename } }",
    (t) => ({ t }),
  ],
  [
    "an address",
    "mutation($i: CreateAddressInput!) { setOrderShippingAddress(input: $i) { __typename } }",
    (t) => ({ i: { streetLine1: `1${t}`, countryCode: "KR" } }),
  ],
  [
    "a coupon",
    "mutation($t: String!) { applyCouponCode(couponCode: $t) { __typename } }",
    (t) => ({ t }),
  ],
  ["a search", "query($t: String) { search(input: { term: $t }) { totalItems } }", (t) => ({ t })],
  ["a slug", "query($t: String) { product(slug: $t) { id } }", (t) => ({ t })],
  ["an order's code", "query($t: String!) { orderByCode(code: $t) { id } }", (t) => ({ t })],
  [
    "a filter of a field within a field",
    `query($t: String) { product(slug: "maru-dining-chair") {
       variantList(options: { filter: { sku: { eq: $t } } }) { totalItems } } }`,
    (t) => ({ t }),
  ],
  [
    "a list",
    "query($t: [String!]) { pickupOffers(storeCodes: $t) { __typename } }",
    (t) => ({ t: [t] }),
  ],
];

describe("what cannot be kept", () => {
  it.each(fields)("is refused in %s, and breaks nothing", async (_name, query, make) => {
    for (const text of odd)
      expect(await codeOf(new Visitor(), query, make(text)), JSON.stringify(text)).toBe(
        "USER_INPUT_ERROR",
      );
  });

  it("is refused where the question itself spells it out", async () => {
    const query = `{ product(slug: "maru-dining-chair") {
      variantList(options: { filter: { sku: { eq: "\\u0000" } } }) { totalItems } } }`;
    expect(await codeOf(new Visitor(), query, {})).toBe("USER_INPUT_ERROR");
  });

  it("is refused from those who work here, too", async () => {
    const query =
      "query($t: String) { products(options: { filter: { name: { eq: $t } } }) { totalItems } }";
    expect(await codeOf(await owner(), query, { t: "\u0000" })).toBe("USER_INPUT_ERROR");
  });

  it("is refused when it is longer than anybody types", async () => {
    const query = "query($t: String) { search(input: { term: $t }) { totalItems } }";
    expect(await codeOf(new Visitor(), query, { t: "a".repeat(5001) })).toBe("USER_INPUT_ERROR");
  });
});

describe("what people type", () => {
  it("is kept composed and trimmed, without invisible characters", async () => {
    const chair = await variantId("MR-101-WALNUT");
    await setStock(chair, { icheon: 5 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    const { order } = await guest.ask(
      `mutation($i: CreateAddressInput!) { order: setOrderShippingAddress(input: $i) {
        ... on Order { shippingAddress { fullName streetLine1 phoneNumber } } } }`,
      {
        i: {
          fullName: "  Jose\u0301 \u200fليلى\u200f",
          streetLine1: "12 Main St\r\nFloor 2",
          phoneNumber: "\u202a+82 10 1234 5678\u202c",
          city: "Seoul",
          postalCode: "04524",
          countryCode: "KR",
        },
      },
    );
    expect(order.shippingAddress).toEqual({
      fullName: "José ليلى",
      streetLine1: "12 Main St Floor 2",
      phoneNumber: "+821012345678",
    });
  });
});

it("an id that no row can have names nothing, and breaks nothing", async () => {
  const boss = await owner();
  for (const id of ["2147483648", "99999999999999999999", "1e21", "1.5", "-3000000000", "none"]) {
    expect(await new Visitor().ask("query($id: ID!) { product(id: $id) { id } }", { id })).toEqual({
      product: null,
    });
    expect(await codeOf(boss, "query($id: ID!) { pickup(id: $id) { id } }", { id })).toBe(
      "ENTITY_NOT_FOUND",
    );
  }
});
