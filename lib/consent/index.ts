export type { ConsentTexts } from "./types";
