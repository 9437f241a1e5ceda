import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fee, type LineValue, type OrderValue, stillToGo, withGone } from "./order-value";

/** Prices of thirds of a won and the like, rounded as a whole. */
const line = (id: string): fc.Arbitrary<LineValue> =>
  fc
    .record({
      unit: fc.integer({ min: 0, max: 1_000_000 }),
      quantity: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ unit, quantity }) => ({
      id,
      quantity,
      gone: 0,
      priceOf: (pieces: number) => Math.round((unit * pieces) / 3) * 100,
    }));

const order = fc
  .tuple(line("a"), line("b"), line("c"), fc.nat(9_000), fc.nat(9_000))
  .map(([a, b, c, delivery, surcharge]) => ({
    lines: [a, b, c],
    fees: [
      { amount: delivery, lineIds: ["b", "c"] },
      { amount: surcharge, lineIds: ["a", "b", "c"] },
    ] satisfies Fee[],
  }));

describe("what is still to go", () => {
  it("is nothing once everything is gone, in whatever parts: their sum is the whole", () => {
    fc.assert(
      fc.property(
        order,
        fc.shuffledSubarray(["a", "b", "c"], { minLength: 3 }),
        (value, sequence) => {
          let now: OrderValue = value;
          let taken = 0;
          for (const orderLineId of sequence)
            for (let piece = 0; piece < 5; piece++) {
              const next = withGone(now, [{ orderLineId, quantity: 1 }]);
              const part = stillToGo(now) - stillToGo(next);
              expect(part).toBeGreaterThanOrEqual(0);
              taken += part;
              now = next;
            }
          expect(stillToGo(now)).toBe(0);
          expect(taken).toBe(stillToGo(value));
        },
      ),
    );
  });

  it("leaves out a delivery that carried something, and one that carries nothing", () => {
    const price = (pieces: number) => pieces * 1_000;
    const lines = [
      { id: "a", quantity: 1, gone: 0, priceOf: price },
      { id: "b", quantity: 2, gone: 0, priceOf: price },
    ];
    const fees = [{ amount: 500, lineIds: ["b"] }];
    expect(stillToGo({ lines, fees })).toBe(3_500);
    const sent = withGone({ lines, fees }, [{ orderLineId: "b", quantity: 1 }]);
    expect(stillToGo(sent)).toBe(2_000);
    const cancelled = lines.map((l) => (l.id === "b" ? { ...l, quantity: 0 } : l));
    expect(stillToGo({ lines: cancelled, fees })).toBe(1_000);
  });
});
