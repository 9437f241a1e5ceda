import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SessionIndex } from "./session-index";

const session = fc.array(fc.nat(30), { minLength: 1, maxLength: 12 });
const limits = { ring: 5, maxClicks: 4096, maxSessions: 2048 };

function read(index: SessionIndex, number: number): number[] {
  const base = index.baseOf(number);
  return [...index.clicks.slice(base, base + index.lengthOf(number))];
}

function living(index: SessionIndex, item: number): number[] {
  const ring = new Uint32Array(index.rings.size);
  return [...ring.slice(0, index.rings.read(item, ring))].filter((number) => index.has(number));
}

describe("sessions", () => {
  it("come back as they went in, until they are forgotten", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(session, fc.boolean()), { maxLength: 80 }), (told) => {
        const index = new SessionIndex(limits);
        const kept = new Map(told.map(([items]) => [index.append(items), items]));
        told.forEach(([, forget], i) => {
          if (!forget) return;
          index.forget(i);
          kept.delete(i);
        });
        expect(index.sessions).toBe(kept.size);
        told.forEach(([items], i) => {
          expect(index.has(i)).toBe(kept.has(i));
          if (kept.has(i)) expect(read(index, i)).toEqual(items);
        });
        for (let item = 0; item <= 30; item++) {
          const holders = [...kept].filter(([, items]) => items.includes(item));
          expect(index.support[item]).toBe(holders.length);
        }
      }),
    );
  });

  it("stand in their items' rings, the newest first", () => {
    fc.assert(
      fc.property(fc.array(session, { maxLength: 80 }), (told) => {
        const index = new SessionIndex(limits);
        for (const items of told) index.append(items);
        for (let item = 0; item <= 30; item++) {
          const holders = told.flatMap((items, i) => (items.includes(item) ? [i] : []));
          expect(living(index, item)).toEqual(holders.reverse().slice(0, limits.ring));
        }
      }),
    );
  });

  it("make room for newer ones when the arrays are full, and leave nothing behind", () => {
    const index = new SessionIndex({ ring: 50, maxClicks: 1024, maxSessions: 1024 });
    for (let i = 0; i < 5_000; i++) index.append([i % 7, (i * 3) % 11, i % 13]);
    expect(index.has(4_999)).toBe(true);
    expect(index.has(4_000)).toBe(false);
    expect(read(index, 4_999)).toEqual([4_999 % 7, (4_999 * 3) % 11, 4_999 % 13]);
    expect(index.sessions).toBeLessThanOrEqual(1024 / 3);
    const held = Array.from({ length: 13 }, (_, item) => index.support[item] ?? 0);
    expect(Math.max(...held)).toBeLessThanOrEqual(index.sessions);
  });

  it("of no click are no neighbours", () => {
    const index = new SessionIndex(limits);
    expect(index.has(index.append([]))).toBe(false);
    expect(index.sessions).toBe(0);
  });
});
