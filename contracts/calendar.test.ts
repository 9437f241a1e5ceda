import { describe, expect, it } from "vitest";
import { calendarFile } from "./calendar";

const entry = {
  id: "AB12-pickup-7",
  shop: "Nord // Sud",
  title: "마루 성수에서 픽업, 오늘",
  place: "서울; 성동구",
  text: "첫 줄\n둘째 줄",
  start: "2026-11-22T15:30:00+09:00",
  end: "2026-11-22T16:00:00+09:00",
};
const file = calendarFile(entry, new Date("2026-11-22T05:18:00Z"));
const unfolded = file.replaceAll("\r\n ", "");

describe("calendarFile", () => {
  it("says the time in UTC, whatever zone it was given in", () => {
    expect(unfolded).toContain("DTSTART:20261122T063000Z\r\nDTEND:20261122T070000Z");
    expect(unfolded).toContain("DTSTAMP:20261122T051800Z");
  });

  it("is the shop's, and names its entry among those of all shops", () => {
    expect(unfolded).toContain("PRODID:-//Nord    Sud//Pickup//EN\r\n");
    expect(unfolded).toContain("UID:AB12-pickup-7\r\n");
    expect(unfolded).not.toMatch(/maru/i);
  });

  it("escapes what would end or split a value", () => {
    expect(unfolded).toContain("SUMMARY:마루 성수에서 픽업\\, 오늘");
    expect(unfolded).toContain("LOCATION:서울\\; 성동구");
    expect(unfolded).toContain("DESCRIPTION:첫 줄\\n둘째 줄");
  });

  it("folds lines at 75 bytes without cutting a letter", () => {
    const long = calendarFile({ ...entry, title: "마루".repeat(60) }, new Date());
    for (const line of long.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(long.replaceAll("\r\n ", "")).toContain("마루".repeat(60));
    expect(long).not.toContain("\uFFFD");
  });
});
