export { dropSuggestion, endAssistance, getAssistance, startAssistance } from "./assistance";
export { dropSchema, nothingSchema } from "./schemas";
