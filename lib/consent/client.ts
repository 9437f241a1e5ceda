export {
  allows,
  asksForPrivacy,
  currentConsent,
  decide,
  forgetHere,
  noticeConsent,
  serverConsent,
  subscribeConsent,
} from "./own-consent";
