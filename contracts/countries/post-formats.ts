import { formatAddress } from "localized-address-format";
import type { Script } from "../text/script";
import type { AddressFieldName, WrittenAddress } from "./address-field";

type PlaceField = Exclude<AddressFieldName, "fullName" | "phone">;

/**
 * An address as the post of a country has it, line by line. A part that the post writes nowhere
 * comes last: nothing that people wrote is lost.
 */
export function postalLines(country: string, address: WrittenAddress, script: Script): string[] {
  const { line1, line2, city, province, postalCode } = address;
  const lines = formatAddress(
    {
      postalCountry: country,
      administrativeArea: province,
      locality: city,
      postalCode,
      addressLines: [line1, line2].filter(Boolean),
    },
    script === "east-asian" ? "local" : "latin",
  );
  const missing = [city, province, postalCode].filter(
    (part) => part && !lines.some((line) => line.includes(part)),
  );
  return [...lines, ...missing];
}

const marks: readonly (readonly [string, readonly PlaceField[]])[] = [
  ["\u0001", ["line1", "line2"]],
  ["\u0002", ["city"]],
  ["\u0003", ["province"]],
  ["\u0004", ["postalCode"]],
];

/**
 * The fields of a place in the order in which a country's post writes them. A region is no field of
 * it where the post wants none; a city is one everywhere.
 */
export function formOrder(country: string): PlaceField[] {
  const written = formatAddress({
    postalCountry: country,
    addressLines: ["\u0001"],
    locality: "\u0002",
    administrativeArea: "\u0003",
    postalCode: "\u0004",
  }).join("");
  const found = marks
    .map(([mark, fields]) => ({ at: written.indexOf(mark), fields }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .flatMap(({ fields }) => [...fields]);
  return found.includes("city") ? found : [...found, "city"];
}
