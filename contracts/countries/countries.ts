import { factsOf, type Language } from "../languages";
import type { AddressField, WrittenAddress } from "./address-field";
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
  /** How its postal codes are written; none where there are none, or none are known. */
  postalCode?: RegExp;
  /** Whether tax goes by the region: an address needs one then, and a postal code. */
  taxByRegion?: true;
  /** The fields of an address in the order in which people know them. */
  form?: readonly AddressField[];
  /** An address as people write it, line by line. */
  lines?(address: WrittenAddress, language: Language): string[];
}

type KnownOfAll = Required<Pick<CountryFacts, "regions" | "form" | "lines">>;

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
    postalCode: /^\d{5}$/,
    form: fromLarge,
    lines({ line1, line2, city, province, postalCode }, language) {
      const region = regionName("KR", province, language);
      return language === "ko"
        ? [join([region, city, line1], " "), line2, postalCode]
        : [line1, line2, join([city, region, postalCode], ", ")];
    },
  },
  JP: {
    regions: prefectures,
    postalCode: /^\d{3}-?\d{4}$/,
    form: fromLarge,
    lines: ({ line1, line2, city, province, postalCode }) => [
      postalCode && `〒${postalCode}`,
      join([province, city, line1], ""),
      line2,
    ],
  },
  US: {
    regions: states,
    postalCode: /^\d{5}(-\d{4})?$/,
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
    lines: ({ line1, line2, city, province, postalCode }) => [
      line1,
      line2,
      join([join([city, province], ", "), postalCode], " "),
    ],
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
    lines: ({ line1, line2, city, province }, language) => [
      line1,
      line2,
      join([city, regionName("AE", province, language)], factsOf(language).comma),
    ],
  },
  FR: { postalCode: /^\d{5}$/ },
  TW: {
    regions: taiwanese,
    // The district, and behind it two or three digits for the side of a street.
    postalCode: /^\d{3}(-?\d{2,3})?$/,
    form: fromLarge,
    lines({ line1, line2, city, province, postalCode }, language) {
      const region = regionName("TW", province, language);
      return factsOf(language).largeFirst
        ? [join([postalCode, join([province, city, line1], "")], " "), line2]
        : [line1, line2, join([city, join([region, postalCode], " ")], ", ")];
    },
  },
};

/** As most of the world writes: the postal code beside the city, and no region. */
const common: KnownOfAll = {
  regions: [],
  form: [
    { name: "fullName" },
    { name: "line1" },
    { name: "line2" },
    { name: "postalCode", half: true },
    { name: "city", half: true },
    { name: "phone" },
  ],
  lines: ({ line1, line2, city, province, postalCode }) => [
    line1,
    line2,
    join([postalCode, city], " "),
    province,
  ],
};

/** The facts of a country (`KR`); of one that is not known here, those of most. */
export function countryFacts(country: string): CountryFacts & KnownOfAll {
  return { ...common, ...countries[country] };
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
