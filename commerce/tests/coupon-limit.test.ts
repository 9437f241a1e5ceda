import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { whileHolding } from "./holding";
import { promotion } from "./promotions";
import { beginPayment, chooseDelivery, goodCard, pay, setStock, sql, variantId } from "./shopping";

const price = 129000000;
const reduced = 116100000;
const password = "a long enough password";
let chair: number;
let admin: Visitor;
let serial = 0;
let coupon: string;

beforeAll(async () => {
  chair = await variantId("MR-101-NATURAL-OAK");
  admin = await owner();
});

/** Ten percent off, once for each customer. */
const once = (couponCode?: string) =>
  promotion(10, { perCustomerUsageLimit: 1, ...(couponCode && { couponCode }) });

beforeEach(async () => {
  await setStock(chair, { icheon: 50 });
  coupon = `ONCE${Date.now()}${serial++}`;
  await once(coupon);
});

const someone = () => `coupon-${Date.now()}-${serial++}@example.com`;

async function cart(visitor = new Visitor()): Promise<Visitor> {
  await visitor.ask(
    `mutation($v: ID!) { addItemToOrder(productVariantId: $v, quantity: 1) { __typename }
      setOrderShippingAddress(input: { streetLine1: "Yeonmujang-gil 1", city: "Seoul",
        postalCode: "04782", countryCode: "KR" }) { __typename } }`,
    { v: chair },
  );
  await chooseDelivery(visitor);
  return visitor;
}

const apply = async (visitor: Visitor) =>
  (
    await visitor.ask(
      `mutation($c: String!) { result: applyCouponCode(couponCode: $c) { __typename
        ... on CouponCodeLimitError { limit } } }`,
      { c: coupon },
    )
  ).result;

const named = async (visitor: Visitor, emailAddress: string) =>
  (
    await visitor.ask(
      `mutation($e: String!) { result: setCustomerForOrder(
        input: { emailAddress: $e, firstName: "A", lastName: "Guest" }) { __typename
          ... on CouponRemovedDuringCheckoutError {
            errorCode removedCouponCodes previousTotalWithTax newTotalWithTax } } }`,
      { e: emailAddress },
    )
  ).result;

const finish = async (visitor: Visitor) => {
  await visitor.ask(beginPayment);
  return (await visitor.ask(pay, goodCard)).addPaymentToOrder;
};

const now = async (visitor: Visitor) =>
  (await visitor.ask("{ activeOrder { subTotalWithTax couponCodes customer { emailAddress } } }"))
    .activeOrder;

/** A guest who has used the coupon. */
async function used(emailAddress: string): Promise<string> {
  const guest = await cart();
  await named(guest, emailAddress);
  expect((await apply(guest)).__typename).toBe("Order");
  const { code } = await finish(guest);
  expect(await subTotal(code)).toBe(reduced);
  return code;
}

const subTotal = async (code: string) =>
  Number(
    (
      await sql<{ sum: string }>(`SELECT "subTotalWithTax" AS sum FROM "order" WHERE code = $1`, [
        code,
      ])
    )[0]?.sum,
  );

/** An account that proved this e-mail; the dashboard makes none where a guest has it. */
async function account(emailAddress: string): Promise<void> {
  const first = someone();
  await admin.ask(
    `mutation($input: CreateCustomerInput!, $p: String) {
      createCustomer(input: $input, password: $p) { __typename } }`,
    { input: { emailAddress: first, firstName: "A", lastName: "Customer" }, p: password },
  );
  await sql(`UPDATE "user" SET identifier = $2 WHERE identifier = $1`, [first, emailAddress]);
  await sql(`UPDATE authentication_method SET identifier = $2 WHERE identifier = $1`, [
    first,
    emailAddress,
  ]);
  await sql(`UPDATE customer SET "emailAddress" = $2 WHERE "emailAddress" = $1`, [
    first,
    emailAddress,
  ]);
}

async function signedIn(emailAddress: string): Promise<Visitor> {
  const visitor = new Visitor();
  const { login } = await visitor.ask(
    "mutation($e: String!, $p: String!) { login(username: $e, password: $p) { __typename } }",
    { e: emailAddress, p: password },
  );
  expect(login.__typename).toBe("CurrentUser");
  return visitor;
}

describe("a coupon for each customer once", () => {
  it.each([
    ["the same", (e: string) => e],
    ["in other letters", (e: string) => e.toUpperCase()],
    ["with spaces around it", (e: string) => `  ${e} `],
    ["with a tag", (e: string) => e.replace("@", "+again@")],
  ])("is used up for a guest's e-mail written %s", async (_how, written) => {
    const email = someone();
    await used(email);
    const again = await cart();
    await named(again, written(email));
    expect(await apply(again)).toEqual({ __typename: "CouponCodeLimitError", limit: 1 });
  });

  it("knows one mailbox by its dots where dots mean nothing", async () => {
    const name = `mailbox${Date.now()}`;
    await used(`${name}@gmail.com`);
    const again = await cart();
    await named(again, `${name.split("").join(".")}@googlemail.com`);
    expect((await apply(again)).__typename).toBe("CouponCodeLimitError");
    const other = await cart();
    await named(other, `mail.box${Date.now()}@example.com`);
    expect((await apply(other)).__typename).toBe("Order");
  });

  it("is taken out, and that is said, when the e-mail becomes known after it", async () => {
    const email = someone();
    await used(email);
    const again = await cart();
    expect((await apply(again)).__typename).toBe("Order");
    expect(await named(again, email)).toMatchObject({
      __typename: "CouponRemovedDuringCheckoutError",
      errorCode: "COUPON_REMOVED_DURING_CHECKOUT_ERROR",
      removedCouponCodes: [coupon],
    });
    const { subTotalWithTax, couponCodes, customer } = await now(again);
    expect({ subTotalWithTax, couponCodes }).toEqual({ subTotalWithTax: price, couponCodes: [] });
    expect(customer.emailAddress).toBe(email);
    expect((await named(again, email)).__typename).toBe("Order");
    const { code } = await finish(again);
    expect(await subTotal(code)).toBe(price);
  });

  it("stays with the order when the e-mail is corrected to a person who has not used it", async () => {
    const email = someone();
    await used(email);
    const again = await cart();
    await named(again, someone());
    await apply(again);
    expect((await named(again, someone())).__typename).toBe("Order");
    expect((await now(again)).couponCodes).toEqual([coupon]);
    expect((await named(again, email)).__typename).toBe("CouponRemovedDuringCheckoutError");
  });

  it("counts guest and account with one e-mail as one, in either order", async () => {
    const first = someone();
    await used(first);
    await account(first);
    const later = await cart(await signedIn(first));
    expect((await apply(later)).__typename).toBe("CouponCodeLimitError");

    const second = someone();
    await account(second);
    const own = await cart(await signedIn(second));
    expect((await apply(own)).__typename).toBe("Order");
    await finish(own);
    const guest = await cart();
    await named(guest, second);
    expect((await apply(guest)).__typename).toBe("CouponCodeLimitError");
  });

  it("is used once by guests with one e-mail who pay at the same moment", async () => {
    const email = someone();
    const guests = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const guest = await cart();
        await apply(guest);
        await named(guest, email);
        return guest;
      }),
    );
    await Promise.all(guests.map((guest) => guest.ask(beginPayment)));
    const answers = await Promise.all(guests.map((guest) => guest.ask(pay, goodCard)));
    const codes = answers.flatMap(({ addPaymentToOrder: { code } }) => code ?? []);
    const sums = await Promise.all(codes.map(subTotal));
    expect(sums).toEqual([reduced]);
    const refused = answers.filter(
      ({ addPaymentToOrder }) =>
        addPaymentToOrder.__typename === "CouponRemovedDuringCheckoutError",
    );
    expect(refused).toHaveLength(3);
  });

  it("can be used again when the order that used it is cancelled", async () => {
    const email = someone();
    const code = await used(email);
    const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
    await admin.ask(
      `mutation($id: ID!) { cancelOrder(input: { orderId: $id, reason: "test" }) { __typename } }`,
      { id: order?.id },
    );
    await used(email);
  });
});

describe.each([
  ["for one order", { usageLimit: 1 }],
  ["for each customer once", { perCustomerUsageLimit: 1 }],
])("a coupon %s that two have in their carts", (_what, terms) => {
  /** Both stand at the payment step. */
  async function two(): Promise<[Visitor, Visitor]> {
    coupon = `TWO${Date.now()}${serial++}`;
    await promotion(10, { ...terms, couponCode: coupon });
    const email = someone();
    const [first, second] = [await cart(), await cart()];
    for (const guest of [first, second]) {
      await named(guest, email);
      expect((await apply(guest)).__typename).toBe("Order");
    }
    for (const guest of [first, second]) await guest.ask(beginPayment);
    return [first, second];
  }

  const paidBy = async (guest: Visitor) => (await guest.ask(pay, goodCard)).addPaymentToOrder;

  it("is had by who pays first, not by who began first; the other is asked once more", async () => {
    const [first, second] = await two();
    expect(await now(first)).toMatchObject({ subTotalWithTax: reduced });
    expect(await now(second)).toMatchObject({ subTotalWithTax: reduced });
    expect(await subTotal((await paidBy(second)).code)).toBe(reduced);
    expect((await paidBy(first)).__typename).toBe("CouponRemovedDuringCheckoutError");
    expect(await now(first)).toMatchObject({ subTotalWithTax: price, couponCodes: [] });
    expect(await subTotal((await paidBy(first)).code)).toBe(price);
  });

  it("is counted when the promotion is locked, and the sum compared after it", async () => {
    const guests = await two();
    const answers = await whileHolding(
      `SELECT id FROM promotion WHERE "couponCode" = $1 FOR UPDATE`,
      [coupon],
      async (release) => {
        const asked = guests.map(paidBy);
        await expect
          .poll(() =>
            sql(`SELECT pid FROM pg_stat_activity
            WHERE wait_event_type = 'Lock' AND query LIKE '%FROM "promotion"%FOR %UPDATE%'`),
          )
          .toHaveLength(2);
        await release();
        return Promise.all(asked);
      },
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      "CouponRemovedDuringCheckoutError",
      "Order",
    ]);
    expect(await Promise.all(answers.flatMap(({ code }) => code ?? []).map(subTotal))).toEqual([
      reduced,
    ]);
  });
});

it("two codes are no circle for two orders that have them in another sequence", async () => {
  const codes = ["ONE", "OTHER"].map((name) => `${name}${Date.now()}${serial++}`);
  for (const couponCode of codes) await promotion(5, { couponCode });
  const guests = await Promise.all(
    [codes, codes.toReversed()].map(async (own) => {
      const guest = await cart();
      await named(guest, someone());
      for (coupon of own) expect((await apply(guest)).__typename).toBe("Order");
      await guest.ask(beginPayment);
      return guest;
    }),
  );
  // Both are let go at one moment: each would have one and want the other.
  const answers = await whileHolding(
    `SELECT id FROM promotion WHERE "couponCode" = ANY($1) ORDER BY id FOR UPDATE`,
    [codes],
    async (release) => {
      const asked = guests.map((guest) => guest.send(pay, goodCard));
      await expect
        .poll(() =>
          sql(`SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'
            AND query ~* 'FROM "?promotion"? .*FOR .*UPDATE'`),
        )
        .toHaveLength(2);
      await release();
      return Promise.all(asked);
    },
  );
  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined();
    expect(data.addPaymentToOrder.__typename).toBe("Order");
  }
});

describe("a reduction without a code", () => {
  it("is for each customer once, by e-mail too", async () => {
    const reduction = await once();
    try {
      const email = someone();
      const first = await cart();
      await named(first, email);
      const { code } = await finish(first);
      expect(await subTotal(code)).toBe(reduced);
      const second = await cart();
      await named(second, email.toUpperCase());
      expect((await now(second)).subTotalWithTax).toBe(price);
    } finally {
      await reduction.remove();
    }
  });
});
