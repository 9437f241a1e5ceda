export type { MissingPieces, SharedCart, SharedLine, TakeOver } from "./types";
