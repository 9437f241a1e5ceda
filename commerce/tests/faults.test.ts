import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, openEngine } from "../../scripts/run/engine";
import { freePort } from "../../scripts/run/ports";
import { Visitor } from "./api";

let engine: Engine;
let data: string;

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), "maru-faults-"));
  chmodSync(data, 0o755);
  engine = await openEngine({
    port: await freePort(),
    data,
    storefrontUrl: "http://127.0.0.1:9",
    env: { LOG_LEVEL: "error" },
  });
});
afterAll(async () => {
  await engine.stop();
  rmSync(data, { recursive: true, force: true });
});

const add = `mutation { addItemToOrder(productVariantId: VARIANT, quantity: 1) {
  __typename ... on Order { totalQuantity } ... on ErrorResult { message } } }`;

async function anyVariant(): Promise<string> {
  const { products } = await new Visitor({ engine: engine.url }).ask(
    `{ products(options: { filter: { enabled: { eq: true } }, take: 1 }) { items { variants { id stockLevel } } } }`,
  );
  return products.items[0].variants.find(
    (v: { stockLevel: string }) => v.stockLevel !== "OUT_OF_STOCK",
  ).id;
}

describe("a database that restarts under load", () => {
  it("loses nothing that was acknowledged, and the engine goes on", async () => {
    const variant = await anyVariant();
    const mutation = add.replace("VARIANT", variant);
    const shoppers = Array.from({ length: 8 }, () => new Visitor({ engine: engine.url }));
    const acknowledged = shoppers.map(() => 0);
    let running = true;
    const load = shoppers.map(async (shopper, i) => {
      while (running && (acknowledged[i] ?? 0) < 40) {
        const body = await shopper.send(mutation).catch(() => undefined);
        const total = body?.data?.addItemToOrder?.totalQuantity;
        if (typeof total === "number") acknowledged[i] = total;
      }
    });
    await expect.poll(() => Math.min(...acknowledged)).toBeGreaterThan(0);
    await engine.restartDatabase();
    const before = [...acknowledged];
    await expect.poll(() => acknowledged.some((n, i) => n > (before[i] ?? 0))).toBe(true);
    running = false;
    await Promise.all(load);
    for (const [i, shopper] of shoppers.entries()) {
      const { activeOrder } = await shopper.ask("{ activeOrder { totalQuantity } }");
      // One more may have been written whose answer was lost with the connection.
      expect(activeOrder.totalQuantity).toBeGreaterThanOrEqual(acknowledged[i] ?? 0);
    }
  });
});

describe("a database that is away when a task falls due", () => {
  it("does not end the engine", async () => {
    const quarterMinute = 15_000;
    const due = Math.ceil(Date.now() / quarterMinute) * quarterMinute;
    await engine.restartDatabase(async () => {
      // The pickups' expiry runs at every quarter of a minute; the scheduler asks the database first.
      await expect.poll(() => Date.now()).toBeGreaterThan(due + 1_000);
    });
    const answer = () => anyVariant().catch(() => null);
    await expect.poll(answer).not.toBeNull();
  });
});

describe("bad input", () => {
  const shopper = () => new Visitor({ engine: engine.url });

  it.each([
    ["a negative quantity", -1, "NegativeQuantityError"],
    ["a huge quantity", 2_000_000_000, "OrderLimitError"],
  ])("refuses %s", async (_case, quantity, refusal) => {
    const { addItemToOrder } = await shopper().ask(
      `mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) { __typename } }`,
      { v: await anyVariant(), q: quantity },
    );
    expect(addItemToOrder.__typename).toBe(refusal);
  });

  it("refuses an unknown variant with an error that names no internals", async () => {
    const body = await shopper().send(add.replace("VARIANT", "99999999"));
    expect(body.errors[0].message).not.toMatch(/select|relation|column|postgres/i);
  });

  it("refuses more than 100 variants in one question for availability", async () => {
    const ids = Array.from({ length: 101 }, (_, i) => String(i));
    const body = await shopper().send(
      "query($ids: [ID!]!) { variantAvailability(variantIds: $ids) { available } }",
      { ids },
    );
    expect(body.errors[0].message).toContain("100");
  });
});
