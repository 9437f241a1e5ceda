import { writesFromLarge } from "../countries/from-large";
import { factsOf } from "../languages";
import { scriptOf } from "../text/script";

interface StorePlace {
  street: string;
  city: string;
  countryCode: string;
}

/**
 * A store's street and city in one line. The order is that of its country and of the letters in
 * which they are written, for every reader.
 */
export function storeLine({ street, city, countryCode }: StorePlace): string {
  const script = scriptOf(street + city);
  if (script === "east-asian" && writesFromLarge(countryCode)) {
    const glue = /\p{Script=Hangul}/u.test(street + city) ? " " : "";
    return street.startsWith(city) ? street : [city, street].filter(Boolean).join(glue);
  }
  return [street, city].filter(Boolean).join(factsOf(script === "arabic" ? "ar" : "en").comma);
}
