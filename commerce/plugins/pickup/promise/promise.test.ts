import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSpans } from "../../../../contracts/opening";
import { addDays, dateAt, weekdayOf } from "../../../../contracts/zoned-time";
import { holdUntil, promiseOf, type StoreClock, slotsFrom } from "./promise";

const at = (text: string) => Date.parse(text);
const daily = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }));
const store = (more: Partial<StoreClock> = {}): StoreClock => ({
  timeZone: "Asia/Seoul",
  hours: daily("11:00", "20:00"),
  exceptions: [],
  prepMinutes: 60,
  slotMinutes: 30,
  slotCapacity: 4,
  ...more,
});
const idle = { queue: 0, taken: new Map<number, number>() };

const zones = ["Asia/Seoul", "America/New_York", "Asia/Dubai", "Australia/Lord_Howe", "Asia/Tokyo"];
const time = fc
  .integer({ min: 0, max: 95 })
  .map(
    (q) => `${String(Math.floor(q / 4)).padStart(2, "0")}:${String((q % 4) * 15).padStart(2, "0")}`,
  );
// Around changes of clocks in New York and on Lord Howe, and around New Year.
const now = fc.oneof(
  fc.integer({ min: at("2026-03-05T00:00Z"), max: at("2026-04-08T00:00Z") }),
  fc.integer({ min: at("2026-10-01T00:00Z"), max: at("2026-11-05T00:00Z") }),
  fc.integer({ min: at("2026-12-28T00:00Z"), max: at("2027-01-04T00:00Z") }),
);
const stores = fc.record({
  timeZone: fc.constantFrom(...zones),
  hours: fc.array(
    fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: time, closes: time }),
    {
      maxLength: 10,
    },
  ),
  exceptions: fc.array(
    fc.record({
      date: fc.constantFrom("2026-03-08", "2026-11-01", "2026-12-31", "2027-01-01"),
      opens: fc.oneof(fc.constant(""), time),
      closes: time,
    }),
    { maxLength: 3 },
  ),
  prepMinutes: fc.integer({ min: 0, max: 600 }),
  slotMinutes: fc.constantFrom(15, 30, 45, 60),
  slotCapacity: fc.integer({ min: 1, max: 6 }),
});
const isOpen = (s: StoreClock, from: number, to: number) =>
  openSpans(s, from, 1).some((span) => span.from <= from && to <= span.to);

describe("promise", () => {
  it("says by when, and until when to order", () => {
    // 14:18 in Seoul, open until 20:00, an hour of preparation: 15:18, so the slot of 15:30.
    const promise = promiseOf(store(), idle, at("2026-11-23T05:18Z"));
    expect(promise).toEqual({
      slot: { from: at("2026-11-23T06:30Z"), to: at("2026-11-23T07:00Z") },
      orderBy: at("2026-11-23T05:30Z"),
      reason: "prepared",
      opensAt: undefined,
    });
  });

  it("carries preparation over night, and says when a closed store opens", () => {
    const late = promiseOf(store(), idle, at("2026-11-23T10:30Z"));
    expect(late?.slot.from).toBe(at("2026-11-24T02:30Z"));
    const night = promiseOf(store(), idle, at("2026-11-23T18:00Z"));
    expect(night).toMatchObject({ reason: "opens", opensAt: at("2026-11-24T02:00Z") });
    expect(night?.orderBy).toBe(at("2026-11-24T02:00Z"));
  });

  it("keeps away from public holidays", () => {
    const closed = store({ exceptions: [{ date: "2027-01-01", opens: "", closes: "" }] });
    const promise = promiseOf(closed, idle, at("2026-12-31T10:45Z"));
    expect(dateAt(promise?.slot.from ?? 0, "Asia/Seoul")).toBe("2027-01-02");
  });

  it.each([
    // Clocks jump from 2:00 to 3:00, and fall from 2:00 to 1:00, on these days in New York.
    ["2026-03-08", "2026-03-08T08:00Z", 14 * 60 - 60],
    ["2026-11-01", "2026-11-01T05:30Z", 14 * 60 + 60],
  ])("counts real minutes over a change of clocks on %s", (_day, instant, minutes) => {
    const nightly = store({ timeZone: "America/New_York", hours: daily("22:00", "12:00") });
    const span = openSpans(nightly, at(instant), 0)[0];
    expect(span && (span.to - span.from) / 60_000).toBe(minutes);
  });

  it("tells what a queue and full slots do to it", () => {
    const monday = at("2026-11-23T05:18Z");
    expect(promiseOf(store(), { ...idle, queue: 9 }, monday)).toMatchObject({
      reason: "queue",
      slot: { from: at("2026-11-23T07:30Z") },
    });
    const taken = new Map([[at("2026-11-23T06:30Z"), 4]]);
    expect(promiseOf(store(), { queue: 0, taken }, monday)).toMatchObject({
      reason: "slots-full",
      slot: { from: at("2026-11-23T07:00Z") },
    });
  });

  it("is never in the past, never outside opening hours, never too early", () => {
    fc.assert(
      fc.property(stores, now, fc.integer({ min: 0, max: 40 }), (s, instant, queue) => {
        const promise = promiseOf(s, { ...idle, queue }, instant);
        if (!promise) return;
        expect(promise.slot.from - instant).toBeGreaterThanOrEqual(s.prepMinutes * 60_000);
        expect(isOpen(s, promise.slot.from, promise.slot.to)).toBe(true);
        expect(promise.orderBy).toBeGreaterThanOrEqual(instant);
        for (const { date, opens } of s.exceptions)
          if (!opens && s.exceptions.filter((e) => e.date === date).length === 1)
            for (const { from } of openSpans(s, instant, 3))
              expect(dateAt(from, s.timeZone) === date && startsHere(s, from, date)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("holds for who orders until its deadline, and not for who comes later", () => {
    fc.assert(
      fc.property(stores, now, (s, instant) => {
        const promise = promiseOf(s, idle, instant);
        if (!promise) return;
        expect(promiseOf(s, idle, promise.orderBy)?.slot.from).toBe(promise.slot.from);
        const later = promiseOf(s, idle, promise.orderBy + 1);
        if (later) expect(later.slot.from).toBeGreaterThan(promise.slot.from);
      }),
      { numRuns: 500 },
    );
  });

  it("only gives out slots with room, and always the first of them", () => {
    fc.assert(
      fc.property(stores, now, fc.array(fc.integer({ min: 0, max: 7 })), (s, instant, counts) => {
        const slots = slotsFrom(s, idle, instant, 14);
        const taken = new Map(slots.map(({ slot }, i) => [slot.from, counts[i] ?? 0]));
        const promise = promiseOf(s, { queue: 0, taken }, instant);
        const free = slots.find(({ slot }) => (taken.get(slot.from) ?? 0) < s.slotCapacity);
        expect(promise?.slot).toEqual(free?.slot);
      }),
      { numRuns: 300 },
    );
  });
});

// A span may begin on a closed day only as the rest of one that began the day before.
function startsHere(s: StoreClock, from: number, date: string): boolean {
  const before = addDays(date, -1);
  const late = [
    ...s.hours.filter((h) => h.weekday === weekdayOf(before)),
    ...s.exceptions.filter((e) => e.date === before),
  ].some((h) => (h.closes ?? "") <= (h.opens ?? ""));
  return !late && from > 0;
}

describe("hold", () => {
  it("ends with the opening hours of its last day, or of the next open one", () => {
    const slot = { from: at("2026-11-23T06:30Z"), to: at("2026-11-23T07:00Z") };
    expect(holdUntil(store(), slot.from, slot, 3)).toBe(at("2026-11-26T11:00Z"));
    const closed = store({ exceptions: [{ date: "2026-11-26", opens: "", closes: "" }] });
    expect(holdUntil(closed, slot.from, slot, 3)).toBe(at("2026-11-27T11:00Z"));
  });

  it("is never shorter than its days", () => {
    fc.assert(
      fc.property(stores, now, fc.integer({ min: 1, max: 7 }), (s, instant, days) => {
        const slot = promiseOf(s, idle, instant)?.slot;
        if (!slot) return;
        const last = addDays(dateAt(slot.from, s.timeZone), days);
        const until = holdUntil(s, instant, slot, days);
        expect(dateAt(until, s.timeZone) >= last).toBe(true);
      }),
    );
  });
});
