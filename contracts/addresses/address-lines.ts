import type { WrittenAddress } from "../countries/address-field";
import { countryFacts } from "../countries/countries";
import { factsOf, type Language } from "../languages";
import { type Script, scriptOf } from "../text/script";

/** Whose names of regions go with a script that is not the reader's. */
const spokenIn: Record<Script, Language> = { "east-asian": "ja", arabic: "ar", other: "en" };

/**
 * An address as its country writes it, line by line, without the name and the telephone. The order
 * follows the letters in which it is written, for every reader. The language names regions.
 */
export function addressLines(
  { countryCode, ...written }: WrittenAddress & { countryCode: string },
  language: Language,
): string[] {
  const script = scriptOf(written.line1 + written.line2 + written.city);
  const lines = countryFacts(countryCode).lines(written, {
    script,
    language: factsOf(language).script === script ? language : spokenIn[script],
  });
  return lines.filter(Boolean);
}
