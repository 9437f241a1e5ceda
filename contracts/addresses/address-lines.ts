import { factsOf, type Language } from "../languages";
import { regionsOf } from "./regions";

/** The parts of an address that are written on what is sent there. */
interface Place {
  line1: string;
  line2: string;
  city: string;
  province: string;
  postalCode: string;
  countryCode: string;
}

/** An address as its country writes it, line by line, without the name and the telephone. */
export function addressLines(address: Place, language: Language): string[] {
  const { line1, line2, city, province, postalCode, countryCode } = address;
  const join = (parts: string[], glue: string) => parts.filter(Boolean).join(glue);
  const lines = () => {
    switch (countryCode) {
      case "KR": {
        const region = regionName("KR", province, language);
        return language === "ko"
          ? [join([region, city, line1], " "), line2, postalCode]
          : [line1, line2, join([city, region, postalCode], ", ")];
      }
      case "JP":
        return [postalCode && `〒${postalCode}`, join([province, city, line1], ""), line2];
      case "US":
        return [line1, line2, join([join([city, province], ", "), postalCode], " ")];
      case "AE": {
        const region = regionName("AE", province, language);
        return [line1, line2, join([city, region], factsOf(language).comma)];
      }
      case "TW": {
        const region = regionName("TW", province, language);
        return factsOf(language).largeFirst
          ? [join([postalCode, join([province, city, line1], "")], " "), line2]
          : [line1, line2, join([city, join([region, postalCode], " ")], ", ")];
      }
      default:
        return [line1, line2, join([postalCode, city], " "), province];
    }
  };
  return lines().filter(Boolean);
}

/**
 * A stored region in a language, by its value or its part of ISO 3166-2. What is unknown stays as
 * it was written.
 */
export function regionName(country: string, value: string, language: Language): string {
  const region = regionsOf(country).find(
    (candidate) => candidate.value === value || candidate.iso === value,
  );
  return region?.names?.[language] ?? region?.value ?? value;
}
