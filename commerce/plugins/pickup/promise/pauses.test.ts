import { describe, expect, it } from "vitest";
import type { Pause } from "../../../../contracts/pickup/pauses";
import { capacityAt, collectingSpans, endOfDay, pauseAt } from "./pauses";
import { promiseOf, type StoreClock, slotsFrom } from "./promise";

const at = (text: string) => Date.parse(`${text}+09:00`);
const hour = 3_600_000;

const store = (change: Partial<StoreClock> = {}): StoreClock => ({
  timeZone: "Asia/Seoul",
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "10:00", closes: "20:00" })),
  exceptions: [],
  prepMinutes: 60,
  slotMinutes: 30,
  slotCapacity: 4,
  ...change,
});

const noon = at("2026-11-24T12:00");
const midnight = at("2026-11-25T00:00");
const closed: Pause = { kind: "closed", capacity: null, from: noon, to: midnight };
const idle = { queue: 0, taken: new Map<number, number>() };

describe("the end of a store's day", () => {
  it("is midnight where the store is, whatever the hour", () => {
    for (const time of ["00:00", "09:00", "12:00", "23:59"])
      expect(endOfDay(store(), at(`2026-11-24T${time}`))).toBe(midnight);
  });

  it("is the closing of a store that stays open past midnight, also after midnight", () => {
    const late = store({
      hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "18:00", closes: "02:00" })),
    });
    for (const time of ["2026-11-24T19:00", "2026-11-25T01:59"])
      expect(endOfDay(late, at(time))).toBe(at("2026-11-25T02:00"));
    expect(endOfDay(late, at("2026-11-25T03:00"))).toBe(at("2026-11-26T02:00"));
  });

  it("is the next midnight on a day of 23 hours, too", () => {
    const paris = { ...store(), timeZone: "Europe/Paris" };
    const before = Date.parse("2026-03-29T00:30+01:00");
    expect(endOfDay(paris, before)).toBe(Date.parse("2026-03-30T00:00+02:00"));
  });
});

describe("a store that is closed for the rest of its day", () => {
  it("promises the next day's first slot, and says when it opens", () => {
    const next = at("2026-11-25T10:00");
    for (const kind of ["closed", "paused"] as const) {
      const paused = store({ pauses: [{ ...closed, kind }] });
      expect(promiseOf(paused, idle, noon)).toMatchObject({
        slot: { from: next + hour },
        reason: "opens",
        opensAt: next,
      });
    }
  });

  it("has no slot before the end, and all of them when it is over or taken back", () => {
    const slots = (pauses: Pause[], now: number) =>
      slotsFrom(store({ pauses }), idle, now, 2).map(({ slot }) => slot.from);
    expect(slots([closed], noon).every((from) => from >= midnight)).toBe(true);
    expect(slots([], noon)[0]).toBe(noon + hour);
    expect(slots([closed], midnight)).toEqual(slots([], midnight));
  });

  it("keeps the slots of other days where they were", () => {
    const paused = store({ pauses: [closed] });
    expect(collectingSpans(paused, noon, 1)).toHaveLength(1);
    expect(collectingSpans(paused, noon - hour, 1)).toEqual([
      { from: at("2026-11-24T10:00"), to: noon },
      { from: at("2026-11-25T10:00"), to: at("2026-11-25T20:00") },
    ]);
  });

  it("is known by the instant, its end no longer part of it", () => {
    const paused = store({ pauses: [closed] });
    expect(pauseAt(paused, midnight - 1)).toBe(closed);
    expect(pauseAt(paused, midnight)).toBeUndefined();
    expect(pauseAt(paused, noon - 1)).toBeUndefined();
  });
});

describe("a store that takes fewer orders", () => {
  const fewer: Pause = { kind: "fewer", capacity: 1, from: noon, to: midnight };

  it("has as many slots, with less room, until its day ends", () => {
    const cut = store({ pauses: [fewer] });
    expect(slotsFrom(cut, idle, noon, 1).map(({ left }) => left)).toContain(1);
    expect(capacityAt(cut, midnight - 1, 4)).toBe(1);
    expect(capacityAt(cut, midnight, 4)).toBe(4);
    expect(pauseAt(cut, noon)).toBeUndefined();
  });

  it("never takes more than on other days", () => {
    expect(capacityAt(store({ pauses: [{ ...fewer, capacity: 9 }] }), noon, 4)).toBe(4);
  });

  it("is as full with what it has taken before, and never less than empty", () => {
    const taken = new Map([[noon + hour, 3]]);
    const [first] = slotsFrom(store({ pauses: [fewer] }), { queue: 0, taken }, noon, 1);
    expect(first?.left).toBe(0);
  });
});
