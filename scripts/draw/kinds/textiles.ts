import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { curtain } from "./textiles-curtain";
import { rug } from "./textiles-floor";
import { cushionKind } from "./textiles-soft";
import { throwKind } from "./textiles-throw";

/** How every kind of the collection `textiles` is built. */
export const textiles: Record<string, (piece: Piece) => Scene> = {
  rug,
  cushion: cushionKind,
  throw: throwKind,
  curtain,
};
