export type { Line } from "../../contracts/shop-content";
export { infoTopics, isInfoTopic } from "./topics";
