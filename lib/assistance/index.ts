export type { Assistance, Look, Suggestion } from "./types";
