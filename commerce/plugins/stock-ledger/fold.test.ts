import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, foldEntries } from "./fold";

let row = 0;
const line = (type: Entry["type"], quantity: number, more: Partial<Entry> = {}): Entry => ({
  type,
  quantity,
  allocated: 0,
  carried: false,
  at: `2026-11-22 10:00:${String(row++ % 60).padStart(2, "0")}+00`,
  event: type === "moved" || type === "balance" ? null : row,
  old: false,
  ...more,
});
const onHand = (...entries: Entry[]) => foldEntries(entries).onHand;

describe("a book", () => {
  it("says nothing before it has something to begin from", () => {
    expect(onHand()).toBeUndefined();
    expect(onHand(line("delta", 3))).toBeUndefined();
  });

  it("ends at what was counted, or below it by what was sold since, as it was counted when", () => {
    const screen = line("balance", 5);
    const sold = line("moved", -2);
    const counted = line("count", 3);
    expect(onHand(screen, sold, counted)).toBe(3);
    expect(onHand(screen, counted, sold)).toBe(1);
  });

  it("is never off by what was missing once: a delivery afterwards is there in full", () => {
    const empty = line("count", 0);
    const short = line("short", 1, { allocated: 1 });
    const book = foldEntries([empty, short, line("delta", 5)]);
    expect([book.onHand, book.missing.size]).toEqual([5, 0]);
    const sold = foldEntries([empty, line("delta", -1), line("delta", 5)]);
    expect([sold.onHand, [...sold.missing.values()]]).toEqual([5, [1]]);
  });

  it("takes a short off only as far as the book did not know it", () => {
    // Two are promised and one is there: that one is missing is no news.
    expect(onHand(line("count", 1), line("short", 1, { allocated: 2 }))).toBe(1);
    expect(onHand(line("count", 2), line("short", 1, { allocated: 2 }))).toBe(1);
    expect(onHand(line("count", 5), line("short", 1, { allocated: 2 }))).toBe(4);
  });

  it("counts what lies in bags, and has it on the shelf no more", () => {
    const given = line("bag", 1);
    expect(onHand(line("count", 4), given, line("count", 4))).toBe(3);
    expect(onHand(line("count", 4), given, line("count", 4), line("unbag", 1))).toBe(3);
    expect(onHand(line("count", 4), given, line("count", 4), line("bag", -1))).toBe(4);
    expect(onHand(line("count", 4), given, line("unbag", 1), line("count", 3))).toBe(3);
  });

  it("adds to a balance what is older and was not in it", () => {
    const late = line("delta", -2);
    expect(onHand(line("delta", 9, { carried: true }), late, line("balance", 7))).toBe(5);
    expect(onHand(late, line("balance", 7), line("count", 6))).toBe(6);
  });

  it("says what counts found beside what it said itself", () => {
    const { checks } = foldEntries([line("count", 5), line("moved", -1), line("count", 3)]);
    expect(checks).toMatchObject([{ expected: 4, counted: 3 }]);
  });

  /** A day in a store in which every count is right, seen from the shelf itself. */
  const day = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ what: fc.constant("sold"), n: fc.nat(4) }) },
      { weight: 2, arbitrary: fc.record({ what: fc.constant("delivered"), n: fc.nat(6) }) },
      { weight: 1, arbitrary: fc.record({ what: fc.constant("stolen"), n: fc.nat(2) }) },
      { weight: 1, arbitrary: fc.record({ what: fc.constant("counted"), n: fc.constant(0) }) },
    ),
    { maxLength: 40 },
  );

  it("agrees with the shelf after a true count, whatever it believed before", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), day, (believed, lay, events) => {
        const entries = [line("balance", believed)];
        let shelf = lay;
        let isKnown = false;
        for (const { what, n } of events) {
          if (what === "counted") {
            entries.push(line("count", shelf));
            isKnown = true;
          } else if (what === "delivered") {
            shelf += n;
            entries.push(line("delta", n));
          } else {
            const pieces = Math.min(n, shelf);
            shelf -= pieces;
            if (what === "sold") entries.push(line("moved", -pieces));
            else if (pieces > 0) isKnown = false;
          }
          const book = foldEntries(entries);
          expect(book.onHand).toBeGreaterThanOrEqual(0);
          if (isKnown) expect(book.onHand).toBe(shelf);
        }
      }),
    );
  });

  it("loses nothing of a delivery, whatever went wrong before", () => {
    const lines = fc.array(
      fc.record({ isCount: fc.boolean(), n: fc.integer({ min: -9, max: 9 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 9 }), (specs, delivered) => {
        const before = specs.map(({ isCount, n }) =>
          isCount ? line("count", Math.abs(n)) : line("delta", n),
        );
        const had = onHand(line("balance", 3), ...before) ?? 0;
        const has = onHand(line("balance", 3), ...before, line("delta", delivered));
        expect(has).toBe(had + delivered);
      }),
    );
  });
});
