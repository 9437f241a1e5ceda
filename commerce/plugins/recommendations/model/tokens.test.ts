import { expect, it } from "vitest";
import { tokensOf } from "./tokens";

it("compares words by pairs of letters where scripts have no certain borders", () => {
  expect(tokensOf("오크의자 Oak ＯＡＫ 椅子")).toEqual(["오크", "크의", "의자", "oak", "椅子"]);
});

it("finds nothing in nothing", () => {
  expect(tokensOf(" … ")).toEqual([]);
});
