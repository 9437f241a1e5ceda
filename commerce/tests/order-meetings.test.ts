import { describe, expect, it } from "vitest";
import { inLanes } from "../../scripts/run/in-lanes";
import { Visitor } from "./api";
import { auditOrders, auditStock } from "./order-audit";
import { steps } from "./order-changes";
import { raceFloor, racer, tabOf } from "./order-racing";
import { races } from "./races";
import { chooseDelivery, sql } from "./shopping";

const password = "a-long-sentence";
const floor = raceFloor();

const wrongSince = async () => {
  const rows = await sql<{ id: number }>(`SELECT id FROM "order" WHERE id > $1`, [floor.newest]);
  return [
    ...(await auditOrders(rows.map(({ id }) => id))),
    ...(await auditStock([floor.chair, floor.stool], floor.newest)),
  ];
};

let serial = 0;

/** The e-mail of a new account. */
async function account(): Promise<string> {
  const emailAddress = `member-${Date.now()}-${serial++}@example.com`;
  await floor.admin.ask(
    `mutation($i: CreateCustomerInput!, $p: String) { createCustomer(input: $i, password: $p) {
      ... on Customer { id } ... on ErrorResult { message } } }`,
    { i: { emailAddress, firstName: "A", lastName: "Member" }, p: password },
  );
  return emailAddress;
}

const signIn = (visitor: Visitor, emailAddress: string) =>
  visitor.send(
    "mutation($e: String!, $p: String!) { login(username: $e, password: $p) { __typename } }",
    { e: emailAddress, p: password },
  );

const add = (visitor: Visitor, variant: number) =>
  visitor.send(
    "mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename } }",
    { v: variant },
  );

/** A member with goods who could begin to pay, and their e-mail. */
async function memberReadyToPay() {
  const emailAddress = await account();
  const visitor = new Visitor({ engine: floor.engines[0] });
  await signIn(visitor, emailAddress);
  await add(visitor, floor.chair);
  await visitor.ask(`mutation { setOrderShippingAddress(input: { fullName: "A", streetLine1: "B 1",
    city: "Seoul", postalCode: "04782", countryCode: "KR" }) { __typename } }`);
  await chooseDelivery(visitor);
  return { visitor, emailAddress };
}

describe("a shopper who pays in one place", () => {
  it("may sign in with another cart elsewhere at the same moment", async () => {
    await inLanes(races, 2, async (i) => {
      const { visitor, emailAddress } = await memberReadyToPay();
      const elsewhere = new Visitor({ engine: floor.engines[i % 2 ? 1 : 0] });
      await add(elsewhere, floor.stool);
      if (i % 2) await steps.begin(visitor);
      await Promise.all([
        i % 2 ? steps.pay(visitor) : steps.begin(visitor).then(() => steps.pay(visitor)),
        signIn(elsewhere, emailAddress),
      ]);
      const { activeOrder } = await elsewhere.ask("{ activeOrder { totalQuantity } }");
      // The cart that was brought along is not lost: it is the member's, alone or with the other.
      expect(activeOrder.totalQuantity).toBeGreaterThan(0);
    });
    expect(await wrongSince()).toEqual([]);
  });

  it("may sign in with the very cart that is being paid", async () => {
    await inLanes(races, 2, async (i) => {
      const one = await racer(floor.engines[0], floor.chair);
      await steps.begin(one.visitor);
      const emailAddress = await account();
      await Promise.all([
        steps.pay(tabOf(one, floor.engines[i % 2 ? 1 : 0])),
        signIn(tabOf(one, floor.engines[0]), emailAddress),
      ]);
    });
    expect(await wrongSince()).toEqual([]);
  });

  it("may end the account at the same moment: what is placed keeps its address", async () => {
    await inLanes(races, 2, async (i) => {
      const { visitor } = await memberReadyToPay();
      await steps.begin(visitor);
      const elsewhere = new Visitor({ engine: floor.engines[i % 2 ? 1 : 0] }).with(
        visitor.sessionToken,
      );
      const code = (await visitor.ask("{ activeOrder { code } }")).activeOrder.code;
      await Promise.all([
        steps.pay(visitor),
        elsewhere.send("mutation($p: String!) { deleteMyAccount(password: $p) }", { p: password }),
      ]);
      const [order] = await sql<{ state: string; address: string }>(
        `SELECT state, "shippingAddress" AS address FROM "order" WHERE code = $1`,
        [code],
      );
      const isPlaced = order?.state === "PaymentAuthorized";
      if (!isPlaced) expect(order?.state).toBe("AddingItems");
      expect(order?.address.includes("Seoul")).toBe(isPlaced);
    });
    expect(await wrongSince()).toEqual([]);
  });
});

describe("a coupon that may be used once", () => {
  it("lowers one order, however many shoppers pay with it at the same moment", async () => {
    const couponCode = `ONCE${Date.now()}`;
    const { createPromotion } = await floor.admin.ask(
      `mutation($i: CreatePromotionInput!) { createPromotion(input: $i) {
        ... on Promotion { id } ... on ErrorResult { message } } }`,
      {
        i: {
          enabled: true,
          couponCode,
          usageLimit: 1,
          conditions: [],
          actions: [
            { code: "order_percentage_discount", arguments: [{ name: "discount", value: "50" }] },
          ],
          translations: [{ languageCode: "en", name: "Once", description: "" }],
        },
      },
    );
    expect(createPromotion.id).toBeDefined();
    const shoppers = await Promise.all(
      Array.from({ length: 4 }, (_, i) => racer(floor.engines[i % 2 ? 1 : 0], floor.chair)),
    );
    for (const { visitor } of shoppers)
      await visitor.ask(
        "mutation($c: String!) { applyCouponCode(couponCode: $c) { __typename } }",
        {
          c: couponCode,
        },
      );
    await Promise.all(shoppers.map(({ visitor }) => steps.begin(visitor)));
    await Promise.all(shoppers.map(({ visitor }) => steps.pay(visitor)));
    // Who was refused because the code is used up sees the new sum and pays that.
    for (const { visitor } of shoppers) await steps.pay(visitor);
    const lowered = await sql(
      `SELECT o.id FROM "order" o JOIN order_promotions_promotion p ON p."orderId" = o.id
       WHERE p."promotionId" = $1 AND o."orderPlacedAt" IS NOT NULL`,
      [createPromotion.id],
    );
    expect(lowered).toHaveLength(1);
    expect(await wrongSince()).toEqual([]);
  });
});
