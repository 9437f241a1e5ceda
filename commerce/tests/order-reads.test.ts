import type { INestApplicationContext } from "@nestjs/common";
import type { Order, RequestContext } from "@vendure/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { core, openServices } from "./compiled-engine";
import { placeMixed } from "./paying";
import { setStock, sql, variantId } from "./shopping";

let app: INestApplicationContext;
let ctx: RequestContext;
let id: number;

beforeAll(async () => {
  app = await openServices();
  const collected = await variantId("MR-603-SAGE");
  await setStock(collected, { seongsu: 5 });
  const { code } = await placeMixed([
    { variant: collected, quantity: 1, store: "seongsu" },
    { variant: await variantId("MR-405-SAGE"), quantity: 1 },
  ]);
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  id = order?.id ?? 0;
  ctx = await app.get(core.RequestContextService).create({
    apiType: "admin",
    channelOrToken: "kr",
    languageCode: core.LanguageCode.ko,
  });
});
afterAll(() => app.close());

/** As the class has it, before anything took its place. */
function asVendureReads(relations?: string[]): Promise<Order | undefined> {
  const { findOne } = core.OrderService.prototype;
  return findOne.call(app.get(core.OrderService), ctx, id, relations as never);
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
  const read = await app.get(core.OrderService).findOne(ctx, id, relations as never);
  expect(plain(read)).toEqual(plain(await asVendureReads(relations)));
  expect(read?.id).toBe(id);
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
