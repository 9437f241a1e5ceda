import { expect, it } from "vitest";
import { regionsOf } from "../../contracts/addresses/regions";
import { addressFormOf } from "./address-form";

const fieldsOf = (country: string) => addressFormOf(country).map(({ name }) => name);

it("puts the French postal code before the city and asks for no region", () => {
  expect(fieldsOf("FR").join()).toContain("postalCode,city");
  expect(fieldsOf("FR")).not.toContain("province");
});

it("begins with the large in Taiwan", () => {
  expect(fieldsOf("TW").join()).toContain("postalCode,province,city,line1");
});

it.each(["KR", "JP", "US", "AE", "TW", "FR", "DE", "GB", "BR"])(
  "can be filled in for %s",
  (country) => {
    const fields = fieldsOf(country);
    expect(fields).toEqual([...new Set(fields)]);
    for (const needed of ["fullName", "phone", "line1", "city"]) expect(fields).toContain(needed);
    // A choice without choices could not be made.
    expect(fields.includes("province")).toBe(regionsOf(country).length > 0);
  },
);
