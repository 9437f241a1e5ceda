import { describe, expect, it } from "vitest";
import { contrast, mix } from "./colour-mix";
import { paletteOf, schemes, statedColours, unreadable } from "./palette";

const stated = (colours: unknown) => statedColours.parse(colours);

describe("contrast", () => {
  // The examples of WCAG 2.2's techniques: G18, and the #777 that just fails.
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
  ])("of %s and %s is %d", (first, second, expected) => {
    expect(contrast(first, second)).toBeCloseTo(expected, 2);
    expect(contrast(second, first)).toBe(contrast(first, second));
  });

  it("ends where a mixture ends", () => {
    expect(mix("#102030", "#ffffff", 0)).toBe("#102030");
    expect(mix("#102030", "#ffffff", 1)).toBe("#ffffff");
  });
});

describe("a palette", () => {
  it.each([
    ["nothing", {}],
    ["a pale accent", { accent: "#ffe066" }],
    ["a dark accent", { accent: "#0b1f4b" }],
    ["a paper of its own", { paper: { light: "#f4efe6" }, accent: "#7a1f3d" }],
  ])("made of %s can be read", (_, colours) => {
    expect(unreadable(paletteOf(stated(colours)))).toEqual([]);
  });

  it("keeps what a shop states", () => {
    const palette = paletteOf(stated({ accent: { dark: "#FF8800" }, muted: "#666666" }));
    expect(palette.dark.accent).toBe("#ff8800");
    expect(schemes.map((scheme) => palette[scheme].muted)).toEqual(["#666666", "#666666"]);
  });

  it("asks about fields and sheets as well", () => {
    const [first] = unreadable(paletteOf(stated({ raised: { light: "#1a1a1a" } })));
    expect(first?.message).toMatch(/against raised #1a1a1a/);
  });

  it("names what cannot be read, with both colours", () => {
    const [first] = unreadable(paletteOf(stated({ muted: { light: "#bbbbbb" } })));
    expect(first?.path).toEqual(["muted", "light"]);
    expect(first?.message).toMatch(
      /#bbbbbb has 1\.9 : 1 against paper #ffffff; 4\.5 : 1 is needed/,
    );
  });
});
