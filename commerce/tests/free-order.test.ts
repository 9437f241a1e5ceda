import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "./api";
import { booksOf, cancelPieces, handOver, pickupAt, placeMixed, prepare } from "./paying";
import { shopFloor } from "./shop-floor";
import { setStock, sql } from "./shopping";

const floor = shopFloor();
const coupon = "ALL-FREE";

beforeAll(async () => {
  const { createPromotion } = await (await owner()).ask(
    `mutation($input: CreatePromotionInput!) { createPromotion(input: $input) { __typename } }`,
    {
      input: {
        enabled: true,
        couponCode: coupon,
        conditions: [],
        actions: [
          { code: "order_percentage_discount", arguments: [{ name: "discount", value: "100" }] },
        ],
        translations: [{ languageCode: "ko", name: "선물" }],
      },
    },
  );
  expect(createPromotion).toEqual({ __typename: "Promotion" });
});

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

describe.each(["card", "in-store"] as const)("an order that costs nothing, by %s", (method) => {
  const place = async () => {
    await setStock(floor.stool, { seongsu: 2 });
    const goods = [{ variant: floor.stool, quantity: 2, store: "seongsu" }];
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
    await prepare(floor.associate, pickup, { found: 1, short: 1 });
    const done = await handOver(floor.associate, pickup);
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
});
