import { factsOf, type Language } from "../../contracts/languages";

interface PersonName {
  firstName: string;
  lastName: string;
}

/**
 * A name that was written in one field in the engine's two parts. A name without a space stays
 * whole in `firstName`: where the family name ends is not ours to guess.
 */
export function splitName(name: string, language: Language): PersonName {
  const words = name.trim().split(/\s+/);
  const only = words.join(" ");
  if (words.length < 2) return { firstName: only, lastName: "" };
  const [first = "", ...rest] = words;
  return factsOf(language).familyFirst
    ? { firstName: rest.join(" "), lastName: first }
    : { firstName: words.slice(0, -1).join(" "), lastName: words.at(-1) ?? "" };
}

/** The two parts in the order in which the language says them. */
export function joinName({ firstName, lastName }: PersonName, language: Language): string {
  return (factsOf(language).familyFirst ? [lastName, firstName] : [firstName, lastName])
    .filter(Boolean)
    .join(" ");
}
