import { describe, expect, it } from "vitest";
import { samePageIn } from "./same-page";

describe("samePageIn", () => {
  it("keeps path, query and fragment and changes only the locale", () => {
    expect(
      samePageIn("ar-ae", {
        pathname: "/ko-kr/products/dal-moon-jar",
        search: "?v=a.b",
        hash: "#care",
      }),
    ).toBe("/ar-ae/products/dal-moon-jar?v=a.b#care");
  });

  it("leads from home to home", () => {
    expect(samePageIn("ja-jp", { pathname: "/ko-kr", search: "", hash: "" })).toBe("/ja-jp");
    expect(samePageIn("ja-jp", { pathname: "/ko-kr/", search: "", hash: "" })).toBe("/ja-jp");
  });
});
