import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { countryFacts, knownCountries } from "./countries";

const fieldsOf = (country: string) => countryFacts(country).form.map(({ name }) => name);

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
    // A choice that is known has to be made.
    if (countryFacts(country).regions.length > 0) expect(fields).toContain("province");
  },
);

it.each([
  ["GB", "line1,line2,city,postalCode"],
  ["CA", "line1,line2,city,province,postalCode"],
  ["DE", "line1,line2,postalCode,city"],
  ["HU", "city,line1,line2,postalCode"],
  ["SG", "line1,line2,postalCode,city"],
])("asks for the parts in the order of %s", (country, fields) => {
  expect(fieldsOf(country).join()).toContain(fields);
});

it("are told apart here, and by no other file of the product", () => {
  const root = path.join(import.meta.dirname, "../..");
  const rooms = ["app", "components", "contracts", "dashboard", "lib", "scripts/setup"];
  const engine = ["contracts", "import", "plugins", "vendure"].map((room) => `commerce/${room}`);
  const files = execFileSync("git", ["ls-files", "--", ...rooms, ...engine], { cwd: root })
    .toString()
    .split("\n")
    .filter(
      (file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$|^contracts\/countries\//.test(file),
    )
    .filter((file) => !/(^|\/)(sample|testing)[\w-]*\.ts$/.test(file));
  const codes = knownCountries.join("|");
  const named = new RegExp(`"(${codes})"|^\\s*(${codes}):`, "m");
  expect(files.length).toBeGreaterThan(1_000);
  expect(files.filter((file) => named.test(readFileSync(path.join(root, file), "utf8")))).toEqual(
    [],
  );
});
