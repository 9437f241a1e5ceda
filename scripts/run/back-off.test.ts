import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BackOff } from "./back-off";

describe("what keeps ending", () => {
  it("is started at once the first time, then more and more slowly, and never gives up", () => {
    const backOff = new BackOff();
    const waits = Array.from({ length: 20 }, () => backOff.ended(0));
    expect(waits[0]).toBeLessThanOrEqual(500);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    // A shop whose database comes back must be open again within half a minute.
    expect(Math.max(...waits)).toBeLessThanOrEqual(15_000);
    expect(backOff.hopeless).toBe(20);
  });

  it("is started at once again after it served for a while", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_000 })), (served) => {
        const backOff = new BackOff();
        for (const ms of served) backOff.ended(ms);
        expect(backOff.ended(60_000)).toBe(new BackOff().ended(0));
        expect(backOff.hopeless).toBeUndefined();
      }),
    );
  });
});
