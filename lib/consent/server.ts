export { joinAccount, leaveAccount } from "./account-browsers";
export { saveConsent } from "./decide";
export { getConsentTexts } from "./get-consent-texts";
export { decideSchema, deleteAccountSchema } from "./schemas";
export { asksForPrivacy, keepVisitor, readAllowed, readVisitor } from "./visitor";
