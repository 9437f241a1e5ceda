export type { ConsentTexts, Purpose } from "./types";
