import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations, type Violation } from "./cruise";

/** Files by path, each with what it imports. */
const house: Record<string, string> = {
  "node_modules/@vendure/core/package.json": `{"name":"@vendure/core","main":"index.js"}`,
  "node_modules/@vendure/core/index.js": "",
  "node_modules/three/package.json": `{"name":"three","main":"index.js"}`,
  "node_modules/three/index.js": "",
  // Allowed: each room imports the one below, features meet at doors.
  "app/page.tsx": `import { Card } from "@/components/cart";`,
  "components/cart/index.tsx": `import { cart } from "@/lib/cart/client"; export type Card = <T,>(t: T) => typeof cart;`,
  "components/cart/row.tsx": `import { stock } from "@/lib/stock/client"; import { Button } from "../ui/button";`,
  "components/ui/button.tsx": `export const Button = () => <b />;`,
  "components/viewer/stage.tsx": `import "three";`,
  "lib/cart/client.ts": `import { rule } from "../../contracts/rule"; export const cart = rule;`,
  "lib/stock/client.ts": `export const stock = 1; export type Stock = number;`,
  "lib/stock/inside.ts": `export const inside = 1; export type Inside = number;`,
  "contracts/rule.ts": `export const rule = 1;`,
  "commerce/contracts/event.ts": `import "@vendure/core"; export class Event {}`,
  "commerce/plugins/stock/inside.ts": `import { Event } from "../../contracts/event"; import { rule } from "../../../contracts/rule"; export type Inside = Event;`,
  "commerce/plugins/pickup/pickup.plugin.ts": `import "./counter/desk";`,
  "commerce/plugins/pickup/counter/desk.ts": `import type { Kept } from "../reservation/kept";`,
  "commerce/plugins/pickup/reservation/kept.ts": `export type Kept = 1;`,
  "commerce/plugins/pickup/shopper/pass.ts": `export type Pass = 1;`,
  "demo/shop.ts": `export const shop = 1;`,
  // Forbidden: one a rule, most of them by a type.
  "lib/a.ts": `import type { B } from "./b"; export type A = B;`,
  "lib/b.ts": `import type { A } from "./a"; export type B = A;`,
  "lib/engine.ts": `import type { Inside } from "../commerce/plugins/stock/inside";`,
  "lib/plugins.ts": `import type { Event } from "../commerce/contracts/event";`,
  "lib/upward.ts": `import type { Button } from "@/components/ui/button";`,
  "components/cart/route.tsx": `import type {} from "@/app/page";`,
  "components/ui/shop.tsx": `import type { Card } from "../cart";`,
  "components/cart/three.tsx": `import type {} from "three";`,
  "components/cart/past.tsx": `import type { Inside } from "@/lib/stock/inside";`,
  "app/past.tsx": `import type { Inside } from "@/lib/stock/inside";`,
  "components/stock/past.tsx": `import type {} from "../cart/row";`,
  "lib/cart/demo.ts": `import { shop } from "@/demo/shop";`,
  "commerce/plugins/stock/shown.ts": `import type {} from "../../../lib/cart/client";`,
  "commerce/plugins/mail/stock.ts": `import type { Inside } from "../stock/inside";`,
  "commerce/plugins/pickup/options.ts": `import type { Pass } from "./shopper/pass";`,
  "commerce/plugins/pickup/promise/hours.ts": `import type { Kept } from "../reservation/kept";`,
  "commerce/plugins/pickup/counter/shown.ts": `import type { Pass } from "../shopper/pass";`,
  "contracts/heavy.ts": `import type {} from "@vendure/core";`,
  "contracts/plugins.ts": `import type { Event } from "../commerce/contracts/event";`,
  "commerce/contracts/plugin.ts": `import type { Inside } from "../plugins/stock/inside";`,
};

let root: string;
let found: Violation[];

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "maru-arch-"));
  for (const [name, text] of Object.entries(house)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  found = await findViolations(root);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the rules of imports", () => {
  const of = (rule: string) =>
    found
      .filter((one) => one.rule === rule)
      .map(({ from }) => from)
      .sort();

  it.each([
    ["no-cycle", ["lib/a.ts"]],
    ["storefront-and-engine", ["lib/engine.ts", "lib/plugins.ts"]],
    ["contracts-for-both", ["contracts/heavy.ts"]],
    ["engine-knows-no-storefront", ["commerce/plugins/stock/shown.ts"]],
    ["nothing-upward", ["lib/upward.ts"]],
    ["no-routes", ["components/cart/route.tsx"]],
    ["ui-without-domain", ["components/ui/shop.tsx"]],
    ["contracts-import-nothing", ["commerce/contracts/plugin.ts", "contracts/plugins.ts"]],
    ["plugins-apart", ["commerce/plugins/mail/stock.ts"]],
    [
      "pickup-parts",
      ["counter/shown.ts", "options.ts", "promise/hours.ts"].map(
        (file) => `commerce/plugins/pickup/${file}`,
      ),
    ],
    ["demonstration-apart", ["lib/cart/demo.ts"]],
    ["three-in-viewer", ["components/cart/three.tsx"]],
    ["doors", ["app/past.tsx", "components/cart/past.tsx", "components/stock/past.tsx"]],
  ])("%s finds what it forbids, and only that", (rule, from) => {
    expect(of(rule)).toEqual(from);
  });
});
