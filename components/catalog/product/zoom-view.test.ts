import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closer, moved, swipeStep, whole, within, zoomAt } from "./zoom-view";

const frame = { width: 360, height: 600 };
const point = fc.record({
  x: fc.double({ min: -180, max: 180, noNaN: true }),
  y: fc.double({ min: -300, max: 300, noNaN: true }),
});

describe("an enlarged picture", () => {
  it("keeps what lies under the fingers there, as far as the picture reaches", () => {
    fc.assert(
      fc.property(point, (at) => {
        const view = zoomAt(whole, closer, at, frame);
        // The part of the picture under the point, before and after.
        expect((at.x - view.x) / view.scale).toBeCloseTo(at.x, 6);
        expect((at.y - view.y) / view.scale).toBeCloseTo(at.y, 6);
      }),
    );
  });

  it("never leaves its frame, however it is pulled, and is never smaller than it", () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0.1, max: 20, noNaN: true }), (at, by, factor) => {
        const view = moved(zoomAt(whole, factor, at, frame), { x: by.x * 9, y: by.y * 9 }, frame);
        expect(view.scale).toBeGreaterThanOrEqual(1);
        expect(Math.abs(view.x)).toBeLessThanOrEqual(((view.scale - 1) * frame.width) / 2 + 1e-6);
        expect(Math.abs(view.y)).toBeLessThanOrEqual(((view.scale - 1) * frame.height) / 2 + 1e-6);
      }),
    );
  });

  it("is whole again after as much less", () => {
    const near = zoomAt(whole, closer, { x: 100, y: -50 }, frame);
    expect(zoomAt(near, 1 / closer, { x: 0, y: 0 }, frame)).toEqual(whole);
    expect(within({ scale: 0.2, x: 90, y: 90 }, frame)).toEqual(whole);
  });
});

describe("a swipe", () => {
  it("goes on against the way of the finger, mirrored where one reads from the right", () => {
    expect(swipeStep({ x: -80, y: 10 }, false)).toBe(1);
    expect(swipeStep({ x: 80, y: 10 }, false)).toBe(-1);
    expect(swipeStep({ x: 80, y: 10 }, true)).toBe(1);
  });

  it("is no swipe when short or steep", () => {
    expect(swipeStep({ x: -30, y: 0 }, false)).toBe(0);
    expect(swipeStep({ x: -80, y: 70 }, false)).toBe(0);
  });
});
