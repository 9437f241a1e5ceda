import { describe, expect, it } from "vitest";
import { countryFacts } from "../countries/countries";
import { statesOfZip } from "../countries/us-zip";
import { addressFaults } from "./address-faults";

const us = (province: string | undefined, postalCode: string) =>
  addressFaults("US", { countryCode: "US", province, postalCode });

describe("statesOfZip", () => {
  it.each([
    ["90001", ["CA"]],
    ["11201-1234", ["NY"]],
    ["00501", ["NY"]],
    ["05501", ["MA"]],
    ["06390", ["NY"]],
    ["20101", ["VA"]],
    ["56901", ["DC"]],
    ["73301", ["TX"]],
    ["83414", ["WY"]],
    ["88510", ["TX"]],
    ["42223", ["KY", "TN"]],
    ["00601", []],
    ["09001", []],
    ["34001", []],
    ["96201", []],
    ["96799", []],
    ["96910", []],
    ["00000", []],
  ])("knows %s", (zip, states) => {
    expect(statesOfZip(zip)).toEqual(states);
  });

  it("finds every state of the list somewhere, and no other", () => {
    const found = new Set(
      Array.from({ length: 1000 }, (_, i) => statesOfZip(`${String(i).padStart(3, "0")}01`)).flat(),
    );
    expect([...found].sort()).toEqual(
      countryFacts("US")
        .regions.map(({ value }) => value)
        .sort(),
    );
  });
});

describe("addressFaults", () => {
  it("takes a state and a ZIP code of it, also where a code lies in two", () => {
    for (const [state, zip] of [
      ["CA", "90001"],
      ["NY", "10001-0001"],
      ["KY", "42223"],
      ["TN", "42223"],
    ] as const)
      expect(us(state, zip)).toEqual([]);
  });

  it("refuses what is no state, in whatever way it is written", () => {
    for (const state of ["ZZ", "ca", "California", "PR", "", undefined, "CA NY"])
      expect(us(state, "90001")).toEqual([{ field: "province", reason: "region" }]);
  });

  it("refuses a ZIP code of another state by its own reason", () => {
    expect(us("CA", "10001")).toEqual([{ field: "postalCode", reason: "zip-elsewhere" }]);
    expect(us("OR", "90001")).toEqual([{ field: "postalCode", reason: "zip-elsewhere" }]);
  });

  it("refuses ZIP codes that do not exist or are written in another way", () => {
    for (const zip of ["", "9000", "90001-1", "00601", "９０００１", "K1A 0B1"])
      expect(us("CA", zip)).toEqual([{ field: "postalCode", reason: "postal-code" }]);
  });

  it.each([
    ["KR", "서울특별시", "04781"],
    ["KR", "11", "04781"],
    ["KR", "", ""],
    ["JP", "東京都", "135-0024"],
    ["JP", "13", "1350024"],
    ["AE", "Dubai", ""],
    ["AE", "DU", "00000"],
    ["FR", "", "75011"],
    ["FR", "", "97400"],
    ["TW", "臺北市", "106"],
    ["TW", "TPE", "10666"],
    ["TW", "高雄市", "806-012"],
    ["GB", "", "SW1A 1AA"],
    ["GB", "Kent", ""],
  ] as const)("takes %s %s %s", (countryCode, province, postalCode) => {
    expect(addressFaults(countryCode, { countryCode, province, postalCode })).toEqual([]);
  });

  it.each([
    ["KR", "Atlantis", "04781", "province"],
    ["KR", "東京都", "04781", "province"],
    ["JP", "東京都", "135", "postalCode"],
    ["AE", "Doha", "", "province"],
    ["KR", "서울특별시", "4781", "postalCode"],
    ["FR", "", "7501", "postalCode"],
    ["FR", "", "F-75011", "postalCode"],
    ["TW", "東京都", "106", "province"],
    ["TW", "臺北市", "10", "postalCode"],
    ["TW", "臺北市", "1066666", "postalCode"],
  ] as const)("refuses %s %s %s for its %s", (countryCode, province, postalCode, field) => {
    const faults = addressFaults(countryCode, { countryCode, province, postalCode });
    expect(faults.map((fault) => fault.field)).toEqual([field]);
  });

  it("refuses another market's country before it looks further", () => {
    const address = { countryCode: "KR", province: "ZZ", postalCode: "" };
    expect(addressFaults("US", address)).toEqual([{ field: "countryCode", reason: "country" }]);
  });
});
