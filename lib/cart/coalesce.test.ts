import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCoalescer } from "./coalesce";

type Change = { key: string; kind: "set" | "add"; amount: number };

const join = (earlier: Change, later: Change): Change =>
  later.kind === "set" ? later : { ...earlier, amount: earlier.amount + later.amount };

/** An engine that takes `latencyMs` a request and refuses quantities above `limit`. */
function makeShop(latencyMs = 80, limit = Number.POSITIVE_INFINITY) {
  const stock = new Map<string, number>();
  const log = { sent: [] as Change[], inFlight: 0, mostInFlight: 0, failed: [] as Change[] };
  const coalescer = createCoalescer<Change, number>({
    join,
    quietMs: 300,
    maxWaitMs: 1500,
    onChange: () => {},
    onSettled: () => {},
    onFailed: (change) => log.failed.push(change),
    send: async (change) => {
      log.sent.push(change);
      log.inFlight += 1;
      log.mostInFlight = Math.max(log.mostInFlight, log.inFlight);
      await new Promise((resolve) => setTimeout(resolve, latencyMs));
      log.inFlight -= 1;
      const base = change.kind === "set" ? 0 : (stock.get(change.key) ?? 0);
      if (base + change.amount > limit) throw new Error("not enough");
      stock.set(change.key, base + change.amount);
      return base + change.amount;
    },
  });
  return { stock, log, coalescer };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("createCoalescer", () => {
  it("sends the first change at once", () => {
    const { coalescer, log } = makeShop();
    coalescer.push("a", { key: "a", kind: "add", amount: 1 });
    expect(log.sent).toHaveLength(1);
  });

  it("makes two requests of 50 quick presses", async () => {
    const { coalescer, log, stock } = makeShop();
    for (let press = 1; press <= 50; press++) {
      coalescer.push("a", { key: "a", kind: "set", amount: press });
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.runAllTimersAsync();
    expect(log.sent.map((change) => change.amount)).toEqual([1, 50]);
    expect(stock.get("a")).toBe(50);
  });

  it("does not wait for ever for a hand that never rests", async () => {
    const { coalescer, log } = makeShop();
    for (let press = 1; press <= 50; press++) {
      coalescer.push("a", { key: "a", kind: "set", amount: press });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(log.sent.length).toBeGreaterThan(2);
    expect(log.sent.length).toBeLessThan(6);
  });

  it("gives up what waits for a thing whose change failed, and nothing else", async () => {
    const { coalescer, log, stock } = makeShop(80, 3);
    coalescer.push("a", { key: "a", kind: "set", amount: 9 });
    coalescer.push("a", { key: "a", kind: "set", amount: 10 });
    coalescer.push("b", { key: "b", kind: "set", amount: 2 });
    await vi.runAllTimersAsync();
    expect(log.failed.map((change) => change.amount)).toEqual([9]);
    expect(log.sent.map(({ key, amount }) => key + amount)).toEqual(["a9", "b2"]);
    expect(coalescer.pending()).toEqual([]);
    expect(stock.get("b")).toBe(2);
  });

  it("sends what waits when the page is left", () => {
    const { coalescer, log } = makeShop();
    coalescer.push("a", { key: "a", kind: "set", amount: 1 });
    coalescer.push("a", { key: "a", kind: "set", amount: 7 });
    coalescer.flush();
    expect(log.sent.map((change) => change.amount)).toEqual([1, 7]);
  });

  it("ends where every press one by one would end, one request at a time", async () => {
    const press = fc.record({
      key: fc.constantFrom("a", "b", "c"),
      kind: fc.constantFrom("set" as const, "add" as const),
      amount: fc.integer({ min: 0, max: 9 }),
      restMs: fc.integer({ min: 0, max: 700 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(press),
        fc.integer({ min: 1, max: 900 }),
        async (presses, latency) => {
          const { coalescer, log, stock } = makeShop(latency);
          const expected = new Map<string, number>();
          for (const { key, kind, amount, restMs } of presses) {
            expected.set(key, kind === "set" ? amount : (expected.get(key) ?? 0) + amount);
            coalescer.push(key, { key, kind, amount });
            await vi.advanceTimersByTimeAsync(restMs);
          }
          await vi.runAllTimersAsync();
          expect(stock).toEqual(expected);
          expect(log.mostInFlight).toBeLessThanOrEqual(1);
          expect(log.sent.length).toBeLessThanOrEqual(presses.length);
          expect(coalescer.pending()).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
