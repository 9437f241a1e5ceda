export {
  getContentHome,
  getContentPage,
  getContentPreview,
  getContentSlugs,
  getPolicy,
  getSiteContent,
} from "./get-content";
export { infoTopics, isInfoTopic } from "./topics";
