export { ContentLink } from "./content-link";
export { type LanguageProps, langOf } from "./lang-of";
