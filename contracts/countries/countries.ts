import { factsOf, type Language } from "../languages";
import type { Script } from "../text/script";
import type { AddressField, WrittenAddress } from "./address-field";
import { formOrder, postalLines } from "./post-formats";
import type { Region } from "./region";
import { emirates } from "./regions-ae";
import { prefectures } from "./regions-jp";
import { provinces } from "./regions-kr";
import { taiwanese } from "./regions-tw";
import { states } from "./regions-us";

/** What the product knows of a country. What is left out is as in most. */
interface CountryFacts {
  /**
   * Its regions, in the order in which people expect them. Without them, a region is whatever
   * people write.
   */
  regions?: readonly Region[];
  /** Whether tax goes by the region: an address needs one then, and a postal code. */
  taxByRegion?: true;
  /** The fields of an address in the order in which people know them. */
  form?: readonly AddressField[];
  /** An address line by line, as the country writes it in this script. */
  lines?(address: WrittenAddress, written: Written): string[];
}

/** The script of an address, and the language in which its region is named. */
export interface Written {
  script: Script;
  language: Language;
}

const fromLarge: readonly AddressField[] = [
  { name: "fullName", half: true },
  { name: "phone", half: true },
  { name: "postalCode", half: true },
  { name: "province", half: true },
  { name: "city" },
  { name: "line1" },
  { name: "line2" },
];

/** The only place that tells countries apart, with the tables beside it. */
const countries: Readonly<Record<string, CountryFacts>> = {
  KR: {
    regions: provinces,
    form: fromLarge,
    lines: (address, { script, language }) =>
      script === "east-asian"
        ? [fromLargeLine(regionName("KR", address.province, "ko"), address, " "), ...rest(address)]
        : fromSmall(address, regionName("KR", address.province, language)),
  },
  JP: {
    regions: prefectures,
    form: fromLarge,
    lines(address, { script, language }) {
      const { postalCode, province, line2 } = address;
      return script === "east-asian"
        ? [
            postalCode && `〒${postalCode}`,
            fromLargeLine(regionName("JP", province, "ja"), address, ""),
            line2,
          ]
        : fromSmall(address, regionName("JP", province, language));
    },
  },
  US: {
    regions: states,
    taxByRegion: true,
    form: [
      { name: "fullName" },
      { name: "line1" },
      { name: "line2" },
      { name: "city" },
      { name: "province", half: true },
      { name: "postalCode", half: true },
      { name: "phone" },
    ],
    lines: (address) => fromSmall(address, address.province),
  },
  AE: {
    regions: emirates,
    form: [
      { name: "fullName", half: true },
      { name: "phone", half: true },
      { name: "province", half: true },
      { name: "city", half: true },
      { name: "line1" },
      { name: "line2" },
    ],
    lines: ({ line1, line2, city, province }, { script, language }) => [
      line1,
      line2,
      join(
        [...new Set([city, regionName("AE", province, language)])],
        factsOf(script === "arabic" ? "ar" : "en").comma,
      ),
    ],
  },
  TW: {
    regions: taiwanese,
    form: fromLarge,
    lines(address, { script, language }) {
      const { postalCode, province, line2 } = address;
      return script === "east-asian"
        ? [
            join(
              [postalCode, fromLargeLine(regionName("TW", province, "zh-Hant"), address, "")],
              " ",
            ),
            line2,
          ]
        : fromSmall(address, regionName("TW", province, language));
    },
  },
};

/** The region, city and street in one line; those that the street's line begins with come once. */
function fromLargeLine(region: string, address: WrittenAddress, ownGlue: string): string {
  const { line1 } = address;
  // Of a city that is a region, both are called alike: 부산 of 부산광역시.
  const city = region.startsWith(address.city) ? "" : address.city;
  const glue = /\p{Script=Hangul}/u.test(region + city + line1) ? " " : ownGlue;
  const town = join([region, city], glue);
  if (line1.startsWith(town) || (region && line1.startsWith(region))) return line1;
  return join(line1.startsWith(city) ? [region, line1] : [town, line1], glue);
}

function rest({ line2, postalCode }: WrittenAddress): string[] {
  return [line2, postalCode];
}

function fromSmall({ line1, line2, city, postalCode }: WrittenAddress, region: string): string[] {
  const town = join([city, region === city ? "" : region], ", ");
  return [line1, line2, join([town, postalCode], " ")];
}

/**
 * A country without an entry of its own: the form and the lines follow the post's data
 * (libaddressinput).
 */
function common(country: string): Required<Pick<CountryFacts, "regions" | "form" | "lines">> {
  return {
    regions: [],
    form: [
      { name: "fullName" },
      ...formOrder(country).map((name) => ({ name, ...(!name.startsWith("line") && halves) })),
      { name: "phone" },
    ],
    lines: (address, { script }) => postalLines(country, address, script),
  };
}

const halves = { half: true } as const;

/** The facts of a country (`KR`); of one that is not known here, those of most. */
export function countryFacts(country: string): CountryFacts & ReturnType<typeof common> {
  return { ...common(country), ...countries[country] };
}

/** The countries that are known here by more than that. */
export const knownCountries = Object.keys(countries);

/**
 * A stored region in a language, by its value or its part of ISO 3166-2. What is unknown stays as
 * it was written.
 */
export function regionName(country: string, value: string, language: Language): string {
  const region = countries[country]?.regions?.find(
    (candidate) => candidate.value === value || candidate.iso === value,
  );
  return region?.names?.[language] ?? region?.value ?? value;
}

function join(parts: string[], glue: string): string {
  return parts.filter(Boolean).join(glue);
}
