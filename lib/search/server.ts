export { getSuggestions } from "./get-suggestions";
