import { orderCodePattern } from "@/contracts/codes";
import { looksLikeEmail } from "@/lib/email";

/** Keys below `tracking.errors`. */
export type TrackError = "codeMissing" | "codeShape" | "emailMissing" | "emailInvalid";

export interface TrackInput {
  code: string;
  emailAddress: string;
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
