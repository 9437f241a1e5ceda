import { describe, expect, it } from "vitest";
import { readConsent, writeConsent } from "./consent-cookie";

const cookie = (value: string) => `other=1; maru_consent=${value}; theme=dark`;

describe("the consent cookie", () => {
  it("says again what was decided", () => {
    const value = writeConsent("2026-11", ["analytics", "personalisation"]);
    expect(readConsent(cookie(value))).toEqual({
      version: "2026-11",
      granted: ["personalisation", "analytics"],
    });
  });

  it("tells a refusal from no decision", () => {
    expect(readConsent(cookie(writeConsent("2026-11", [])))).toEqual({
      version: "2026-11",
      granted: [],
    });
    expect(readConsent("other=1")).toEqual({ version: null, granted: [] });
  });

  it("allows nothing when it is not ours", () => {
    for (const value of ["2026-11.pax", "pa", "2026-11.<script>", ""])
      expect(readConsent(cookie(value)).granted).toEqual([]);
  });
});
