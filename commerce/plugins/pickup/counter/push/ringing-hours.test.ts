import { expect, it } from "vitest";
import { ringsSince } from "./ringing-hours";

const at = (clock: string, day = "2026-11-24") => Date.parse(`${day}T${clock}:00+09:00`);
// 2026-11-24 is a Tuesday.
const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "10:00", closes: "20:00" }));
const shop = { timeZone: "Asia/Seoul", hours, exceptions: [] };
const since = (clock: string, day?: string) => ringsSince(shop, at(clock, day));

it("rings from a little before it opens until a little after it closes", () => {
  expect(since("09:44")).toBeUndefined();
  expect(since("09:45")).toBe(at("09:45"));
  expect(since("20:14")).toBe(at("09:45"));
  expect(since("20:15")).toBeUndefined();
});

it("is quiet on closed days, by the week or by date", () => {
  expect(since("12:00", "2026-11-28")).toBeUndefined();
  const closed = { ...shop, exceptions: [{ date: "2026-11-24" }] };
  expect(ringsSince(closed, at("12:00"))).toBeUndefined();
  expect(ringsSince({ ...shop, hours: [] }, at("12:00"))).toBeUndefined();
});

it("knows spans past midnight, and those that touch, as one", () => {
  const late = { ...shop, hours: [{ weekday: 1, opens: "18:00", closes: "02:00" }] };
  expect(ringsSince(late, at("01:00"))).toBe(at("17:45", "2026-11-23"));
  const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: "00:00",
    closes: "00:00",
  }));
  expect(ringsSince({ ...shop, hours: always }, at("00:05"))).toBeLessThan(
    at("12:05", "2026-11-23"),
  );
});
