import { describe, expect, it } from "vitest";
import { isSigned, signMessage } from "./signature";

const now = new Date("2026-11-22T10:00:00Z");
const at = Math.floor(now.getTime() / 1000);
const signed = signMessage("{}", "secret", now);

describe("signature", () => {
  it("is good for its body, its secret and a short time", () => {
    expect(isSigned("{}", signed, "secret", now)).toBe(true);
    expect(isSigned("{} ", signed, "secret", now)).toBe(false);
    expect(isSigned("{}", signed, "other", now)).toBe(false);
    expect(isSigned("{}", signed, "secret", new Date(now.getTime() + 301_000))).toBe(false);
    expect(isSigned("{}", signed.replace(/t=\d+/, "t=1"), "secret", now)).toBe(false);
    expect(isSigned("{}", "", "secret", now)).toBe(false);
  });

  it.each([
    ["another message", signMessage('{"tags":[]}', "secret", now)],
    ["another secret", signMessage("{}", "someone else's secret", now)],
    ["a call from six minutes ago", signMessage("{}", "secret", new Date(now.getTime() - 360_000))],
    ["a time changed after signing", signed.replace(`t=${at}`, `t=${at - 1}`)],
    ["no signature", ""],
    ["nonsense", "t=now,v1=zz"],
  ])("refuses %s", (_case, signature) => {
    expect(isSigned("{}", signature, "secret", now)).toBe(false);
  });
});
