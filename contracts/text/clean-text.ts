import { plainBy } from "./plain-signs";

/** What people may send as text, for every field of the storefront and of both engine APIs. */

// Nothing that a keyboard writes: C0 and C1 but for tab and line breaks, halves of pairs, non-characters.
const unreadable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\p{Surrogate}]|[\ufffe\uffff]/u;

// Invisible and copied along: marks and walls of direction, which phones put around numbers. Byte
// order marks, soft hyphens and invisible operators are others.
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

// Tags spell hidden words; only after a black flag do they draw one, as Scotland's.
const tags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]/gu;

// Joiners shape letters (Persian, Indic scripts) and emoji; at an edge they join nothing.
const looseJoiners =
  /^[\u200c-\u200d\s]+|[\u200c-\u200d\s]+$|(?<=\s)[\u200c-\u200d]+|[\u200c-\u200d]+(?=\s)/gu;

/** Whether a text has characters that cannot be kept. */
export const isUnreadable = (text: string): boolean => unreadable.test(text);

/** A text as it is kept: composed (NFC), trimmed, without invisible characters. */
export function cleanText(text: string, { lines = false } = {}): string {
  const plain = text
    .replace(invisible, "")
    .replace(tags, "")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(lines ? /\t/g : /[\t\n]+/g, " ")
    .normalize("NFC");
  return plain.replace(looseJoiners, "");
}

/** Signed, hashed or chosen letter by letter: none of it is ours to change. */
const verbatim = /password|token|payload|secret|pin$/i;
/** Where people write in lines. */
const inLines = /note|reason|message|text|fit/i;

export type Cleaned = { ok: true; value: unknown } | { ok: false; field: string };

/** No form of ours is nested so deep; who sends brackets alone would fill the stack. */
const mostLevels = 32;

/**
 * Every text within a JSON value, cleaned by the name of its field: numbers and codes in plain
 * signs (`plain-signs.ts`). Or the first unreadable field.
 */
export function cleanAll(value: unknown, field = "", levels = mostLevels): Cleaned {
  if (typeof value === "string") {
    if (isUnreadable(value)) return { ok: false, field };
    const name = field.split(".").at(-1) ?? "";
    if (verbatim.test(name)) return { ok: true, value };
    const plain = plainBy(name);
    if (plain) return { ok: true, value: plain(value) };
    return { ok: true, value: cleanText(value, { lines: inLines.test(name) }) };
  }
  if (!isPlain(value)) return { ok: true, value };
  if (levels === 0) return { ok: false, field };
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (isUnreadable(key)) return { ok: false, field };
    const path = field ? `${field}.${key}` : key;
    // An entry of a list is named by the list.
    const cleaned = cleanAll(inner, Array.isArray(value) ? field : path, levels - 1);
    if (!cleaned.ok) return cleaned;
    entries.push([key, cleaned.value]);
  }
  if (Array.isArray(value)) return { ok: true, value: entries.map(([, inner]) => inner) };
  return { ok: true, value: Object.fromEntries(entries) };
}

/** Whether a value is a list or a record; dates and uploads are neither. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}
