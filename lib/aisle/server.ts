export { findTag } from "./find-tag";
export { articleSchema, commandHelp, getArticleInStore, helpSchema } from "./in-store";
export { takeFromTag, takeSchema } from "./take";
