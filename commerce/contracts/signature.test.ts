import { describe, expect, it } from "vitest";
import { isSigned, sign } from "./signature";

const now = new Date("2026-11-22T10:00:00Z");
const signed = sign("{}", "secret", now);

describe("signature", () => {
  it("is good for its body, its secret and a short time", () => {
    expect(isSigned("{}", signed, "secret", now)).toBe(true);
    expect(isSigned("{} ", signed, "secret", now)).toBe(false);
    expect(isSigned("{}", signed, "other", now)).toBe(false);
    expect(isSigned("{}", signed, "secret", new Date(now.getTime() + 301_000))).toBe(false);
    expect(isSigned("{}", signed.replace(/t=\d+/, "t=1"), "secret", now)).toBe(false);
    expect(isSigned("{}", "", "secret", now)).toBe(false);
  });
});
