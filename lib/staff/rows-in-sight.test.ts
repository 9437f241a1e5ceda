import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsInSight } from "./rows-in-sight";

const rowHeight = 88;

describe("rowsInSight", () => {
  it("draws what a window shows, and some rows beyond", () => {
    expect(rowsInSight({ above: 0, height: 780, rowHeight, count: 500 })).toEqual([0, 15]);
    expect(rowsInSight({ above: 8800, height: 780, rowHeight, count: 500 })).toEqual([94, 115]);
  });

  it("has every row that is in sight, and no more than the window needs, wherever it is", () => {
    const pixels = fc.integer({ min: -2_000, max: 60_000 });
    fc.assert(
      fc.property(
        pixels,
        fc.integer({ min: 200, max: 3_000 }),
        fc.integer({ min: 0, max: 600 }),
        (above, height, count) => {
          const [from, to] = rowsInSight({ above, height, rowHeight, count });
          expect(to - from).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 13);
          for (let row = 0; row < count; row++) {
            const seen = (row + 1) * rowHeight > above && row * rowHeight < above + height;
            if (seen) expect(row >= from && row < to).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
