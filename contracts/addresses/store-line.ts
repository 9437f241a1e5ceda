import { factsOf, type Language } from "../languages";

/** A store's street and city in one line; from the large to the small where people write so. */
export function storeLine(
  { street, city }: { street: string; city: string },
  language: Language,
): string {
  const { largeFirst, comma } = factsOf(language);
  const parts = largeFirst ? [city, street] : [street, city];
  return parts.filter(Boolean).join(largeFirst ? " " : comma);
}
