import { describe, expect, it } from "vitest";
import { Visitor } from "./api";
import { goodCard, setStock } from "./shopping";

/*
 * A client knows Vendure's Shop API and nothing of Maru, and asks as Vendure's own starter does. It
 * asks for facets, a collection, a product by its options, a cart, and a checkout as a guest.
 */

interface Option {
  id: string;
  code: string;
}
interface FoundVariant {
  id: string;
  sku: string;
  options: Option[];
}

const client = () => new Visitor({ channel: "us", language: "en" });

interface Detail {
  slug: string;
  optionGroups: { code: string; options: Option[] }[];
  variants: FoundVariant[];
}

/** Every product of the market, with the options that it offers and those that can be bought. */
async function allProducts(): Promise<Detail[]> {
  const { search } = await client().ask(
    `{ search(input: { groupByProduct: true, take: 100 }) { items { slug } } }`,
  );
  return Promise.all(
    search.items.map(async ({ slug }: { slug: string }) => {
      const { product } = await client().ask(
        `query ($slug: String!) { product(slug: $slug) {
          slug optionGroups { code options { id code } } variants { id sku options { id code } } } }`,
        { slug },
      );
      return product;
    }),
  );
}

describe("a client of the plain Shop API", () => {
  it("is offered only options that a variant has", async () => {
    const products = await allProducts();
    expect(products.some(({ optionGroups }) => optionGroups.length > 0)).toBe(true);
    for (const { slug, optionGroups, variants } of products) {
      const offered = optionGroups.flatMap(({ options }) => options.map(({ code }) => code));
      const sold = new Set(variants.flatMap(({ options }) => options.map(({ code }) => code)));
      expect([slug, offered.toSorted()]).toEqual([slug, [...sold].toSorted()]);
    }
  });

  it("gets whole addresses of pictures", async () => {
    const { search } =
      await client().ask(`{ search(input: { groupByProduct: true, take: 3 }) { items {
      slug productAsset { preview } } } }`);
    const { collections } = await client().ask(
      `{ collections { items { slug featuredAsset { preview } } } }`,
    );
    const given = [
      ...search.items.map(
        (item: { productAsset: { preview: string } | null }) => item.productAsset,
      ),
      ...collections.items.map(
        (item: { featuredAsset: { preview: string } | null }) => item.featuredAsset,
      ),
    ].filter((asset) => asset !== null);
    expect(given.length).toBeGreaterThan(0);
    for (const { preview } of given) expect(preview).toMatch(/^https?:\/\/[^/]+\/.+/);
  });

  it("narrows a collection by its facets", async () => {
    const { collections } = await client().ask(
      `{ collections(options: { topLevelOnly: true }) { items { slug } } }`,
    );
    const { slug } = collections.items[0];
    const ask = (facetValueFilters: object[]) =>
      client().ask(
        `query ($slug: String!, $filters: [FacetValueFilterInput!]) {
          search(input: { collectionSlug: $slug, groupByProduct: true, facetValueFilters: $filters }) {
            totalItems facetValues { count facetValue { id facet { code } } } } }`,
        { slug, filters: facetValueFilters },
      );
    const { search } = await ask([]);
    const [narrower] = search.facetValues
      .filter(({ count }: { count: number }) => count < search.totalItems)
      .map((one: { count: number; facetValue: { id: string } }) => one);
    const narrowed = await ask([{ and: narrower.facetValue.id }]);
    expect(narrowed.search.totalItems).toBe(narrower.count);
  });

  it("buys as a guest", async () => {
    const [product] = (await allProducts()).filter(({ variants }) => variants.length > 1);
    const variant = product?.variants[0];
    if (!variant) throw new Error("The demonstration has no product with several variants");
    await setStock(Number(variant.id), { newark: 2 });
    const guest = client();
    const { addItemToOrder } = await guest.ask(
      `mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) {
        __typename ... on Order { code totalQuantity } ... on ErrorResult { message } } }`,
      { id: variant.id },
    );
    expect(addItemToOrder).toMatchObject({ __typename: "Order", totalQuantity: 1 });
    await guest.ask(`mutation {
      setCustomerForOrder(input: { emailAddress: "any.client@example.com", firstName: "Any", lastName: "Client" }) { __typename }
      setOrderShippingAddress(input: { fullName: "Any Client", streetLine1: "350 5th Ave", city: "New York",
        province: "NY", postalCode: "10118", countryCode: "US" }) { __typename } }`);
    const { eligibleShippingMethods } = await guest.ask(`{ eligibleShippingMethods { id } }`);
    const { setOrderShippingMethod } = await guest.ask(
      `mutation ($id: [ID!]!) { setOrderShippingMethod(shippingMethodId: $id) { __typename } }`,
      { id: [eligibleShippingMethods[0].id] },
    );
    expect(setOrderShippingMethod.__typename).toBe("Order");
    const { transitionOrderToState } = await guest.ask(
      `mutation { transitionOrderToState(state: "ArrangingPayment") {
        __typename ... on Order { state totalWithTax } } }`,
    );
    expect(transitionOrderToState).toMatchObject({ state: "ArrangingPayment" });
    const { eligiblePaymentMethods } = await guest.ask(
      `{ eligiblePaymentMethods { code isEligible } }`,
    );
    const method = eligiblePaymentMethods.find(
      ({ isEligible }: { isEligible: boolean }) => isEligible,
    );
    const { addPaymentToOrder } = await guest.ask(
      `mutation ($method: String!, $metadata: JSON!) {
        addPaymentToOrder(input: { method: $method, metadata: $metadata }) {
        __typename ... on Order { state totalWithTax } ... on ErrorResult { errorCode message } } }`,
      { method: method.code, metadata: { cardNumber: goodCard.card, expiry: "12/40", cvc: "123" } },
    );
    expect(addPaymentToOrder).toMatchObject({
      state: "PaymentAuthorized",
      totalWithTax: transitionOrderToState.totalWithTax,
    });
  });
});
