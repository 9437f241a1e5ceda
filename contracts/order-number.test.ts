import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHarmless, tidyOrderCode } from "./order-number";

describe("tidyOrderCode", () => {
  it.each([
    ["k7rm6xw9f"],
    [" K7R M6X W9F\n"],
    ["#K7R-M6X-W9F"],
    ["k7r–m6x—w9f"],
    ["Ｋ７Ｒ－Ｍ６Ｘ－Ｗ９Ｆ"],
    ["Ｋ７Ｒ　Ｍ６Ｘ　Ｗ９Ｆ"],
    ["K7RーM6XーW9F"],
    ["K٧RM٦XW٩F"],
    ["K۷RM۶XW۹F"],
    ["\u2066K7RM6XW9F\u2069"],
    ["K7R\u200bM6X\u2060W9F"],
    ["K7R/M6X.W9F"],
  ])("reads %s", (typed) => {
    expect(tidyOrderCode(typed)).toBe("K7RM6XW9F");
  });

  it("leaves every code as it is, however it is grouped", () => {
    const letter = fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZ0123456789");
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 6, maxLength: 24 }),
        fc.nat(5),
        (letters, every) => {
          const grouped = letters
            .map((l, i) => (every > 0 && i % every === 0 ? ` ${l}` : l))
            .join("");
          expect(tidyOrderCode(grouped)).toBe(letters.join(""));
        },
      ),
    );
  });
});

it.each(["K7RM6XW9F", "C7T9X6R7H"])("%s is harmless", (number) => {
  expect(isHarmless(number)).toBe(true);
});

it.each(["KKK6R7R7R", "C88R7X9T6", "R69C7X7T7", "FCK7R6T7X", "C7KK6R7X9"])(
  "%s is not",
  (number) => {
    expect(isHarmless(number)).toBe(false);
  },
);
