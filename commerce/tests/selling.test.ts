import { describe, expect, it } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { booksOf, shipPieces } from "./paying";
import {
  beginPayment,
  goodCard,
  guestReadyToPay,
  pay,
  setStock,
  sql,
  stockOf,
  variantId,
} from "./shopping";

const totals = `subTotal subTotalWithTax total totalWithTax shippingWithTax
  discounts { amountWithTax } taxSummary { taxRate taxTotal }`;

const depots: Record<string, string> = {
  kr: "icheon",
  jp: "saitama",
  us: "newark",
  ae: "jebel-ali",
};

async function cartOf(channel: string, sku: string, quantity = 1): Promise<Visitor> {
  const visitor = new Visitor({ channel });
  await setStock(await variantId(sku), { [depots[channel] ?? ""]: quantity });
  await visitor.ask(
    `mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) { __typename } }`,
    { v: await variantId(sku), q: quantity },
  );
  return visitor;
}

describe("prices and tax", () => {
  it.each([
    // The catalogue's own prices (haneul-lounge-chair.yaml), in hundredths.
    ["kr", 129000000, 129000000],
    ["jp", 14800000, 14800000],
    ["us", 118000, 118000],
    ["ae", 435000, 435000],
  ])("sells in %s at that market's price", async (channel, shelf, total) => {
    const visitor = await cartOf(channel, "MR-101-NATURAL-OAK");
    const { activeOrder } = await visitor.ask(`{ activeOrder { ${totals} } }`);
    const shown = channel === "us" ? activeOrder.subTotal : activeOrder.subTotalWithTax;
    expect(shown).toBe(shelf);
    expect(activeOrder.totalWithTax).toBe(total);
  });

  it("adds the tax of the state that an American order goes to", async () => {
    const visitor = await cartOf("us", "MR-101-NATURAL-OAK");
    const inState = async (province: string, postalCode: string) => {
      await visitor.ask(
        `mutation($p: String!, $zip: String!) { setOrderShippingAddress(input: {
          streetLine1: "1 Main St", city: "X", province: $p, postalCode: $zip, countryCode: "US" }) {
            __typename } }`,
        { p: province, zip: postalCode },
      );
      return (await visitor.ask(`{ activeOrder { ${totals} } }`)).activeOrder.totalWithTax;
    };
    expect(await inState("CA", "90001")).toBe(126555); // 1,180.00 × 1.0725
    expect(await inState("OR", "97201")).toBe(118000);
    expect(await inState("NY", "10001")).toBe(122720); // × 1.04
  });

  it("keeps amounts in won whole, also after a discount that does not divide", async () => {
    const visitor = await cartOf("kr", "MR-101-NATURAL-OAK", 3);
    await visitor.ask(`mutation { applyCouponCode(couponCode: "MARU10") { __typename } }`);
    const { activeOrder } = await visitor.ask(`{ activeOrder { ${totals}
      lines { linePriceWithTax proratedLinePriceWithTax proratedUnitPrice } } }`);
    const amounts = [
      activeOrder.subTotal,
      activeOrder.totalWithTax,
      activeOrder.discounts[0].amountWithTax,
      activeOrder.lines[0].proratedLinePriceWithTax,
      activeOrder.lines[0].proratedUnitPrice,
    ];
    for (const amount of amounts) expect(Math.abs(amount % 100)).toBe(0);
    expect(activeOrder.totalWithTax).toBe(348300000); // 3 × 1,290,000 − 10 %
  });

  it("holds an order above what 32 bits of hundredths can hold", async () => {
    const visitor = await cartOf("kr", "MR-101-WALNUT", 80);
    const { activeOrder } = await visitor.ask(`{ activeOrder { ${totals} } }`);
    expect(activeOrder.totalWithTax).toBe(80 * 148000000);
  });
});

describe("payment", () => {
  it.each([
    ["4000000000000002", "card-declined"],
    ["4000000000009995", "insufficient-funds"],
    ["4242424242424241", "invalid-card"],
  ])("declines %s and keeps the goods for another card", async (card, reason) => {
    const chair = await variantId("MR-101-SMOKED-OAK");
    await setStock(chair, { icheon: 1 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    const declined = await guest.ask(pay, { card });
    expect(declined.addPaymentToOrder.paymentErrorMessage).toBe(reason);
    expect(await stockOf(chair)).toEqual({ icheon: [1, 1] });
    const paid = await guest.ask(pay, goodCard);
    expect(paid.addPaymentToOrder.state).toBe("PaymentAuthorized");
  });

  it("keeps no card number", async () => {
    const chair = await variantId("MR-101-SMOKED-OAK");
    await setStock(chair, { icheon: 1 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    await guest.ask(pay, goodCard);
    const rows = await sql<{ text: string }>("SELECT p::text AS text FROM payment p");
    expect(rows.some((row) => row.text.includes("4242"))).toBe(true);
    expect(rows.some((row) => row.text.includes("42424242"))).toBe(false);
  });

  it("captures and refunds", async () => {
    const chair = await variantId("MR-101-SMOKED-OAK");
    await setStock(chair, { icheon: 1 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    const { code } = (await guest.ask(pay, goodCard)).addPaymentToOrder;
    const [order] = await sql<{ payment: number; line: number; amount: string }>(
      `SELECT p.id AS payment, l.id AS line, p.amount FROM "order" o
       JOIN payment p ON p."orderId" = o.id JOIN order_line l ON l."orderId" = o.id WHERE o.code = $1`,
      [code],
    );
    await shipPieces([{ line: Number(order?.line), quantity: 1 }]);
    const amount = Number(order?.amount);
    await expect.poll(() => booksOf(code)).toMatchObject({ settled: amount, refunded: 0 });
    const { refundOrder } = await (await owner()).ask(
      `mutation($input: RefundOrderInput!) { refundOrder(input: $input) {
        ... on Refund { total } ... on ErrorResult { message } } }`,
      {
        input: {
          lines: [{ orderLineId: order?.line, quantity: 1 }],
          shipping: 0,
          adjustment: 0,
          paymentId: order?.payment,
          reason: "test",
        },
      },
    );
    expect(refundOrder).toMatchObject({ total: amount });
    await expect.poll(() => booksOf(code)).toMatchObject({ settled: amount, refunded: amount });
  });

  it("offers to pay in store only for what is collected", async () => {
    const chair = await variantId("MR-101-WALNUT");
    await setStock(chair, { icheon: 1 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    const { eligiblePaymentMethods } = await guest.ask(
      "{ eligiblePaymentMethods { code isEligible } }",
    );
    expect(eligiblePaymentMethods).toEqual(
      expect.arrayContaining([
        { code: "card", isEligible: true },
        { code: "in-store", isEligible: false },
      ]),
    );
    await guest.ask(beginPayment);
    const { addPaymentToOrder } = await guest.ask(
      `mutation { addPaymentToOrder(input: { method: "in-store", metadata: {} }) { __typename } }`,
    );
    expect(addPaymentToOrder.__typename).toBe("IneligiblePaymentMethodError");
  });

  it("keeps its condition when another setting of it is changed", async () => {
    const staff = await owner();
    const condition = async () => {
      const { paymentMethods } = await staff.ask(
        "{ paymentMethods { items { id code checker { code } } } }",
      );
      const items: { id: string; code: string; checker: object | null }[] = paymentMethods.items;
      return items.find(({ code }) => code === "in-store");
    };
    const before = await condition();
    expect(before?.checker).toEqual({ code: "collected-in-store" });
    for (const enabled of [false, true])
      await staff.ask(
        "mutation($i: UpdatePaymentMethodInput!) { updatePaymentMethod(input: $i) { id } }",
        { i: { id: before?.id, enabled } },
      );
    expect(await condition()).toEqual(before);
  });
});

describe("abandoned payments", () => {
  it("releases the stock of an order left at the payment step, and lets it be bought after all", async () => {
    const chair = await variantId("MR-101-SMOKED-OAK");
    await setStock(chair, { icheon: 1 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    expect(await stockOf(chair)).toEqual({ icheon: [1, 1] });
    await sql(
      `UPDATE "order" SET "updatedAt" = now() - interval '1 hour' WHERE state = 'ArrangingPayment'`,
    );
    const worker = await openAnotherEngine({ COMMERCE_ROLE: "both" });
    const staff = await owner({ engine: worker.url });
    await staff.ask(
      `mutation { runScheduledTask(id: "release-abandoned-allocations") { success } }`,
    );
    await expect.poll(() => stockOf(chair)).toEqual({ icheon: [1, 0] });
    await worker.stop();
    expect((await guest.ask("{ activeOrder { state } }")).activeOrder.state).toBe("AddingItems");
    await guest.ask(beginPayment);
    expect((await guest.ask(pay, goodCard)).addPaymentToOrder.__typename).toBe("Order");
  });
});

describe("tracking", () => {
  it("shows an order only to who knows its code and its e-mail", async () => {
    const chair = await variantId("MR-101-WALNUT");
    await setStock(chair, { icheon: 5 });
    const guest = await guestReadyToPay([{ variant: chair, quantity: 1 }]);
    await guest.ask(beginPayment);
    const { code } = (await guest.ask(pay, goodCard)).addPaymentToOrder;
    const [customer] = await sql<{ email: string }>(
      `SELECT c."emailAddress" AS email FROM "order" o JOIN customer c ON c.id = o."customerId"
       WHERE o.code = $1`,
      [code],
    );
    const track = (email: string | undefined) =>
      new Visitor().ask(
        "query($c: String!, $e: String!) { trackOrder(code: $c, emailAddress: $e) { code } }",
        { c: code, e: email },
      );
    expect(await track(customer?.email.toUpperCase())).toEqual({ trackOrder: { code } });
    expect(await track("somebody@example.com")).toEqual({ trackOrder: null });
  });
});
