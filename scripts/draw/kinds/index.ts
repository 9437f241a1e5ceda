import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { textiles } from "./textiles";
import { wardrobe } from "./wardrobe";

/** How every kind is drawn that the studio has not modelled yet. */
export const KINDS: Record<string, (piece: Piece) => Scene> = { ...wardrobe, ...textiles };
