import type { Language } from "../languages";
import { joinName, type PersonName } from "./person-name";

const given = ({ firstName, lastName }: PersonName) => firstName || lastName;

const forms: Record<Language, (person: PersonName) => string> = {
  ko: joinName,
  // One word, family name first; in Latin letters names keep their blank.
  "zh-Hant": (person) => {
    const name = joinName(person);
    return /\p{Script=Latin}/u.test(name) ? name : name.replace(/\s+/g, "");
  },
  // Some names are one word, and it stands in the first field.
  ja: ({ firstName, lastName }) => lastName || firstName,
  en: given,
  ar: given,
  fr: given,
};

/**
 * The part of a name by which a shop greets a person in a language. It has no titles: those (님,
 * さん) belong to the sentence.
 */
export function politeName(person: PersonName, language: Language): string {
  return forms[language](person).trim();
}
