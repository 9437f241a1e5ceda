import { orderCodePattern } from "@/contracts/codes";
import { looksLikeEmail } from "@/lib/email";

/** Keys below `tracking.errors`. */
export type TrackError = "codeMissing" | "codeShape" | "emailMissing" | "emailInvalid";

export interface TrackInput {
  code: string;
  emailAddress: string;
}

/**
 * An order's code as the shop writes it, from however it was typed or pasted. It may be grouped,
 * hyphenated, in small or full-width letters. It may have Arabic digits or the marks that mail
 * programs add.
 */
export function tidyCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, latinDigit)
    .replace(/[\s#.\-‐-―\u200e\u200f\u2066-\u2069]/g, "")
    .toUpperCase();
}

// Both rows of Arabic digits begin at a multiple of 16.
function latinDigit(digit: string): string {
  return String(digit.charCodeAt(0) % 16);
}

/** What is wrong with tidied input before it is sent; nothing when it may go. */
export function checkTrackInput({ code, emailAddress }: TrackInput) {
  const errors: Partial<Record<keyof TrackInput, TrackError>> = {};
  if (code === "") errors.code = "codeMissing";
  else if (!orderCodePattern.test(code)) errors.code = "codeShape";
  if (emailAddress === "") errors.emailAddress = "emailMissing";
  else if (!looksLikeEmail(emailAddress)) errors.emailAddress = "emailInvalid";
  return errors;
}
