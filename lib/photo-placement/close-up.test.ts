import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeUpOf } from "./close-up";
import type { Quad } from "./homography";
import type { Vec2 } from "./matrix";

const [width, height] = [1600, 1200];
const mark = fc.tuple(fc.integer({ min: 0, max: width }), fc.integer({ min: 0, max: height }));

describe("closeUpOf", () => {
  it("makes the marks take half of what is shown", () => {
    const sheet: Quad = [
      [700, 900],
      [900, 900],
      [880, 840],
      [720, 840],
    ];
    expect(closeUpOf(sheet, width, height)).toEqual({ middle: [0.5, 0.725], times: 4 });
  });

  it("shows every mark, and nothing beyond the photo", () => {
    fc.assert(
      fc.property(mark, mark, mark, mark, (...corners) => {
        const { middle, times } = closeUpOf(corners as Quad, width, height);
        expect(times).toBeGreaterThanOrEqual(1);
        for (const [k, side] of [width, height].entries()) {
          const [from, to] = [middle[k as 0 | 1] - 0.5 / times, middle[k as 0 | 1] + 0.5 / times];
          expect(from).toBeGreaterThanOrEqual(-1e-9);
          expect(to).toBeLessThanOrEqual(1 + 1e-9);
          for (const corner of corners as Vec2[]) {
            expect(corner[k as 0 | 1] / side).toBeGreaterThanOrEqual(from - 1e-9);
            expect(corner[k as 0 | 1] / side).toBeLessThanOrEqual(to + 1e-9);
          }
        }
      }),
    );
  });
});
