import { plainLetters } from "@/contracts/text/plain-signs";
import type { ShownPass } from "@/lib/staff/schemas";

/**
 * The payload of a pass within what a scanner typed: alone, in an address, with a line's end. The
 * engine reads the same (commerce/plugins/pickup/pass.ts).
 */
function passIn(text: string): string | undefined {
  return /\bMARU1(?:\.[\w-]+){5}/.exec(text)?.[0];
}

/** What a scanner or a person typed, as a pass; undefined when it is neither kind of one. */
export function shownPass(text: string): ShownPass | undefined {
  const payload = passIn(text);
  if (payload) return { payload };
  const code = plainLetters(text);
  return /^\d{6}$/.test(code) ? { code } : undefined;
}
