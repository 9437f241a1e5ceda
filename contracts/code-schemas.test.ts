import { describe, expect, it } from "vitest";
import { orderCode, storeCode } from "./code-schemas";

describe("the code of an order", () => {
  it.each([
    ["A1B2C3", "A1B2C3"],
    [" a1b2c3 ", "A1B2C3"],
    ["a1-b2-c3", "A1B2C3"],
    ["Ａ１Ｂ　２Ｃ３", "A1B2C3"],
    ["A1B2C3D4E5F6G7H8", "A1B2C3D4E5F6G7H8"],
  ])("is read from %j", (typed, code) => {
    expect(orderCode.parse(typed)).toBe(code);
  });

  it.each(["a1b2–c3d4", "Ａ１Ｂ２ Ｃ３Ｄ４", "A1B2\u200bC3D4", "A١B٢C٣D٤"])(
    "is read from %j, in whatever signs",
    (typed) => {
      expect(orderCode.parse(typed)).toBe("A1B2C3D4");
    },
  );

  it.each(["", "A1B2C", "A1+B2C3", "A".repeat(25), "A1B2C3\u0000"])("is not %j", (typed) => {
    expect(orderCode.safeParse(typed).success).toBe(false);
  });
});

describe("the code of a store", () => {
  it.each(["main", "north-2", "a".repeat(60)])("is %j", (code) => {
    expect(storeCode.parse(code)).toBe(code);
  });

  it.each(["", "Main", "a b", "a/b", "a".repeat(61), "main\n"])("is not %j", (code) => {
    expect(storeCode.safeParse(code).success).toBe(false);
  });
});
