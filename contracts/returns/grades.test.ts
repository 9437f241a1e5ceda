import { describe, expect, it } from "vitest";
import { maySellAgain, returnableUntil, returnGrades, sellsAgainByItself } from "./grades";

describe("a grade", () => {
  it("sends only what is as new back for sale by itself, and never what is broken", () => {
    expect(returnGrades.filter(sellsAgainByItself)).toEqual(["as-new"]);
    expect(returnGrades.filter(maySellAgain)).toEqual(["as-new", "opened"]);
  });
});

describe("the time to bring something back", () => {
  const day = 86_400_000;
  it("runs from the arrival, and longer where no one said that it arrived", () => {
    expect(returnableUntil(day, true, 30)).toBe(31 * day);
    expect(returnableUntil(day, false, 30)).toBe(45 * day);
  });
});
