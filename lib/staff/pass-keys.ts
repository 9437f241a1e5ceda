/** One key as the browser reports it; `at` in milliseconds. */
export interface TypedKey {
  key: string;
  code: string;
  shiftKey: boolean;
  at: number;
}

/** Scanners type faster than people: a longer pause (ms) begins anew. */
const pauseMs = 250;

// An Ed25519 signature is 86 characters of base64url: no Enter is needed to know the end.
const whole = /MARU1(?:\.[\w-]+){4}\.[\w-]{86}$/;

const signs: Record<string, [plain: string, shifted: string]> = {
  Minus: ["-", "_"],
  Period: [".", ">"],
  Slash: ["/", "?"],
  Semicolon: [";", ":"],
};

/**
 * Hears a pass among keys, whatever field has the focus. Scanners press the keys of an English
 * keyboard; with a Korean, Japanese or Arabic layout those keys say other letters, so their places
 * count there.
 */
export function createPassKeys(): (typed: TypedKey) => string | undefined {
  let burst = "";
  let last = 0;
  return (typed) => {
    if (typed.at - last > pauseMs) burst = "";
    last = typed.at;
    burst = (burst + letterOf(typed)).slice(-400);
    const [payload] = whole.exec(burst) ?? [];
    if (payload) burst = "";
    return payload;
  };
}

function letterOf({ key, code, shiftKey }: TypedKey): string {
  if (/^[\x20-\x7e]$/.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit ?? signs[code]?.[shiftKey ? 1 : 0] ?? "";
}
