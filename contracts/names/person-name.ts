import { factsOf, type Language } from "../languages";
import { scriptOf } from "../text/script";

/** The two parts of a name as the engine keeps them. Either may be empty: some names are one word. */
export interface PersonName {
  firstName: string;
  lastName: string;
}

export type NameField = "name" | "firstName" | "lastName";

const hangulOnly = /^[\p{Script=Hangul}\s]+$/u;

/**
 * The fields by which a form asks for a name: one where a name is one thing. Elsewhere two, in the
 * order in which people say them. The first of them must be filled, the other may stay empty.
 */
export function nameFields(language: Language): readonly NameField[] {
  const { oneName, familyFirst } = factsOf(language);
  if (oneName) return ["name"];
  return familyFirst ? ["lastName", "firstName"] : ["firstName", "lastName"];
}

/**
 * A name that was written in one field in the engine's two parts; the script says which is the
 * family's. A name without a blank, or in Hangul, stays whole in `firstName`. Where its family
 * name ends is not ours to guess.
 */
export function splitName(name: string): PersonName {
  const words = name.trim().split(/\s+/);
  const whole = words.join(" ");
  if (words.length < 2 || hangulOnly.test(whole)) return { firstName: whole, lastName: "" };
  const [first = "", ...rest] = words;
  return scriptOf(whole) === "east-asian"
    ? { firstName: rest.join(" "), lastName: first }
    : { firstName: words.slice(0, -1).join(" "), lastName: words.at(-1) ?? "" };
}

/**
 * A name as its own script writes it, for every reader. In East Asian letters the family's comes
 * first, and in Hangul no blank stands between.
 */
export function joinName({ firstName, lastName }: PersonName): string {
  const both = firstName + lastName;
  const parts = scriptOf(both) === "east-asian" ? [lastName, firstName] : [firstName, lastName];
  const glue = hangulOnly.test(both) ? "" : " ";
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(glue);
}
