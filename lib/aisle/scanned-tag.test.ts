import { expect, it } from "vitest";
import { honouredPrice, scannedTag } from "./scanned-tag";

it("is a store, and the print where the address names one", () => {
  expect(scannedTag("?variant=oak&store=north-2&tag=17")).toEqual({ store: "north-2", tag: "17" });
  expect(scannedTag("?store=north-2&tag=-1")).toEqual({ store: "north-2" });
  for (const none of ["", "?variant=oak", "?store=", "?store=..%2F", "?store=A%20B"])
    expect(scannedTag(none)).toBeUndefined();
});

it("has the lower price honoured, and an unknown one counts for nothing", () => {
  expect(honouredPrice(900, 1000)).toBe(900);
  expect(honouredPrice(1100, 1000)).toBe(1000);
  expect(honouredPrice(null, 1000)).toBe(1000);
});
