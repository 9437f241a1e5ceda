export { findTag } from "./find-tag";
export { articleSchema, commandHelp, getArticleInStore, helpSchema } from "./in-store";
