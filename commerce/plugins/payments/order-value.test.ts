import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fee, type LineValue, type OrderValue, stillToGo, withGone } from "./order-value";
import { receiptFigures } from "./receipt-figures";

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
      taxOf: (pieces: number) => Math.round((unit * pieces) / 33) * 100,
      taxRate: 10,
    }));

const order = fc
  .tuple(line("a"), line("b"), line("c"), fc.nat(9_000), fc.nat(9_000))
  .map(([a, b, c, delivery, surcharge]) => ({
    lines: [a, b, c],
    fees: [
      { amount: delivery, tax: delivery / 10, taxRate: 10, lineIds: ["b", "c"] },
      { amount: surcharge, tax: surcharge / 20, taxRate: 5, lineIds: ["a", "b", "c"] },
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

  it("is on receipts to the last unit, whatever goes with whatever, and so is its tax", () => {
    const sequences = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(order, sequences, (value, sequence) => {
        let now: OrderValue = value;
        let tax = 0;
        for (const orderLineId of sequence) {
          const pieces = [{ orderLineId, quantity: 1 }];
          const next = withGone(now, pieces);
          const figures = receiptFigures(now, pieces);
          expect(figures.total).toBe(stillToGo(now) - stillToGo(next));
          tax += figures.taxes.reduce((sum, { amount }) => sum + amount, 0);
          now = next;
        }
        const rest = receiptFigures(
          now,
          now.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
        );
        const whole = receiptFigures(
          value,
          value.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
        );
        tax += rest.taxes.reduce((sum, { amount }) => sum + amount, 0);
        expect(tax).toBeCloseTo(whole.taxes.reduce((sum, { amount }) => sum + amount, 0));
      }),
    );
  });

  it("leaves out a delivery that carried something, and one that carries nothing", () => {
    const price = (pieces: number) => pieces * 1_000;
    const lines = [
      { id: "a", quantity: 1, gone: 0, priceOf: price, taxOf: () => 0, taxRate: 0 },
      { id: "b", quantity: 2, gone: 0, priceOf: price, taxOf: () => 0, taxRate: 0 },
    ];
    const fees = [{ amount: 500, tax: 0, taxRate: 0, lineIds: ["b"] }];
    expect(stillToGo({ lines, fees })).toBe(3_500);
    const sent = withGone({ lines, fees }, [{ orderLineId: "b", quantity: 1 }]);
    expect(stillToGo(sent)).toBe(2_000);
    const cancelled = lines.map((l) => (l.id === "b" ? { ...l, quantity: 0 } : l));
    expect(stillToGo({ lines: cancelled, fees })).toBe(1_000);
  });
});
