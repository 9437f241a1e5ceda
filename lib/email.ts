// The pattern of zod's `z.email()`, so that a form and the server agree without zod in the browser.
const pattern =
  /^(?!\.)(?!.*\.\.)[A-Za-z0-9_'+\-.]*[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** Whether a tidied text has the shape of an e-mail address that the server accepts. */
export function looksLikeEmail(text: string): boolean {
  return text.length <= 254 && pattern.test(text);
}
