import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fittedLine, type LinePieces, wantsMore } from "./fitted-line";

const line = fc
  .record({
    picked: fc.nat(5),
    short: fc.nat(5),
    open: fc.nat(5),
    substituted: fc.nat(5),
    proposed: fc.nat(3),
    out: fc.nat(2),
  })
  .map(({ picked, short, open, substituted, proposed, out }) => ({
    quantity: picked + short + open + proposed,
    picked,
    short,
    substituted: Math.min(substituted, picked),
    proposed,
    toTakeOut: out,
    substitutesToTakeOut: 0,
  }));

const inside = { proposed: 0, toTakeOut: 0, substitutesToTakeOut: 0 };

describe("a line of which the order keeps fewer pieces", () => {
  it("leaves the missing one out before one that was found", () => {
    const three = { quantity: 3, picked: 2, short: 1, substituted: 0, ...inside };
    expect(fittedLine(three, 2, false)).toEqual({ ...three, quantity: 2, short: 0 });
    expect(fittedLine(three, 1, true)).toEqual({ ...three, quantity: 2, picked: 1, toTakeOut: 1 });
  });

  it("leaves the missing one out before one that is still looked for", () => {
    const two = { quantity: 2, picked: 0, short: 1, substituted: 0, ...inside };
    expect(fittedLine(two, 1, false)).toEqual({ ...two, quantity: 1, short: 0 });
  });

  it("has what stands in for another taken out before what was ordered", () => {
    const three = { quantity: 3, picked: 3, short: 0, substituted: 1, ...inside };
    const without = { ...three, quantity: 2, picked: 2, substituted: 0, substitutesToTakeOut: 1 };
    expect(fittedLine(three, 2, true)).toEqual(without);
    expect(fittedLine(without, 1, true)).toEqual({
      ...without,
      quantity: 1,
      picked: 1,
      toTakeOut: 1,
    });
  });

  it("never hands over more than the order keeps, and stages nothing that is still to be found", () => {
    fc.assert(
      fc.property(line, fc.nat(15), fc.boolean(), (before, kept, staged) => {
        // What is staged waits for no one.
        fc.pre(!staged || (before.proposed === 0 && !wantsMore(before, kept)));
        const after = fittedLine(before, kept, staged);
        expect(after.picked).toBeLessThanOrEqual(kept);
        expect(after.quantity - (staged ? after.short : 0)).toBe(kept);
        expect(inBag(after)).toBe(inBag(before));
        expect(after.substituted).toBeLessThanOrEqual(after.picked);
        expect(after.substituted + after.substitutesToTakeOut).toBeGreaterThanOrEqual(
          before.substituted,
        );
        expect(after.picked + after.short + after.proposed).toBeLessThanOrEqual(after.quantity);
      }),
    );
  });
});

function inBag(line: LinePieces): number {
  return line.picked + line.proposed + line.toTakeOut + line.substitutesToTakeOut;
}
