import { describe, expect, it } from "vitest";
import { signMessage } from "../../contracts/signature";
import { callerOf } from "./caller";

const now = new Date("2026-11-22T10:00:00Z");
const sources = {
  till: { secrets: ["the till's secret", "the till's next one"], locations: ["seongsu"] },
  erp: { secrets: ["the secret of all"], locations: ["*"] },
};
const asked = (source: string, secret: string, options: Parameters<typeof callerOf>[3]) =>
  callerOf(source, "{}", signMessage("{}", secret, now), options, now);

describe("a source that calls", () => {
  it("is known by a secret of its own, the old and the new one", () => {
    expect(asked("till", "the till's secret", { sources })?.source).toBe("till");
    expect(asked("till", "the till's next one", { sources })?.source).toBe("till");
    expect(asked("till", "the secret of all", { sources })).toBeUndefined();
    expect(asked("erp", "the till's secret", { sources })).toBeUndefined();
  });

  it("writes the locations that it is meant for", () => {
    const till = asked("till", "the till's secret", { sources });
    expect([till?.mayWrite("seongsu"), till?.mayWrite("hannam")]).toEqual([true, false]);
    expect(asked("erp", "the secret of all", { sources })?.mayWrite("hannam")).toBe(true);
  });

  it.each(["nobody", "constructor", "__proto__", ""])("is not %j", (source) => {
    expect(asked(source, "the till's secret", { sources })).toBeUndefined();
  });

  it("may have the one secret of before only while no source is set", () => {
    const shared = "one secret for all";
    expect(asked("any", shared, { sources: {}, shared })?.mayWrite("hannam")).toBe(true);
    expect(asked("any", shared, { sources })).toBeUndefined();
  });
});
