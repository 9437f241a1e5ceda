export type { Line } from "../../contracts/shop-content";
export { type InfoTopic, infoTopics, isInfoTopic } from "./topics";
export type { Content, SiteContent } from "./types";
