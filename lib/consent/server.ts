export { joinAccount, leaveAccount } from "./account-browsers";
export {
  deleteAccountMutation,
  exportCustomerQuery,
  exportOrdersQuery,
  historyQuery,
  keptQuery,
} from "./queries";
export { asksForPrivacy, keepVisitor, readAllowed, readVisitor } from "./visitor";
