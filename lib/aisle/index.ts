export { honouredPrice, scannedTag } from "./scanned-tag";
export type { ArticleInStore, HelpAnswer, ScannedTag } from "./types";
