import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplePickup } from "@/scripts/testing/sample-pickup";
import { byUrgency, matchesFilter, minutesWaiting, promiseOf, waitsTooLong } from "./urgency";

const at = (clock: string) => `2026-11-22T${clock}:00.000Z`;
const time = (clock: string) => Date.parse(at(clock));

describe("promiseOf", () => {
  const pickup = samplePickup({ placedAt: at("02:00"), slotStart: at("03:00") });

  it.each([
    ["02:00", 60, 1, "calm"],
    ["02:30", 30, 0.5, "calm"],
    ["02:45", 15, 0.25, "soon"],
    ["03:05", -5, 0, "late"],
  ] as const)("at %s: %i minutes, %f left, %s", (clock, minutes, left, tone) => {
    expect(promiseOf(pickup, time(clock))).toEqual({ minutes, left, tone });
  });

  it("stays within its ring for any times, also when a clock is wrong by a day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 0, max: 4e12 }),
        (due, now) => {
          const { left } = promiseOf(samplePickup({ slotStart: new Date(due).toISOString() }), now);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("byUrgency", () => {
  it("puts first who stands there longest, then what is due next, then who comes, then what waits", () => {
    const pickups = [
      samplePickup({ id: "ready", state: "ready", holdUntil: at("09:00") }),
      samplePickup({ id: "coming", state: "ready", holdUntil: at("09:30"), onWayAt: at("02:45") }),
      samplePickup({ id: "later", slotStart: at("05:00") }),
      samplePickup({ id: "next", state: "picking", slotStart: at("03:00") }),
      samplePickup({ id: "just here", state: "arrived", arrivedAt: at("02:50") }),
      samplePickup({ id: "here", state: "arrived", arrivedAt: at("02:40") }),
      samplePickup({ id: "gone", state: "collected" }),
    ];
    expect(byUrgency(pickups).map(({ id }) => id)).toEqual([
      "here",
      "just here",
      "next",
      "later",
      "coming",
      "ready",
    ]);
  });
});

describe("matches", () => {
  it("finds by name, order, shelf and article, within a state", () => {
    const pickup = samplePickup({ state: "ready", shelf: "A3" });
    for (const text of ["jiwoo", " a3", "5678", "mr-101", ""])
      expect(matchesFilter(pickup, "ready", text), text).toBe(true);
    expect(matchesFilter(pickup, "placed", "")).toBe(false);
    expect(matchesFilter(pickup, "open", "layla")).toBe(false);
  });
});

describe("a shopper who stands there", () => {
  const arrivedAt = "2026-11-22T03:00:00.000Z";
  const now = Date.parse(arrivedAt) + 5 * 60_000;
  const here = samplePickup({ state: "arrived", arrivedAt });

  it("waits by the minute, and for longer than the store allows", () => {
    expect(minutesWaiting(here, now + 59_000)).toBe(5);
    expect([4, 5, 6, 0].map((limit) => waitsTooLong(here, now, limit))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("does not wait once it is said that they are not there", () => {
    const gone = samplePickup({ state: "ready", arrivedAt });
    expect(minutesWaiting(gone, now)).toBeNull();
    expect(waitsTooLong(gone, now, 1)).toBe(false);
  });
});
