import { readStored, writeStored } from "../browser/storage";
import { type Locale, marketOf } from "../i18n/locales";

/** The last payment that this browser sent off in a market, until its answer was shown. */
export interface PaymentMemory {
  /** The order's. */
  code: string;
  state: "underWay" | "confirmed";
  /** Payments of the order that were answered before this one. */
  answered: number;
  /** When the button was pressed, in milliseconds since 1970. */
  since: number;
  /** The way to a provider on which it is paid; none for a payment by the shop's own form. */
  attempt?: string;
}

const keyOf = (locale: Locale) => `maru:payment:${marketOf(locale).code}`;
const listeners = new Set<() => void>();
const known = new Map<string, { text: string | null; memory: PaymentMemory | null }>();

/** What is remembered, the same object for as long as it stays the same; null for nothing. */
export function readPayment(locale: Locale): PaymentMemory | null {
  const key = keyOf(locale);
  const text = readStored(key);
  const last = known.get(key);
  if (last && last.text === text) return last.memory;
  const memory = parse(text);
  known.set(key, { text, memory });
  return memory;
}

/** Remembers that a payment is on its way, for a page that is opened before it is answered. */
export function paymentSent(
  locale: Locale,
  code: string,
  answered: number,
  attempt?: string,
): void {
  const at = attempt ? { attempt } : {};
  write(locale, { code, state: "underWay", answered, since: Date.now(), ...at });
}

/** The payment was refused, or is given up: nothing is waited for any more. */
export function paymentEnded(locale: Locale): void {
  write(locale, null);
}

/** The shopper has seen the confirmation of an order. */
export function confirmationSeen(locale: Locale, code: string): void {
  write(locale, { code, state: "confirmed", answered: 0, since: Date.now() });
}

/** Calls back when it changes, here or in another tab. */
export function subscribePayment(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function write(locale: Locale, memory: PaymentMemory | null): void {
  writeStored(keyOf(locale), memory && JSON.stringify(memory));
  for (const listener of listeners) listener();
}

function parse(text: string | null): PaymentMemory | null {
  try {
    const { code, state, answered, since, attempt } = JSON.parse(text ?? "null") ?? {};
    const isOne = typeof code === "string" && (state === "underWay" || state === "confirmed");
    if (!isOne) return null;
    const at = typeof attempt === "string" ? { attempt } : {};
    return { code, state, answered: Number(answered), since: Number(since), ...at };
  } catch {
    return null;
  }
}
