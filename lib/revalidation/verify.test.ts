import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifySignature } from "./verify";

const secret = "a secret of some length";
const now = new Date("2026-11-22T12:00:00Z");
const at = Math.floor(now.getTime() / 1000);
const signed = (body: string, t = at, key = secret) =>
  `t=${t},v1=${createHmac("sha256", key).update(`${t}.${body}`).digest("hex")}`;

describe("verifySignature", () => {
  it("accepts what the engine signed", () => {
    expect(verifySignature("{}", signed("{}"), secret, now)).toBe(true);
  });

  it.each([
    ["another body", signed('{"tags":[]}')],
    ["another secret", signed("{}", at, "somebody else's secret")],
    ["a call from six minutes ago", signed("{}", at - 360)],
    ["a time changed after signing", signed("{}").replace(`t=${at}`, `t=${at - 1}`)],
    ["no signature", null],
    ["nonsense", "t=now,v1=zz"],
  ])("refuses %s", (_case, signature) => {
    expect(verifySignature("{}", signature, secret, now)).toBe(false);
  });
});
