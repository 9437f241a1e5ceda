export { infoTopics, isInfoTopic } from "./topics";
