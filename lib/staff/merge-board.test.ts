import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplePickup } from "@/scripts/testing/sample-pickup";
import { mergeBoard } from "./merge-board";
import type { Board } from "./types";

const empty: Board = { cursor: 0, now: "2026-11-22T02:30:00.000Z", pickups: [] };

describe("mergeBoard", () => {
  it("ends the same in whatever order news arrive, however often", () => {
    const news = fc.record({
      id: fc.constantFrom("1", "2", "3"),
      version: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(news, { maxLength: 30 }), (all) => {
        const board = all.reduce(
          (b, one) => mergeBoard(b, [samplePickup(one)], one.version),
          empty,
        );
        for (const { id, version } of board.pickups)
          expect(version).toBe(Math.max(...all.filter((n) => n.id === id).map((n) => n.version)));
        expect(board.pickups).toHaveLength(new Set(all.map(({ id }) => id)).size);
        expect(board.cursor).toBe(Math.max(0, ...all.map(({ version }) => version)));
      }),
    );
  });

  it("is the same board when nothing is new, so that nothing is drawn again", () => {
    const board = mergeBoard(empty, [samplePickup({ version: 4 })], 4);
    expect(mergeBoard(board, [samplePickup({ version: 4 })], 4)).toBe(board);
  });
});
