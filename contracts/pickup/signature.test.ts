import { describe, expect, it } from "vitest";
import { isSignature, longestSigner, longestStrokes, writeStrokes } from "./signature";

describe("strokes", () => {
  it("are lines of whole numbers within the field, and a dot is one", () => {
    const drawn = writeStrokes([
      [
        [1.4, 2.6],
        [310, -4],
      ],
      [],
      [[7, 7]],
    ]);
    expect(drawn).toBe("M1 3L300 0M7 7L7 7");
    expect(isSignature({ strokes: drawn, name: "" })).toBe(true);
  });
});

describe("a signature", () => {
  const long = `M1 1${"L2 2".repeat(longestStrokes / 4)}`;
  it.each([
    { strokes: "", name: " " },
    { strokes: "", name: "x".repeat(longestSigner + 1) },
    { strokes: "M1 1L2 2", name: "Ada" },
    { strokes: "M1 1", name: "" },
    { strokes: "M1 1L301 2", name: "" },
    { strokes: "M1 1L2 101", name: "" },
    { strokes: 'M1 1L2 2"/><script>', name: "" },
    { strokes: "M1 1L2 2\n", name: "" },
    { strokes: long, name: "" },
  ])("is not $strokes $name", (given) => expect(isSignature(given)).toBe(false));

  it("is a name where no hand can draw", () => {
    expect(isSignature({ strokes: "", name: "Ada" })).toBe(true);
  });
});
