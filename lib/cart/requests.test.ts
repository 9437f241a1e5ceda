import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sampleCart, sampleLine } from "@/scripts/testing/sample-cart";
import { orderAgain, sendChange } from "./requests";

const delivered = sampleLine({ id: "1" });
const collected = sampleLine({ id: "2", collectAt: "north" });
const add = { kind: "add", variantId: "173", quantity: 1, name: "Buk Apron" } as const;

function listen() {
  const bodies: unknown[] = [];
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    bodies.push(JSON.parse(String(init.body)));
    return Response.json(sampleCart([delivered, collected]));
  });
  return bodies;
}

// Node 20 has no navigator.
beforeEach(() => vi.stubGlobal("navigator", {}));
afterEach(() => vi.unstubAllGlobals());

it("adds to the line that is meant", async () => {
  const bodies = listen();
  await sendChange("ko-kr", add, sampleCart([collected]));
  await sendChange("ko-kr", { ...add, collectAt: null }, sampleCart([collected]));
  await sendChange("ko-kr", add, sampleCart([collected, delivered]));
  const more = { variantId: "173", quantity: 1 };
  expect(bodies).toEqual([
    { ...more, collectAt: "north" },
    { ...more, collectAt: null },
    { ...more, collectAt: null },
  ]);
});

it("leaves the place to the server while the cart is not known", async () => {
  const bodies = listen();
  await sendChange("ko-kr", add, undefined);
  expect(bodies).toEqual([{ variantId: "173", quantity: 1 }]);
});

it("says where a line is collected as its quantity is set", async () => {
  const bodies = listen();
  const { id: lineId, variantId, collectAt } = collected;
  await sendChange("ko-kr", { kind: "set", variantId, lineId, collectAt, quantity: 3 }, undefined);
  expect(bodies).toEqual([{ quantity: 3, variantId: "173", collectAt: "north" }]);
});

it("has sent what is ordered again without a store", async () => {
  const bodies = listen();
  await orderAgain("ko-kr", { variantId: "173", quantity: 1 }, null);
  expect(bodies).toEqual([{ variantId: "173", quantity: 1, collectAt: null }]);
});
