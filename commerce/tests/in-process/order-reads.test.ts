import type { Order } from "@vendure/core";
import { expect, it } from "vitest";
import { sql } from "../shopping";
import { core } from "./compiled-engine";
import { orderAtHand } from "./order-at-hand";

const hand = orderAtHand();

/** As the class has it, before anything took its place; of prices those of the market alone. */
async function asVendureReads(relations?: string[]): Promise<Order | undefined> {
  const { findOne } = core.OrderService.prototype;
  const orders = hand.app.get(core.OrderService);
  const order = await findOne.call(orders, hand.ctx, hand.id, relations as never);
  const isPlain = !relations?.some((path) => path.startsWith("lines.productVariant."));
  for (const { productVariant: variant } of order?.lines ?? [])
    if (variant?.productVariantPrices && isPlain)
      variant.productVariantPrices = variant.productVariantPrices.filter(
        ({ channelId }) => channelId === hand.ctx.channelId,
      );
  return order;
}

it.each([
  ["what is usual", undefined],
  ["nothing more", []],
  ["lines alone", ["lines"]],
  ["the order's own", ["channels", "customer", "shippingLines", "surcharges"]],
  ["a customer's user", ["customer.user"]],
  ["more of a customer", ["customer", "customer.addresses"]],
  ["payments and promotions", ["payments", "payments.refunds", "promotions", "lines"]],
  ["a line's product", ["lines", "lines.productVariant", "lines.productVariant.product"]],
])("reads what Vendure reads: %s", async (_what, relations) => {
  const read = await hand.app.get(core.OrderService).findOne(hand.ctx, hand.id, relations as never);
  expect(plain(read)).toEqual(plain(await asVendureReads(relations)));
  expect(read?.id).toBe(hand.id);
});

it("reads payments and promotions apart as Vendure reads them", async () => {
  const orders = hand.app.get(core.OrderService);
  const promotions = hand.app.get(core.PromotionService);
  const one = await sql<{ id: number }>("SELECT id FROM promotion ORDER BY id LIMIT 1");
  await sql(`INSERT INTO order_promotions_promotion ("orderId", "promotionId") VALUES ($1, $2)`, [
    hand.id,
    one[0]?.id,
  ]);
  const { getOrderPayments } = core.OrderService.prototype;
  const { getActivePromotionsOnOrder, getActivePromotionsInChannel } =
    core.PromotionService.prototype;
  const read = [
    await orders.getOrderPayments(hand.ctx, hand.id),
    await promotions.getActivePromotionsOnOrder(hand.ctx, hand.id),
    await promotions.getActivePromotionsInChannel(hand.ctx),
  ];
  expect(read.map(({ length }) => length)).toEqual([1, 1, expect.any(Number)]);
  expect(read[2]?.length).toBeGreaterThan(0);
  expect(plain(read)).toEqual(
    plain([
      await getOrderPayments.call(orders, hand.ctx, hand.id),
      await getActivePromotionsOnOrder.call(promotions, hand.ctx, hand.id),
      await getActivePromotionsInChannel.call(promotions, hand.ctx),
    ]),
  );
});

/** What was read: without what an entity computes, and rows of a relation in one order. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain).sort((a, b) => idOf(a) - idOf(b));
  if (typeof value !== "object" || value === null) return value;
  const own = Object.entries(Object.getOwnPropertyDescriptors(value));
  return Object.fromEntries(
    own.flatMap(([key, { get, value }]) => (get ? [] : [[key, plain(value)]])),
  );
}

const idOf = (value: unknown): number =>
  typeof value === "object" && value !== null ? Number(Reflect.get(value, "id") ?? 0) : 0;

it("reads no price of another market", async () => {
  const order = await hand.app.get(core.OrderService).findOne(hand.ctx, hand.id);
  const channels = order?.lines.flatMap(({ productVariant }) =>
    productVariant.productVariantPrices.map(({ channelId }) => channelId),
  );
  expect(channels).toEqual([hand.ctx.channelId, hand.ctx.channelId]);
});

it("reads the order that is asked for, by the text of an earlier reading", async () => {
  const orders = hand.app.get(core.OrderService);
  const [read, none, again] = [
    await orders.findOne(hand.ctx, hand.id),
    await orders.findOne(hand.ctx, 0),
    await orders.findOne(hand.ctx, hand.id),
  ];
  expect(none).toBeUndefined();
  expect(plain(again)).toEqual(plain(read));
});
