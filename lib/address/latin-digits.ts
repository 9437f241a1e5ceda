/**
 * The same text with Western digits. Full-width (０), Arabic-Indic (٠) and Persian (۰) ones come
 * from local keyboards. Carriers, banks and patterns know only 0 to 9.
 */
export function latinDigits(text: string): string {
  return text
    .replace(/[０-９٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[－ー―‐]/g, "-");
}
