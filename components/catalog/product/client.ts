export { useChosenVariant } from "./chosen-variant";
export { viewsOf } from "./variant-view";
