export type { Answer } from "./find-answers";
export { getAnswers } from "./get-answers";
export { getSuggestions } from "./get-suggestions";
