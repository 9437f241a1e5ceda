import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fittedLine } from "./fitted-line";

const line = fc
  .record({
    picked: fc.nat(5),
    short: fc.nat(5),
    open: fc.nat(5),
    substituted: fc.nat(5),
    out: fc.nat(2),
  })
  .map(({ picked, short, open, substituted, out }) => ({
    quantity: picked + short + open,
    picked,
    short,
    substituted: Math.min(substituted, picked),
    toTakeOut: out,
  }));

describe("a line of which the order keeps fewer pieces", () => {
  it("leaves the missing one out before one that was found", () => {
    const three = { quantity: 3, picked: 2, short: 1, substituted: 0, toTakeOut: 0 };
    expect(fittedLine(three, 2, false)).toEqual({ ...three, quantity: 2, short: 0 });
    expect(fittedLine(three, 1, true)).toEqual({ ...three, quantity: 2, picked: 1, toTakeOut: 1 });
  });

  it("leaves the missing one out before one that is still looked for", () => {
    const two = { quantity: 2, picked: 0, short: 1, substituted: 0, toTakeOut: 0 };
    expect(fittedLine(two, 1, false)).toEqual({ ...two, quantity: 1, short: 0 });
  });

  it("never hands over more than the order keeps, and stages nothing that is still to be found", () => {
    fc.assert(
      fc.property(line, fc.nat(15), fc.boolean(), (before, kept, staged) => {
        const after = fittedLine(before, kept, staged);
        if (!after) return;
        expect(after.picked).toBeLessThanOrEqual(kept);
        expect(after.picked + after.short).toBeLessThanOrEqual(after.quantity);
        expect(after.quantity - (staged ? after.short : 0)).toBe(kept);
        expect(after.picked + after.toTakeOut).toBe(before.picked + before.toTakeOut);
        expect(after.substituted).toBe(before.substituted);
      }),
    );
  });

  it("leaves to people what nobody has looked for, and a substitute that is too many", () => {
    const staged = { quantity: 2, picked: 2, short: 0, substituted: 2, toTakeOut: 0 };
    expect(fittedLine(staged, 3, true)).toBeUndefined();
    expect(fittedLine(staged, 1, true)).toBeUndefined();
  });
});
