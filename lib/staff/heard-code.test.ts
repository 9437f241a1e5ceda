import { describe, expect, it } from "vitest";
import { shownPass } from "./heard-code";

const payload = "MARU1.42.ABCDEF123.seongsu.1.c2lnbmF0dXJl_-x";

describe("shownPass", () => {
  it("knows a pass in whatever a scanner types", () => {
    for (const text of [
      payload,
      `${payload}\r`,
      `  ${payload}\n`,
      `https://shop.example/#${payload}`,
    ])
      expect(shownPass(text)).toEqual({ payload });
  });

  it("takes six digits for a code, however people write them", () => {
    for (const text of [
      "123456",
      " 123 456 ",
      "123-456",
      "１２３ ４５６",
      "١٢٣٤٥٦",
      "123\u200b–456",
    ])
      expect(shownPass(text)).toEqual({ code: "123456" });
  });

  it("takes no article, shelf or half a pass for a wrong code", () => {
    for (const text of ["8809611010000", "A3", "12345", payload.slice(0, 20), ""])
      expect(shownPass(text)).toBeUndefined();
  });
});
