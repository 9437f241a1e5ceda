export type { MissingPieces, SharedLine } from "./types";
