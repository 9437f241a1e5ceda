import { expect, it } from "vitest";
import { unknownSettings } from "./usage";

const found = (text: string) => unknownSettings([{ path: "a.ts", text }], new Set(["KNOWN"]));

it("finds a setting that is read and stands in no table, in every way of reading", () => {
  expect(found("process.env.OTHER")).toEqual(["a.ts: OTHER"]);
  expect(found('process.env["OTHER"] ?? process.env.OTHER')).toEqual(["a.ts: OTHER"]);
  expect(found('const { KNOWN, OTHER = "1" } = process.env;')).toEqual(["a.ts: OTHER"]);
  expect(found('number("BENCH_OTHER", 5)')).toEqual(["a.ts: BENCH_OTHER"]);
  expect(found("process.env.KNOWN; process.env.NODE_ENV")).toEqual([]);
});
