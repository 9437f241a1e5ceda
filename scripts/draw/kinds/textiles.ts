import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { curtain } from "./textiles-curtain";
import { cushionKind } from "./textiles-soft";
import { throwKind } from "./textiles-throw";

/** How the kinds of things of cloth are drawn that have no model. */
export const textiles: Record<string, (piece: Piece) => Scene> = {
  cushion: cushionKind,
  throw: throwKind,
  curtain,
};
