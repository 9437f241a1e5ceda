import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sampleCart, sampleLine } from "@/scripts/testing/sample-cart";
import { createCartStore } from "./cart-store";
import { viewOf } from "./change";
import { cartOptions } from "./query-options";
import type { Cart } from "./types";

const locale = "ko-kr";
const { queryKey } = cartOptions(locale);

const each = { amount: 100, currency: "KRW" as const };
const cartWith = (quantity: number): Cart =>
  sampleCart(quantity > 0 ? [sampleLine({ unitPrice: each, quantity })] : []);

type Answer = (engine: { quantity: number }, body: { quantity: number }) => Response | Error;

const takes: Answer = (engine, { quantity }) => {
  engine.quantity += quantity;
  return Response.json(cartWith(engine.quantity));
};
const unreachable = () =>
  Response.json(
    { failure: { kind: "network", message: "unreachable", retry: true } },
    { status: 503 },
  );

/** A shop whose cart holds one thing; each change is answered by the next of `answers`. */
function openShop(answers: Answer[]) {
  const engine = { quantity: 1 };
  const sent: string[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    // Whether the browser keeps its session is asked beside the changes.
    if (path.startsWith("/api/session")) return Response.json({ kept: true });
    sent.push(init.method ?? "GET");
    if (init.method === "GET") return Response.json(cartWith(engine.quantity));
    const answer = answers.shift()?.(engine, JSON.parse(String(init.body)));
    if (!answer || answer instanceof Error) throw answer ?? new Error(`unexpected ${path}`);
    return answer;
  });
  const client = new QueryClient();
  client.setQueryData(queryKey, cartWith(engine.quantity));
  const store = createCartStore(client, locale);
  const add = (quantity: number) =>
    store.change({ kind: "add", variantId: "173", quantity, name: "Buk Apron" });
  const settled = () => client.getQueryData(queryKey) ?? cartWith(0);
  return { engine, sent, store, add, settled, view: () => viewOf(settled(), store.read().pending) };
}

beforeEach(() => {
  vi.useFakeTimers();
  // Node 20 has no navigator, Node 24 one with locks of its own: this page shares none.
  vi.stubGlobal("navigator", {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("createCartStore", () => {
  it("counts at once, and lets the money wait for the engine", async () => {
    const { add, view, settled } = openShop([takes]);
    add(2);
    expect(view().quantity).toBe(3);
    expect(settled().totals.total.amount).toBe(100);
    await vi.runAllTimersAsync();
    expect(view().quantity).toBe(3);
    expect(settled().totals.total.amount).toBe(300);
  });

  it("takes a refused change back and keeps the reason", async () => {
    const refuses = () =>
      Response.json(
        { failure: { kind: "conflict", message: "notEnough", retry: false } },
        { status: 409 },
      );
    const { add, view, store, sent } = openShop([refuses]);
    add(50);
    await vi.runAllTimersAsync();
    expect(view().quantity).toBe(1);
    expect(store.read().failed["173"]?.failure.message).toBe("notEnough");
    expect(sent).toEqual(["POST"]);
  });

  it("tries again while the shop is out of reach, and says so meanwhile", async () => {
    const { add, engine, store } = openShop([unreachable, unreachable, takes]);
    add(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(store.read().retrying).toBe(true);
    await vi.runAllTimersAsync();
    expect(store.read()).toEqual({ pending: [], failed: {}, retrying: false });
    expect(engine.quantity).toBe(3);
  });

  it("does not add twice when only the answer was lost", async () => {
    const takesAndBreaks: Answer = (engine, body) => {
      takes(engine, body);
      return new Error("connection reset");
    };
    const { add, engine, view } = openShop([takesAndBreaks]);
    add(2);
    await vi.runAllTimersAsync();
    expect(engine.quantity).toBe(3);
    expect(view().quantity).toBe(3);
  });

  it("adds again though another window has put pieces of it elsewhere meanwhile", async () => {
    const { engine, sent, store } = openShop([unreachable, takes]);
    const elsewhere = { id: "8", collectAt: "north" };
    // The answers to what is looked at hold one more piece at a store.
    const answer = globalThis.fetch;
    vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
      const said = await answer(path, init);
      if (init.method !== "GET") return said;
      const { lines } = (await said.json()) as Cart;
      return Response.json(sampleCart([...lines, sampleLine(elsewhere)]));
    });
    store.change({
      kind: "add",
      variantId: "173",
      quantity: 1,
      name: "Buk Apron",
      collectAt: null,
    });
    await vi.runAllTimersAsync();
    expect(sent).toEqual(["POST", "GET", "POST"]);
    expect(engine.quantity).toBe(2);
  });

  it("gives up in the end and can be asked to try once more", async () => {
    const { add, store, view, engine } = openShop([
      unreachable,
      unreachable,
      unreachable,
      unreachable,
      takes,
    ]);
    add(2);
    await vi.runAllTimersAsync();
    expect(view().quantity).toBe(1);
    const failed = store.read().failed["173"];
    expect(failed?.failure.message).toBe("unreachable");
    if (failed) store.change(failed.change);
    await vi.runAllTimersAsync();
    expect(engine.quantity).toBe(3);
    expect(store.read().failed).toEqual({});
  });
});
