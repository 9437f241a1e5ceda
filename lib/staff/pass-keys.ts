/** One key as the browser reports it; `at` in milliseconds. */
export interface TypedKey {
  key: string;
  code: string;
  shiftKey: boolean;
  at: number;
}

/** Scanners type faster than people: a longer pause (ms) begins anew. */
const pauseMs = 250;

/** A pass within the longest address. */
const mostKept = 400;

// An Ed25519 signature is 86 characters of base64url: no Enter is needed to know the end.
const whole = /MARU1(?:\.[\w-]+){4}\.[\w-]{86}$/;

const signs: Record<string, [plain: string, shifted: string]> = {
  Minus: ["-", "_"],
  Period: [".", ">"],
  Slash: ["/", "?"],
  Semicolon: [";", ":"],
  Equal: ["=", "+"],
};

/** Shift and a digit, from 0 on. */
const aboveDigits = ")!@#$%^&*(";

/**
 * Hears a pass among keys, whatever field has the focus. Scanners press the keys of an English
 * keyboard unless they are set up for the device's own. Other layouts make other letters and signs
 * of those keys, also signs that English has. Arabic makes `]` of a capital D, Japanese `=` of `_`.
 * So the letters are read, and beside them the places of the keys.
 */
export function createPassKeys(): (typed: TypedKey) => string | undefined {
  let letters = "";
  let places = "";
  let last = 0;
  return (typed) => {
    if (typed.at - last > pauseMs) {
      letters = "";
      places = "";
    }
    last = typed.at;
    letters = (letters + (typed.key.length === 1 ? typed.key : "")).slice(-mostKept);
    places = (places + englishAt(typed)).slice(-mostKept);
    const [payload] = whole.exec(letters) ?? whole.exec(places) ?? [];
    if (payload) {
      letters = "";
      places = "";
    }
    return payload;
  };
}

/** What the key at this place says on an English keyboard; nothing where it makes no letter. */
export function englishAt({ code, shiftKey }: Pick<TypedKey, "code" | "shiftKey">): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  const [, pad, digit] = /^(Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (digit && pad === "Digit" && shiftKey) return aboveDigits[Number(digit)] ?? "";
  return digit ?? signs[code]?.[shiftKey ? 1 : 0] ?? "";
}
