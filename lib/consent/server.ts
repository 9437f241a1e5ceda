export { joinAccount, leaveAccount } from "./account-browsers";
export { asksForPrivacy, keepVisitor, readAllowed, readVisitor } from "./visitor";
