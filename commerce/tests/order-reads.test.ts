import { createRequire } from "node:module";
import path from "node:path";
import type { INestApplicationContext } from "@nestjs/common";
import type { Order, RequestContext } from "@vendure/core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { root } from "../../scripts/run/build";
import { placeMixed } from "./paying";
import { sql, variantId } from "./shopping";

// All of one realm with the compiled engine: classes of the ESM build are strangers to it.
const dist = path.join(root, "commerce/dist");
const require = createRequire(path.join(dist, "server.js"));
const core: typeof import("@vendure/core") = require("@vendure/core");

let worker: { app: INestApplicationContext };
let ctx: RequestContext;
let id: number;

beforeAll(async () => {
  const { createConfig }: typeof import("../config") = require(path.join(dist, "config.js"));
  const { readEnv }: typeof import("../env") = require(path.join(dist, "env.js"));
  const { readSecrets }: typeof import("../secrets") = require(path.join(dist, "secrets.js"));
  const { withoutTasks }: typeof import("../without-tasks") = require(
    path.join(dist, "without-tasks.js"),
  );
  const env = readEnv({ ...process.env, ...inject("engineSettings") });
  const config = createConfig(env, env.DATABASE_URL ?? "", readSecrets(env));
  worker = await core.bootstrapWorker(withoutTasks(config));
  const { code } = await placeMixed([
    { variant: await variantId("MR-603-SAGE"), quantity: 1, store: "seongsu" },
    { variant: await variantId("MR-405-SAGE"), quantity: 1 },
  ]);
  const [order] = await sql<{ id: number }>(`SELECT id FROM "order" WHERE code = $1`, [code]);
  id = order?.id ?? 0;
  ctx = await worker.app.get(core.RequestContextService).create({
    apiType: "admin",
    channelOrToken: "kr",
    languageCode: core.LanguageCode.ko,
  });
});
afterAll(() => worker.app.close());

/** As the class has it, before anything took its place. */
function asVendureReads(relations?: string[]): Promise<Order | undefined> {
  const { findOne } = core.OrderService.prototype;
  return findOne.call(worker.app.get(core.OrderService), ctx, id, relations as never);
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
  const read = await worker.app.get(core.OrderService).findOne(ctx, id, relations as never);
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
