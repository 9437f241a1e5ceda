export type { Line } from "./shop-content";
export { infoTopics, isInfoTopic } from "./topics";
