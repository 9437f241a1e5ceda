import type { WrittenAddress } from "../countries/address-field";
import { countryFacts } from "../countries/countries";
import type { Language } from "../languages";

/** An address as its country writes it, line by line, without the name and the telephone. */
export function addressLines(
  { countryCode, ...written }: WrittenAddress & { countryCode: string },
  language: Language,
): string[] {
  return countryFacts(countryCode).lines(written, language).filter(Boolean);
}
