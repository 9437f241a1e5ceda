import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { INestApplicationContext } from "@nestjs/common";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dist } from "../../../scripts/run/build";
import { openServices } from "./compiled-engine";

const require = createRequire(path.join(dist, "server.js"));
const { replacedMethods }: typeof import("../../vendure/replace-method") = require(
  path.join(dist, "vendure/replace-method.js"),
);
const { nesting }: typeof import("../../vendure/nesting") = require(
  path.join(dist, "vendure/nesting.js"),
);
const rules: typeof import("../../plugins/order-lock/guarded-methods") = require(
  path.join(dist, "plugins/order-lock/guarded-methods.js"),
);

let app: INestApplicationContext;

beforeAll(async () => {
  app = await openServices();
});

afterAll(() => app.close());

/** Every replacement that the record of decisions names: the class, then the method. */
function documented(): string[] {
  const text = readFileSync("docs/adr/0009-order-lock.md", "utf8");
  const table = text.slice(text.indexOf("| class "), text.indexOf("## Invariants"));
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => {
    const [, owner = "", methods = ""] = row.split("|");
    return codesIn(owner).flatMap((by) => codesIn(methods).map((method) => `${by} ${method}`));
  });
  const guarded = {
    OrderService: rules.guardedOrderMethods,
    PaymentService: rules.guardedPaymentMethods,
    FulfillmentService: rules.guardedFulfillmentMethods,
  };
  const listed = Object.entries(guarded).flatMap(([service, methods]) =>
    Object.keys(methods).map((name) => `OrderGate ${service}.${name}`),
  );
  return [...named, ...listed].sort();
}

const codesIn = (cell: string): string[] =>
  [...cell.matchAll(/`([\w.]+)`/g)].map(([, code = ""]) => code);

it("is named by the record of decisions, method by method, and nothing else is", () => {
  const replaced = [...replacedMethods()].flatMap(([method, owners]) =>
    owners.map((by) => `${by} ${method}`),
  );
  expect(replaced.sort()).toEqual(documented());
});

it("is nested as the table says wherever several replace it", () => {
  const shared = [...replacedMethods()].filter(([, owners]) => owners.length > 1);
  expect(Object.fromEntries(shared)).toEqual(nesting);
});
