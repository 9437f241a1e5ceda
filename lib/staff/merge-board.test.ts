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

  it("keeps the later answer to a ring, with the version that is true", () => {
    const early = "2026-11-22T02:30:00.000Z";
    const later = "2026-11-22T02:31:00.000Z";
    const placed = samplePickup({ version: 4 });
    const known = mergeBoard(empty, [placed], 4);
    const answered = mergeBoard(known, [{ ...placed, answeredAt: later }]);
    expect(answered.pickups).toMatchObject([{ version: 4, answeredAt: later }]);
    const late = { ...placed, version: 5, answeredAt: early };
    expect(mergeBoard(answered, [late], 5).pickups).toMatchObject([
      { version: 5, answeredAt: later },
    ]);
    const old = { ...placed, version: 3, state: "picking" as const, answeredAt: later };
    expect(mergeBoard(known, [old]).pickups).toMatchObject([
      { version: 4, state: "placed", answeredAt: later },
    ]);
  });

  it("is the same board when nothing is new, so that nothing is drawn again", () => {
    const board = mergeBoard(empty, [samplePickup({ version: 4 })], 4);
    expect(mergeBoard(board, [samplePickup({ version: 4 })], 4)).toBe(board);
  });
});
