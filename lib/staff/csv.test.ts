import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

describe("toCsv", () => {
  it("quotes what would end a cell or a row", () => {
    expect(
      toCsv([
        ["a", 'b "c", d'],
        ["e\nf", ""],
      ]),
    ).toBe('a,"b ""c"", d"\r\n"e\nf",');
  });

  it.each(["=HYPERLINK(1)", "+1", "-1", "@x"])("keeps %s from being a formula", (text) => {
    expect(toCsv([[text]])).toBe(`'${text}`);
  });
});
