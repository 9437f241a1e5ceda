export { SearchLink } from "./search-link";
