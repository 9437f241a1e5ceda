import type { Language } from "@/contracts/languages";
import { type Locale, languageOf } from "@/lib/i18n/locales";

interface Person {
  firstName: string;
  lastName: string;
}

const forms: Record<Language, (person: Person) => string> = {
  // Korean names are one word, family name first; romanised ones keep their blank.
  ko: ({ firstName, lastName }) =>
    isLatin(lastName + firstName) ? `${firstName} ${lastName}` : `${lastName}${firstName}`,
  // Some names are one word, and it stands in the first field.
  ja: ({ firstName, lastName }) => lastName || firstName,
  en: ({ firstName }) => firstName,
  ar: ({ firstName }) => firstName,
  fr: ({ firstName }) => firstName,
};

/**
 * The part of a name that a shop uses to greet a person in the locale's language. It has no titles:
 * those (님, さん) belong to the sentence.
 */
export function politeName(person: Person, locale: Locale): string {
  return forms[languageOf(locale)](person).trim();
}

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
