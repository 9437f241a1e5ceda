import { commas, type Language } from "../texts";

/** A store's street and city in one line; from the large to the small where people write so. */
export function storeLine(
  { street, city }: { street: string; city: string },
  language: Language,
): string {
  const isLargeFirst = language === "ko" || language === "ja";
  const parts = isLargeFirst ? [city, street] : [street, city];
  return parts.filter(Boolean).join(isLargeFirst ? " " : commas[language]);
}
