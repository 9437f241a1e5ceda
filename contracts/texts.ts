export type Language = "ko" | "en" | "ja" | "ar";

/** A text that a merchant wrote, by language. */
export type Translated = Partial<Record<Language, string>>;

/** What stands between the parts of a list. */
export const commas: Record<Language, string> = { ko: ", ", en: ", ", ja: "、", ar: "، " };

/** Sentences one after the other; Japanese sets no space between them. */
export const sentences = (language: Language, ...all: readonly string[]): string =>
  all.join(language === "ja" ? "" : " ");

/** The text in a language, in English when it has none. */
export function inLanguage(text: Translated | undefined, language: string): string {
  return text?.[language as keyof Translated] ?? text?.en ?? "";
}
