import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantIn, instantOf, localDay, shownIn } from "./zoned-time";

const at = (text: string) => Date.parse(text);

describe("localDay", () => {
  it("is the day of the place, not of the server", () => {
    const now = at("2026-11-22T16:00Z");
    expect(localDay(now, "Asia/Seoul")).toEqual({ date: "2026-11-23", weekday: 1 });
    expect(localDay(now, "America/Los_Angeles")).toEqual({ date: "2026-11-22", weekday: 7 });
    expect(localDay(now, "Asia/Seoul", 9).date).toBe("2026-12-02");
  });
});

describe("instantOf", () => {
  it("is undone by the zone's own calendar", () => {
    const zone = fc.constantFrom("Asia/Seoul", "America/New_York", "Europe/London", "Pacific/Apia");
    const day = fc
      .integer({ min: 20_000, max: 22_000 })
      .map((d) => new Date(d * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(zone, day, (timeZone, date) => {
        expect(localDay(instantOf(date, "12:00", timeZone), timeZone).date).toBe(date);
      }),
    );
  });

  it("takes 24:00 as the end of the day", () => {
    expect(instantOf("2026-11-22", "24:00", "Asia/Seoul")).toBe(at("2026-11-23T00:00+09:00"));
  });
});

describe("a moment to the second", () => {
  it.each([
    ["2026-12-01T00:00:00", "Europe/Paris", "2026-11-30T23:00:00.000Z"],
    ["2026-07-01T23:59:59", "Europe/Paris", "2026-07-01T21:59:59.000Z"],
    ["2026-12-01T09:30:05", "Asia/Seoul", "2026-12-01T00:30:05.000Z"],
  ])("%s in %s is shown as it was written", (shown, zone, instant) => {
    expect(new Date(instantIn(shown, zone)).toISOString()).toBe(instant);
    expect(shownIn(Date.parse(instant), zone)).toBe(shown);
  });

  it("takes a time without seconds", () => {
    expect(instantIn("2026-12-01T00:00", "Asia/Seoul")).toBe(at("2026-12-01T00:00+09:00"));
  });
});
