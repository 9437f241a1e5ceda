import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePassword } from "../samples/sample-people";
import { openAnotherEngine, secondEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { sharedSecret } from "./caller";
import { guestReadyToPay, payByCard, setStock, sql, variantId } from "./shopping";
import { followChanges } from "./storefront-following";

// One visitor whose questions go to two engines in turns, as a proxy shares them out.

type Engine = Awaited<ReturnType<typeof openAnotherEngine>>;

let first: Engine;
let second: Engine;

beforeAll(async () => {
  first = await secondEngine();
  second = await openAnotherEngine();
});
afterAll(async () => {
  await second.stop();
});

it.each(["COOKIE_SECRET", "PICKUP_SECRET", "PUSH_SECRET", "REVALIDATE_SECRET"])(
  "an engine with another %s than those that run says so and does not start",
  async (name) => {
    let said = "";
    const other = openAnotherEngine(
      { [name]: "a secret that no other process has" },
      { hear: (text) => (said += text) },
    );
    await expect(other).rejects.toThrow();
    expect(said).toContain("A running process of this shop has other secrets");
  },
);

const add = `mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }`;
/** Ten percent off under a condition, for who gives a code. @returns the code */
async function couponFor(merchant: Visitor, condition: string, args: Record<string, string>) {
  const couponCode = `WHEN-${condition}-${Date.now()}`;
  const named = (given: Record<string, string>) =>
    Object.entries(given).map(([name, value]) => ({ name, value }));
  const { createPromotion } = await merchant.ask(
    `mutation($i: CreatePromotionInput!) { createPromotion(input: $i) {
      ... on Promotion { id } ... on ErrorResult { message } } }`,
    {
      i: {
        enabled: true,
        couponCode,
        conditions: [{ code: condition, arguments: named(args) }],
        actions: [{ code: "order_percentage_discount", arguments: named({ discount: "10" }) }],
        translations: [{ languageCode: "en", name: condition, description: "" }],
      },
    },
  );
  expect(createPromotion.id).toBeDefined();
  return couponCode;
}

const cart = "{ activeOrder { code totalQuantity } }";

describe("several engines", () => {
  it("know the same cart, also after another was bought meanwhile", async () => {
    const lamp = await variantId("MR-401-WALNUT");
    await setStock(lamp, { icheon: 5 });
    const here = await guestReadyToPay([{ variant: lamp, quantity: 1 }], { engine: first.url });
    const there = new Visitor({ engine: second.url }).with(here.sessionToken);
    expect((await there.ask(cart)).activeOrder.totalQuantity).toBe(1);
    expect(await payByCard(here)).toBe(true);
    await here.ask(add, { v: lamp });
    expect(await there.ask(cart)).toEqual(await here.ask(cart));
  });

  it("end a session together", async () => {
    const here = await owner({ engine: first.url });
    const there = new Visitor({ engine: second.url, api: "admin-api" }).with(here.sessionToken);
    const me = "{ activeAdministrator { id } }";
    expect((await there.ask(me)).activeAdministrator).not.toBeNull();
    await here.ask("mutation { logout { success } }");
    expect((await there.send(me)).data?.activeAdministrator ?? null).toBeNull();
  });

  it("give what a promotion promises for goods and people that another engine has just changed", async () => {
    const lamp = await variantId("MR-401-WALNUT");
    await setStock(lamp, { icheon: 9 });
    const merchant = await owner({ engine: first.url });
    const there = new Visitor({ engine: second.url });
    await there.ask(
      `mutation { login(username: "jiwoo@example.com", password: "${samplePassword}") { __typename } }`,
    );
    const [product] = await sql<{ id: number }>(
      `SELECT "productId" AS id FROM product_variant WHERE id = $1`,
      [lamp],
    );
    const [jiwoo] = await sql<{ id: number }>(
      `SELECT id FROM customer WHERE "emailAddress" = 'jiwoo@example.com'`,
    );
    const { createFacetValues, createCustomerGroup } = await merchant.ask(
      `mutation($f: ID!) {
        createFacetValues(input: [{ facetId: $f, code: "of-the-week",
          translations: [{ languageCode: en, name: "Of the week" }] }]) { id }
        createCustomerGroup(input: { name: "Friends" }) { id } }`,
      { f: (await sql<{ id: number }>("SELECT id FROM facet LIMIT 1"))[0]?.id },
    );
    const facet = createFacetValues[0].id;
    const coupons = [
      await couponFor(merchant, "at_least_n_with_facets", { minimum: "1", facets: `["${facet}"]` }),
      await couponFor(merchant, "customer_group", { customerGroupId: createCustomerGroup.id }),
    ];
    for (const code of coupons)
      await there.ask("mutation($c: String!) { applyCouponCode(couponCode: $c) { __typename } }", {
        c: code,
      });
    const discounts = async () => {
      await there.ask(add, { v: lamp });
      const { activeOrder } = await there.ask("{ activeOrder { discounts { description } } }");
      return activeOrder.discounts.length;
    };
    expect(await discounts()).toBe(0);
    const { product: given } = await merchant.ask(
      "query($p: ID!) { product(id: $p) { facetValues { id } } }",
      { p: product?.id },
    );
    const own: string[] = given.facetValues.map(({ id }: { id: string }) => id);
    const facets = (ids: string[]) =>
      merchant.ask(
        `mutation($p: ID!, $f: [ID!]) {
        updateProduct(input: { id: $p, facetValueIds: $f }) { id } }`,
        { p: product?.id, f: ids },
      );
    await facets([...own, facet]);
    expect(await discounts()).toBe(1);
    await merchant.ask(
      `mutation($g: ID!, $c: ID!) { addCustomersToGroup(customerGroupId: $g, customerIds: [$c]) { id } }`,
      { g: createCustomerGroup.id, c: jiwoo?.id },
    );
    expect(await discounts()).toBe(2);
    await facets(own);
    expect(await discounts()).toBe(1);
  });

  it("charge the same tax as soon as storefronts hear of it", async () => {
    const here = new Visitor({ engine: first.url, channel: "us" });
    const lamp = await variantId("MR-401-WALNUT");
    await setStock(lamp, { newark: 5 });
    await here.ask(add, { v: lamp });
    const there = new Visitor({ engine: second.url, channel: "us" }).with(here.sessionToken);
    const taxed = async () => {
      const { activeOrder } = await there.ask("{ activeOrder { total totalWithTax } }");
      return activeOrder.totalWithTax / activeOrder.total;
    };
    expect(await taxed()).toBe(1);
    const [rate] = await sql<{ id: number }>("SELECT id FROM tax_rate WHERE name = 'US tax'");
    const merchant = await owner({ engine: first.url });
    const setTo = (value: number) =>
      merchant.ask(
        "mutation($input: UpdateTaxRateInput!) { updateTaxRate(input: $input) { id } }",
        { input: { id: rate?.id, value } },
      );
    const storefront = await followChanges(second.url, sharedSecret);
    const before = Date.now();
    await setTo(10);
    await expect.poll(() => storefront.heardSince(before)).toContain("shop");
    expect(await taxed()).toBeCloseTo(1.1, 2);
    await setTo(0);
    await storefront.stop();
  });
});
