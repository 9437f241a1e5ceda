import { describe, expect, it } from "vitest";
import { formatDistance, formatStoreTime, roadUnitOf, storeDay } from "./promise-time";

const now = Date.parse("2026-11-22T14:18:00+09:00");
const seoul = "Asia/Seoul";

describe("formatStoreTime", () => {
  it("says the time alone today, the weekday within a week, the date beyond", () => {
    const say = (at: string) => formatStoreTime(at, now, seoul, "ko-kr");
    expect(say("2026-11-22T06:30:00Z")).toBe("15:30");
    expect(say("2026-11-23T11:30:00+09:00")).toBe("월요일 11:30");
    expect(say("2026-11-30T20:00:00+09:00")).toBe("11월 30일 (월) 20:00");
  });

  it("takes the day of the store, not of who looks", () => {
    // Already tomorrow in Seoul, still the same evening in New York.
    const at = "2026-11-22T16:00:00Z";
    expect(formatStoreTime(at, now, seoul, "ko-kr")).toBe("월요일 01:00");
    expect(storeDay(at, "America/New_York")).toBe("2026-11-22");
  });
});

describe("formatDistance", () => {
  it("is in the market's unit, and no finer than what is known", () => {
    expect(formatDistance(4830, "ko-kr")).toBe("4.8km");
    expect(formatDistance(330, "ko-kr")).toBe("1km");
    expect(formatDistance(16_093.44, "en-us")).toBe("10 mi");
  });

  it("follows the unit of furniture, unless the market has another for its roads", () => {
    expect(roadUnitOf({ lengthUnit: "in" })).toBe("mi");
    expect(roadUnitOf({ lengthUnit: "cm" })).toBe("km");
    expect(roadUnitOf({ lengthUnit: "cm", distanceUnit: "mi" })).toBe("mi");
    expect(roadUnitOf({ lengthUnit: "in", distanceUnit: "km" })).toBe("km");
  });
});
