import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { around } from "./crop";

const picture = [1600, 1280] as const;

describe("around", () => {
  it("is a square within the picture, wherever the thing is", () => {
    const part = fc.double({ min: -0.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(part, part, part, part, (x, y, across, down) => {
        const box = [x, y, x + Math.abs(across), y + Math.abs(down)] as const;
        const { left, top, width, height } = around(box, picture);
        expect(width).toBe(height);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(1600);
        expect(top + height).toBeLessThanOrEqual(1280);
      }),
    );
  });

  it("has the thing in its middle when there is room round it", () => {
    const { left, top, width } = around([0.45, 0.5, 0.55, 0.6], picture);
    expect(left + width / 2).toBeCloseTo(800, -1);
    expect(top + width / 2).toBeCloseTo(704, -1);
  });
});
