import { describe, expect, it } from "vitest";
import { bringUp } from "./bring-up";
import type { Entry } from "./fold";

const line = (type: Entry["type"], quantity: number, event: number | null, more = {}): Entry => ({
  type,
  quantity,
  allocated: 0,
  carried: false,
  at: `2026-11-22 10:00:0${event ?? 0}+00`,
  event,
  old: false,
  ...more,
});

describe("news in a book", () => {
  it("begins a book from the level, to which what is older is added", () => {
    const now = bringUp([line("delta", -2, 1), line("delta", -1, 2)], new Set([1, 2]), 10);
    expect(now).toMatchObject({ onHand: 7, begins: true });
  });

  it("goes on from the level when that was written around the book", () => {
    const entries = [line("count", 25, 1), line("delta", -1, 2)];
    expect(bringUp(entries, new Set([2]), 3)).toMatchObject({ onHand: 2, begins: true });
    expect(bringUp(entries, new Set([2]), 25)).toMatchObject({ onHand: 24, begins: false });
  });

  it("keeps a written level from news that a later count stands for", () => {
    const entries = [line("delta", -4, 1), line("count", 25, 2)];
    const now = bringUp(entries, new Set([1]), 3);
    expect([now.onHand, [...now.superseded]]).toEqual([3, [1]]);
  });

  it("ends at a new count whatever the level was", () => {
    const entries = [line("moved", -1, null), line("count", 4, 1), line("delta", 1, 2)];
    const now = bringUp(entries, new Set([1]), 9);
    // Eight lay there by the books when four were counted.
    expect(now).toMatchObject({
      onHand: 5,
      begins: false,
      checks: [{ event: 1, expected: 8, counted: 4 }],
    });
  });

  it("finds nothing amiss with the first count of what there was none of", () => {
    expect(bringUp([line("count", 12, 1)], new Set([1]), 0).checks).toEqual([]);
  });
});
