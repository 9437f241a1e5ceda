import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const root = path.resolve(import.meta.dirname, "../..");

/** The languages that the interface speaks: those of its files of messages. */
const spoken = readdirSync(path.join(root, "messages"))
  .map((file) => path.basename(file, ".json"))
  .sort();

const number = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(1, "is empty")
    .transform(Number)
    .pipe(z.number("is no number").min(least, `is below ${least}`).max(most, `is above ${most}`));

/** What is asked of someone who opens a shop. */
const questions = {
  folder: z
    .string()
    .trim()
    .min(1, "is empty")
    .transform((folder) => path.resolve(folder))
    .refine((folder) => !existsSync(path.join(folder, "shop.yaml")), {
      error: "has a shop already: change its shop.yaml, or name another folder",
    }),
  name: z.string().trim().min(1, "is empty").max(60, "is longer than 60 characters"),
  market: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, "is no country code such as FR")
    .refine((code) => zonesOf(code).length > 0, "is no country"),
  language: z
    .string()
    .trim()
    .refine((language) => spoken.includes(language), {
      error: `is none of ${spoken.join(", ")}`,
    }),
  timeZone: z
    .string()
    .trim()
    .refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone), {
      error: "is no time zone such as Europe/Paris",
    }),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .refine((code) => Intl.supportedValuesOf("currency").includes(code), "is no currency"),
  tax: number(0, 100),
  delivery: number(0, 1_000_000_000),
  freeFrom: number(0, 1_000_000_000),
  mail: z.email("is no e-mail address"),
};

export type Question = keyof typeof questions;
export type Answers = { [Name in Question]: z.output<(typeof questions)[Name]> };

/** What to say when something is asked. */
export const prompts: Record<Question, string> = {
  folder: "Folder of the shop",
  name: "Name of the shop",
  market: "Country of the first market, such as FR",
  language: `Language there (${spoken.join(", ")})`,
  timeZone: "Time zone there, such as Europe/Paris",
  currency: "Currency, such as EUR",
  tax: "Tax on goods, in percent",
  delivery: "Price of delivery",
  freeFrom: "Free delivery from an order value of (0 for never)",
  mail: "E-mail address that letters come from",
};

/** What is likely, from what was answered before. */
export function guessAnswer(question: Question, so: Partial<Answers>): string | undefined {
  if (question === "freeFrom") return "0";
  if (!so.market) return undefined;
  if (question === "timeZone") {
    const [zone, another] = zonesOf(so.market);
    return another ? undefined : zone;
  }
  if (question !== "language") return undefined;
  const { language, script } = new Intl.Locale(`und-${so.market}`).maximize();
  return [`${language}-${script}`, language].find((code) => spoken.includes(code));
}

/**
 * Reads one answer.
 * @throws Error that says what is wrong with it
 */
export function readAnswer<Name extends Question>(name: Name, given: string): Answers[Name] {
  const { success, data, error } = questions[name].safeParse(given);
  if (success) return data as Answers[Name];
  throw new Error(`${given || "Nothing"}: ${error.issues[0]?.message}`);
}

/** The time zones of a country; none of what is no country. */
function zonesOf(country: string): readonly string[] {
  // Node had it as a property before it became a method.
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    timeZones?: string[];
    getTimeZones?: () => string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
