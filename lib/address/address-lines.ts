import type { Language } from "../i18n/locales";
import type { Address } from "./address";
import { regionName } from "./regions";

/** An address as its country writes it, line by line, without the name and the telephone. */
export function addressLines(address: Address, language: Language): string[] {
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
        return [line1, line2, join([city, region], language === "ar" ? "، " : ", ")];
      }
      default:
        return [line1, line2, join([city, province, postalCode], ", ")];
    }
  };
  return lines().filter(Boolean);
}
