import {
  type CountryCode,
  isSupportedCountry,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from "libphonenumber-js/max";
import { plainPhone } from "../text/plain-signs";
import type { PhoneFault } from "./phone-faults";

export type ReadPhone = { ok: true; number: string } | { ok: false; fault: PhoneFault };

/**
 * Reads a telephone number as people of a country (`KR`) write it, or with any country's code. It
 * gives the number in E.164. Nothing is asked for: an empty text is an empty number.
 */
export function readPhone(text: string, country: string): ReadPhone {
  const plain = plainPhone(text);
  if (plain === "") return { ok: true, number: "" };
  if (/\p{L}/u.test(plain)) return { ok: false, fault: "letters" };
  const found = parsed(plain, country);
  if (typeof found !== "string") {
    if (found.isValid()) return { ok: true, number: found.number };
    return { ok: false, fault: faultOf(found) };
  }
  return { ok: false, fault: found };
}

/**
 * A stored number as a reader in a country dials it: with the code where it is another's. What
 * cannot be read stays as it was written.
 */
export function shownPhone(stored: string, country: string): string {
  const found = parsed(stored, country);
  if (typeof found === "string" || !found.isValid()) return stored;
  return found.country === country ? found.formatNational() : found.formatInternational();
}

/** The same, and nothing in place of what cannot be read. */
export function readablePhone(stored: string, country: string): string {
  return readPhone(stored, country).ok ? shownPhone(stored, country) : "";
}

function parsed(text: string, country: string): PhoneNumber | PhoneFault {
  // The zero in brackets is for callers from within, and 00 begins calls abroad nearly everywhere.
  const abroad = /^(\+|00)/.test(text);
  const plain = abroad ? text.replace(/\(0\)/, "") : text;
  const inside = isSupportedCountry(country) ? country : undefined;
  const first = attempt(plain, inside);
  if (typeof first !== "string" && first.isValid()) return first;
  const outside = plain.startsWith("00") ? attempt(`+${plain.slice(2)}`) : undefined;
  return outside && typeof outside !== "string" && outside.isValid() ? outside : first;
}

function attempt(text: string, country?: CountryCode): PhoneNumber | PhoneFault {
  try {
    return parsePhoneNumberWithError(text, {
      ...(country && { defaultCountry: country }),
      extract: false,
    });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    if (error.message === "INVALID_COUNTRY") return "country-code";
    if (error.message === "TOO_SHORT") return "too-short";
    if (error.message === "TOO_LONG") return "too-long";
    return text.replace(/\D/g, "").length < 3 ? "too-short" : "not-there";
  }
}

// Countries know numbers of many lengths. A number is too short if more digits make it one. It is
// too long if it is one without its last.
function faultOf(phone: PhoneNumber): PhoneFault {
  const { number } = phone;
  const length = validatePhoneNumberLength(number);
  if (length === "TOO_SHORT") return "too-short";
  if (length === "TOO_LONG") return "too-long";
  const isOne = (text: string) => {
    const found = attempt(text);
    return typeof found !== "string" && found.isValid();
  };
  for (let count = 1; count <= 5; count++)
    if (["0", "1", "5"].some((digit) => isOne(number + digit.repeat(count)))) return "too-short";
  for (let count = 1; count <= 5; count++) if (isOne(number.slice(0, -count))) return "too-long";
  return "not-there";
}
