/** A text that a merchant wrote, by language. */
export type Translated = Partial<Record<"ko" | "en" | "ja" | "ar", string>>;

/** The text in a language, in English when it has none. */
export function inLanguage(text: Translated | undefined, language: string): string {
  return text?.[language as keyof Translated] ?? text?.en ?? "";
}
