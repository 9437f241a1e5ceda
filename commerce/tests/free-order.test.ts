import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { auditOrders } from "./order-audit";
import { booksOf, cancelPieces, handOver, pickupAt, placeMixed, prepareOrder } from "./paying";
import { guestCollecting } from "./pickup-shopping";
import { type Promotion, promotion } from "./promotions";
import { setStock, sql } from "./shopping";
import { beginShownPayment, type Method, payShown, readShown } from "./shown";
import { storeTeam } from "./store-team";

const team = storeTeam();
const coupon = "ALL-FREE";

let gift: Promotion;

beforeAll(async () => {
  gift = await promotion(100, { couponCode: coupon });
});
afterAll(() => gift.remove());

/** States of an order and its payments, and what a provider was asked for. */
async function recordsOf(code: string) {
  const [order] = await sql<{ id: number; state: string }>(
    `SELECT id, state FROM "order" WHERE code = $1`,
    [code],
  );
  const payments = await sql<{ state: string }>(
    `SELECT state FROM payment WHERE "orderId" = $1 ORDER BY id`,
    [order?.id],
  );
  const asked = await sql(`SELECT kind FROM payment_operation WHERE "orderId" = $1`, [order?.id]);
  return { state: order?.state, payments: payments.map(({ state }) => state), asked };
}

describe.each(["card", "in-store", "nothing"] satisfies Method[])(
  "an order that costs nothing, by %s",
  (method) => {
    const place = async () => {
      await setStock(team.stool, { seongsu: 2 });
      const goods = [{ variant: team.stool, quantity: 2, store: "seongsu" }];
      const { code } = await placeMixed(goods, coupon, method);
      expect((await booksOf(code)).total).toBe(0);
      expect(await recordsOf(code)).toEqual({
        state: "PaymentSettled",
        payments: ["Settled"],
        asked: [],
      });
      return { code, pickup: await pickupAt(code, "seongsu") };
    };

    it("is handed over without money, also with a piece missing, and nothing hangs", async () => {
      const { code, pickup } = await place();
      await prepareOrder(team.associate, pickup, { found: 1, short: 1 });
      const done = await handOver(team.associate, pickup);
      expect(done).toMatchObject({ state: "collected", amountDue: 0 });
      expect(await recordsOf(code)).toEqual({
        state: "Delivered",
        payments: ["Settled"],
        asked: [],
      });
    });

    it("is cancelled, and nothing goes back", async () => {
      const { code } = await place();
      expect(await cancelPieces(code)).toEqual({ state: "Cancelled" });
      expect(await recordsOf(code)).toMatchObject({ state: "Cancelled", asked: [] });
      expect(await sql("SELECT 1 FROM refund WHERE total = 0")).toEqual([]);
    });
  },
);

describe("an order that costs nothing", () => {
  /** Someone who is to collect two stools, which the gift pays. */
  const ready = async () => {
    await setStock(team.stool, { seongsu: 10 });
    const { visitor } = await guestCollecting([{ variant: team.stool, quantity: 2 }], "seongsu");
    await visitor.ask("mutation($c: String!) { applyCouponCode(couponCode: $c) { __typename } }", {
      c: coupon,
    });
    return visitor;
  };
  const idOf = async (code: string) => {
    const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
    if (!order) throw new Error(`No order ${code}`);
    return order.id;
  };
  const methodsEnabled = async (enabled: boolean) => {
    const boss = await owner();
    const { paymentMethods } = await boss.ask("{ paymentMethods { items { id } } }");
    for (const { id } of paymentMethods.items)
      await boss.ask(
        "mutation($input: UpdatePaymentMethodInput!) { updatePaymentMethod(input: $input) { id } }",
        { input: { id, enabled } },
      );
  };

  it("is placed where nothing can be paid with", async () => {
    const guest = await ready();
    await methodsEnabled(false);
    try {
      const shown = await readShown(guest);
      expect(shown.totalWithTax).toBe(0);
      await beginShownPayment(guest, shown);
      expect(await payShown(guest, shown, "nothing")).toMatchObject({ state: "PaymentSettled" });
      expect(await recordsOf(shown.code)).toMatchObject({ payments: ["Settled"], asked: [] });
    } finally {
      await methodsEnabled(true);
    }
  });

  it("is placed once, however often the button is pressed", async () => {
    const guest = await ready();
    const shown = await readShown(guest);
    await beginShownPayment(guest, shown);
    const answers = await Promise.all([0, 1, 2].map(() => payShown(guest, shown, "nothing")));
    expect(answers.filter(({ __typename }) => __typename === "Order")).toHaveLength(1);
    expect(await recordsOf(shown.code)).toMatchObject({ payments: ["Settled"] });
  });

  const changeInAnotherTab = async (guest: Visitor) => {
    const tab = new Visitor().with(guest.sessionToken);
    await tab.ask(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    const { activeOrder } = await tab.ask("{ activeOrder { lines { id } } }");
    await tab.ask(
      "mutation($l: ID!) { adjustOrderLine(orderLineId: $l, quantity: 7) { __typename } }",
      { l: activeOrder.lines[0].id },
    );
    await beginShownPayment(tab, await readShown(tab));
  };

  it.each(["card", "in-store", "nothing"] satisfies Method[])(
    "is not placed by %s as it was not shown",
    async (method) => {
      const guest = await ready();
      const shown = await readShown(guest);
      await beginShownPayment(guest, shown);
      await changeInAnotherTab(guest);
      expect(await payShown(guest, shown, method)).toMatchObject({
        paymentErrorMessage: "order-changed",
      });
      expect(await recordsOf(shown.code)).toMatchObject({ state: "ArrangingPayment" });
      expect(await auditOrders([await idOf(shown.code)])).toEqual([]);
    },
  );

  it("is not placed when its gift ended after it was begun to be paid", async () => {
    const guest = await ready();
    const shown = await readShown(guest);
    await beginShownPayment(guest, shown);
    await gift.edit({ enabled: false });
    try {
      expect(await payShown(guest, shown, "nothing")).toMatchObject({
        errorCode: "COUPON_REMOVED_DURING_CHECKOUT_ERROR",
      });
      expect(await recordsOf(shown.code)).toMatchObject({ state: "ArrangingPayment" });
    } finally {
      await gift.edit({ enabled: true });
    }
  });

  it("is not placed without what was shown, nor is one that costs something", async () => {
    const guest = await ready();
    await beginShownPayment(guest, await readShown(guest));
    const { transitionOrderToState } = await guest.ask(
      `mutation { transitionOrderToState(state: "PaymentSettled") { __typename } }`,
    );
    expect(transitionOrderToState.__typename).toBe("OrderStateTransitionError");
    const { visitor: other } = await guestCollecting(
      [{ variant: team.stool, quantity: 1 }],
      "seongsu",
    );
    const shown = await readShown(other);
    await beginShownPayment(other, shown);
    expect(await payShown(other, shown, "nothing")).toMatchObject({
      paymentErrorMessage: "order-changed",
    });
  });
});
