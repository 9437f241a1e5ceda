import { orderCodePattern } from "@/contracts/codes";
import { longest } from "@/contracts/lengths";
import { looksLikeEmail } from "@/lib/email";

export const contactFields = ["name", "emailAddress", "orderCode", "text"] as const;
export type ContactField = (typeof contactFields)[number];
/** Keys below `contact.errors`. */
export type ContactError =
  | "nameMissing"
  | "emailInvalid"
  | "codeShape"
  | "textMissing"
  | "textLong";

/** What is wrong with a tidied message before it is sent; nothing when it may go. */
export function checkContact(values: Record<ContactField, string>) {
  const errors: Partial<Record<ContactField, ContactError>> = {};
  const { name, emailAddress, orderCode, text } = values;
  if (name === "" || name.length > longest.fullName) errors.name = "nameMissing";
  if (!looksLikeEmail(emailAddress)) errors.emailAddress = "emailInvalid";
  if (orderCode !== "" && !orderCodePattern.test(orderCode)) errors.orderCode = "codeShape";
  if (text === "") errors.text = "textMissing";
  else if (text.length > longest.message) errors.text = "textLong";
  return errors;
}
