import type { Script } from "./text/script";

interface LanguageFacts {
  /** Its code at the engine (Vendure's `LanguageCode`), which GraphQL and columns can spell. */
  engine: string;
  direction: "ltr" | "rtl";
  /** The letters of its words. */
  script: Script;
  /** What stands between the parts of a list. */
  comma: string;
  /** What stands between two sentences. */
  gap: string;
  /** Whether a person's family name comes first. */
  familyFirst: boolean;
  /** Whether a person's name is one thing, asked for in one field. */
  oneName: boolean;
  /** How a time of day is written. */
  clock: Clock;
}

/** Options of `Intl.DateTimeFormat` for a time of day: all surfaces of a shop write it alike. */
type Clock = Readonly<Pick<Intl.DateTimeFormatOptions, "hour" | "minute" | "hourCycle">>;

/** As the language's own locale data have it: 3:30, or with the half of the day. */
const plainClock: Clock = { hour: "numeric", minute: "2-digit" };
/**
 * Always 03:30. French data differ by the format that asks. Some versions of the Korean data say
 * "AM 3:30", which no Korean writes. Server and browser must agree.
 */
const fullClock: Clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

const western = {
  direction: "ltr",
  script: "other",
  comma: ", ",
  gap: " ",
  familyFirst: false,
  oneName: false,
  clock: plainClock,
};
const eastern = {
  direction: "ltr",
  script: "east-asian",
  comma: "、",
  gap: "",
  familyFirst: true,
  oneName: false,
  clock: plainClock,
};

/**
 * What the product speaks, by BCP 47 tag. A shop speaks some of it (`languages` of its `shop.yaml`).
 * A language more needs a line here. The type check names every place that lacks its words, and the
 * table of how it is set (scripts/shop/languages-css.ts).
 */
const facts = {
  ko: { engine: "ko", ...eastern, oneName: true, comma: ", ", gap: " ", clock: fullClock },
  en: { engine: "en", ...western },
  ja: { engine: "ja", ...eastern },
  ar: { engine: "ar", ...western, direction: "rtl", script: "arabic", comma: "، " },
  fr: { engine: "fr", ...western, clock: fullClock },
  "zh-Hant": { engine: "zh_Hant", ...eastern, oneName: true },
} as const;

export type Language = keyof typeof facts;
/** A language as the engine's API and database spell it: `zh_Hant` for `zh-Hant`. */
export type EngineLanguage = (typeof facts)[Language]["engine"];

const known: Record<Language, LanguageFacts> = facts as Record<Language, LanguageFacts>;

export const languages = Object.keys(facts) as readonly Language[];

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(facts, code);
}

export function factsOf(language: Language): Readonly<LanguageFacts> {
  return known[language];
}

/**
 * How the engine spells a language: `zh-Hant` is `zh_Hant` there. A code that the product does not
 * speak is the engine's own, and stays.
 */
export function toEngine(language: Language): EngineLanguage;
export function toEngine(language: string): string;
export function toEngine(language: string): string {
  return isLanguage(language) ? facts[language].engine : language;
}

/** The language that the engine spells so; none for one that the product does not speak. */
export function fromEngine(code: string): Language | undefined {
  return languages.find((language) => facts[language].engine === code);
}

/**
 * The language among those spoken that a reader of a BCP 47 tag understands. It is `fr` for
 * `fr-CA`, `zh-Hant` for `zh-TW` and `zh-HK`, none for `zh-CN`.
 */
export function spokenFor<L extends string>(tag: string, spoken: readonly L[]): L | undefined {
  const asked = written(tag);
  return asked ? spoken.find((language) => written(language) === asked) : undefined;
}

/** A tag's language and the script that its readers take for granted: `zh-Hant`, `fr-Latn`. */
function written(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
