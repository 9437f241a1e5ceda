import { z } from "zod";

/** What a company may have to say of itself. The interface has a word for each, in its languages. */
const companyFactNames = [
  "name",
  "representative",
  "address",
  "phone",
  "email",
  "businessNumber",
  "salesRegistration",
  "register",
  "vatNumber",
  "capital",
  "tradeLicence",
  "publisher",
  "privacyOfficer",
  "host",
] as const;
export type CompanyFactName = (typeof companyFactNames)[number];

const text = z.string().trim().min(1).max(300);
/** The same for all readers, or by language. */
const said = z.union([text, z.record(z.string(), text)]);
export type Said = z.output<typeof said>;

/** The facts of one market, in the order in which they are shown. */
export const companyFacts = z.partialRecord(z.enum(companyFactNames), said);
export type CompanyFacts = z.output<typeof companyFacts>;

/**
 * The facts in words that a reader has, in the order in which the shop states them.
 * @param language whose words are taken where a fact has several; the first of them otherwise
 */
export function factsIn(
  facts: CompanyFacts | undefined,
  language: string,
): { fact: CompanyFactName; text: string }[] {
  return Object.entries(facts ?? {}).flatMap(([fact, words]) => {
    const text = typeof words === "string" ? words : (words[language] ?? Object.values(words)[0]);
    return text ? [{ fact: fact as CompanyFactName, text }] : [];
  });
}
