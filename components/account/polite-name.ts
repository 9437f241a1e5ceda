import type { Language } from "@/contracts/languages";
import { type Locale, languageOf } from "@/lib/i18n/locales";

interface Person {
  firstName: string;
  lastName: string;
}

const forms: Record<Language, (person: Person) => string> = {
  ko: wholeName,
  "zh-Hant": wholeName,
  // Some names are one word, and it stands in the first field.
  ja: ({ firstName, lastName }) => lastName || firstName,
  en: ({ firstName }) => firstName,
  ar: ({ firstName }) => firstName,
  fr: ({ firstName }) => firstName,
};

/** Names of one word, family name first; in Latin letters they keep their blank. */
function wholeName({ firstName, lastName }: Person): string {
  return isLatin(lastName + firstName) ? `${firstName} ${lastName}` : `${lastName}${firstName}`;
}

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
