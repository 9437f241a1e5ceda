import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reachable, withOption } from "./choose-variant";

const groups = ["colour", "size"];
const variant = (colour: string, size: string) => ({ options: { colour, size } });
const inkS = variant("ink", "s");
const inkM = variant("ink", "m");
const oatS = variant("oat", "s");
const coats = [inkS, inkM, oatS];

describe("withOption", () => {
  it("keeps what was chosen in the other groups", () => {
    expect(withOption(coats, groups, inkS, "size", "m")).toBe(inkM);
    expect(withOption(coats, groups, inkS, "colour", "oat")).toBe(oatS);
  });

  it("moves to the nearest there is when the exact combination is not made", () => {
    expect(withOption(coats, groups, inkM, "colour", "oat")).toBe(oatS);
  });

  it("stays where it is when no variant has that value", () => {
    expect(withOption(coats, groups, inkM, "colour", "lilac")).toBe(inkM);
  });
});

describe("reachable", () => {
  it("says that a size is not made in the colour chosen before it", () => {
    expect(reachable(coats, groups, oatS, "size", "m")).toBeUndefined();
    expect(reachable(coats, groups, inkS, "size", "m")).toBe(inkM);
  });

  it("never rules out a value of the first group", () => {
    expect(reachable(coats, groups, inkM, "colour", "oat")).toBe(oatS);
  });
});

describe("choosing among any range", () => {
  const code = fc.constantFrom("a", "b", "c");
  const range = fc.uniqueArray(
    fc.record({ colour: code, size: code }).map((options) => ({ options })),
    { minLength: 1, selector: ({ options }) => `${options.colour}.${options.size}` },
  );

  it("always shows what was chosen, when any variant has it", () => {
    fc.assert(
      fc.property(
        range,
        fc.nat(),
        fc.constantFrom(...groups),
        code,
        (variants, index, group, value) => {
          const current = variants[index % variants.length] ?? variants[0];
          if (!current) return;
          const next = withOption(variants, groups, current, group, value);
          const exists = variants.some((v) => v.options[group as "colour" | "size"] === value);
          expect(next.options[group as "colour" | "size"] === value).toBe(
            exists || current.options[group as "colour" | "size"] === value,
          );
        },
      ),
    );
  });
});
