import { factsOf } from "../languages";
import { scriptOf } from "../text/script";

/**
 * A store's street and city in one line. East Asian letters go from the large to the small, all
 * others from the small to the large, whoever reads them.
 */
export function storeLine({ street, city }: { street: string; city: string }): string {
  const script = scriptOf(street || city);
  if (script === "east-asian") {
    const parts = street.startsWith(city) ? [street] : [city, street];
    return parts.filter(Boolean).join(" ");
  }
  return [street, city].filter(Boolean).join(factsOf(script === "arabic" ? "ar" : "en").comma);
}
