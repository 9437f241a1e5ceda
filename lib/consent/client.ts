export {
  allowsPurpose,
  asksForPrivacy,
  currentConsent,
  forgetHere,
  noticeConsent,
  sendConsent,
  serverConsent,
  subscribeConsent,
} from "./own-consent";
