import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schedule } from "@/contracts/opening";
import { instantOf, localDay } from "@/contracts/zoned-time";
import { openingAt } from "./opening";

const everyDay = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }));

const seongsu: Schedule = {
  timeZone: "Asia/Seoul",
  hours: everyDay("11:00", "20:00"),
  exceptions: [
    { date: "2026-12-25", opens: "12:00", closes: "18:00" },
    { date: "2027-01-01", opens: null, closes: null },
  ],
};
const at = (text: string) => Date.parse(text);

describe("openingAt", () => {
  it("is open from the minute of opening to the minute before closing", () => {
    expect(openingAt(seongsu, at("2026-11-22T10:59:59+09:00"))).toEqual({
      open: false,
      from: at("2026-11-22T11:00+09:00"),
    });
    expect(openingAt(seongsu, at("2026-11-22T11:00+09:00"))).toEqual({
      open: true,
      until: at("2026-11-22T20:00+09:00"),
    });
    expect(openingAt(seongsu, at("2026-11-22T20:00+09:00"))).toEqual({
      open: false,
      from: at("2026-11-23T11:00+09:00"),
    });
  });

  it("keeps the hours of a special day", () => {
    expect(openingAt(seongsu, at("2026-12-25T11:30+09:00"))).toEqual({
      open: false,
      from: at("2026-12-25T12:00+09:00"),
    });
    expect(openingAt(seongsu, at("2026-12-25T18:30+09:00")).open).toBe(false);
  });

  it("passes over a day on which it stays closed", () => {
    expect(openingAt(seongsu, at("2026-12-31T21:00+09:00"))).toEqual({
      open: false,
      from: at("2027-01-02T11:00+09:00"),
    });
  });

  it("passes over a weekday that is not among its hours", () => {
    const brooklyn: Schedule = {
      timeZone: "America/New_York",
      hours: everyDay("11:00", "19:00").filter(({ weekday }) => weekday !== 1),
      exceptions: [],
    };
    expect(openingAt(brooklyn, at("2026-11-22T19:30-05:00"))).toEqual({
      open: false,
      from: at("2026-11-24T11:00-05:00"),
    });
  });

  it("says nothing of when a store opens that never does", () => {
    expect(openingAt({ ...seongsu, hours: [], exceptions: [] }, 0)).toEqual({
      open: false,
      from: null,
    });
  });

  it("goes on past midnight", () => {
    const late: Schedule = {
      timeZone: "Asia/Dubai",
      hours: everyDay("20:00", "02:00"),
      exceptions: [],
    };
    expect(openingAt(late, at("2026-11-22T01:00+04:00"))).toEqual({
      open: true,
      until: at("2026-11-22T02:00+04:00"),
    });
  });

  it("joins hours that meet, and closes for lunch", () => {
    const hours = [
      { weekday: 7, opens: "10:00", closes: "12:00" },
      { weekday: 7, opens: "12:00", closes: "14:00" },
      { weekday: 7, opens: "15:00", closes: "18:00" },
    ];
    const store: Schedule = { timeZone: "Asia/Tokyo", hours, exceptions: [] };
    expect(openingAt(store, at("2026-11-22T11:00+09:00"))).toEqual({
      open: true,
      until: at("2026-11-22T14:00+09:00"),
    });
    expect(openingAt(store, at("2026-11-22T14:30+09:00"))).toEqual({
      open: false,
      from: at("2026-11-22T15:00+09:00"),
    });
  });

  it("opens by the wall clock on the days of a clock change", () => {
    const store: Schedule = {
      timeZone: "America/New_York",
      hours: everyDay("11:00", "19:00"),
      exceptions: [],
    };
    // Clocks go forward on 8 March 2026 and back on 1 November 2026.
    expect(openingAt(store, at("2026-03-08T00:30-05:00"))).toMatchObject({
      from: at("2026-03-08T11:00-04:00"),
    });
    expect(openingAt(store, at("2026-11-01T00:30-04:00"))).toMatchObject({
      from: at("2026-11-01T11:00-05:00"),
    });
  });
});

/** Whether the hours of the day `later` days after `now`'s hold the instant. */
function hasHoursAround({ timeZone, hours }: Schedule, now: number, later: number): boolean {
  const { date, weekday } = localDay(now, timeZone, later);
  const next = localDay(now, timeZone, later + 1).date;
  return hours
    .filter((entry) => entry.weekday === weekday)
    .some(({ opens, closes }) => {
      const end = instantOf(closes > opens ? date : next, closes, timeZone);
      return instantOf(date, opens, timeZone) <= now && now < end;
    });
}

describe("any store at any time", () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30", "45"))
    .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);
  const schedule: fc.Arbitrary<Schedule> = fc.record({
    timeZone: fc.constantFrom(
      "Asia/Seoul",
      "America/New_York",
      "America/Los_Angeles",
      "Asia/Dubai",
      "Europe/London",
      "Australia/Lord_Howe",
    ),
    hours: fc.uniqueArray(
      fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: time, closes: time }),
      { maxLength: 7, selector: ({ weekday }) => weekday },
    ),
    exceptions: fc.constant([]),
  });
  const instant = fc.integer({ min: at("2026-01-01T00:00Z"), max: at("2028-01-01T00:00Z") });

  it("is open exactly when some day's hours hold the instant", () => {
    fc.assert(
      fc.property(schedule, instant, (store, now) => {
        const inside = [-2, -1, 0, 1].some((later) => hasHoursAround(store, now, later));
        expect(openingAt(store, now).open).toBe(inside);
      }),
    );
  });

  it("changes at the instant that it names, and that lies ahead", () => {
    fc.assert(
      fc.property(schedule, instant, (store, now) => {
        const opening = openingAt(store, now);
        const change = opening.open ? opening.until : opening.from;
        if (change === null) return;
        expect(change).toBeGreaterThan(now);
        expect(openingAt(store, change).open).toBe(!opening.open);
        expect(openingAt(store, change - 1).open).toBe(opening.open);
      }),
    );
  });
});
