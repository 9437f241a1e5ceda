import { storeCodePattern } from "@/contracts/codes";
import { keepChoice, readStored } from "../browser/storage";
import { type Language, type Locale, languageOf, marketOf } from "../i18n/locales";

/** The store that the visitor goes to, as this browser remembers it: one for each market. */
export interface MyStore {
  code: string;
  /** Its name in the language in which it was chosen. */
  name: string;
  language: Language;
}

const keyOf = (locale: Locale) => `maru:store:${marketOf(locale).code}`;
const listeners = new Set<() => void>();
const known = new Map<string, { text: string | null; store: MyStore | null }>();

/** The remembered store, the same object for as long as it stays the same; null for none. */
export function readMyStore(locale: Locale): MyStore | null {
  const key = keyOf(locale);
  const text = readStored(key);
  const last = known.get(key);
  if (last && last.text === text) return last.store;
  const store = parse(text);
  known.set(key, { text, store });
  return store;
}

/** Remembers a store for the locale's market; null forgets it. */
export function chooseMyStore(locale: Locale, store: { code: string; name: string } | null): void {
  const key = keyOf(locale);
  const text =
    store && JSON.stringify({ code: store.code, name: store.name, language: languageOf(locale) });
  keepChoice(key, text);
  for (const listener of listeners) listener();
}

/** Calls back when the choice changes, here or in another tab. */
export function subscribeMyStore(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function parse(text: string | null): MyStore | null {
  try {
    const { code, name, language } = JSON.parse(text ?? "null") ?? {};
    const isStore = storeCodePattern.test(code) && typeof name === "string";
    return isStore ? { code, name, language } : null;
  } catch {
    return null;
  }
}
