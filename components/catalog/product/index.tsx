export { ChosenVariant } from "./chosen-variant";
