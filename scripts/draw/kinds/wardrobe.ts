import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { scarf } from "./scarf";
import { apron, trousers } from "./wardrobe-lower";
import { coat, jacket, shirt } from "./wardrobe-tops";

/** How every kind of garment is built. */
export const wardrobe: Record<string, (piece: Piece) => Scene> = {
  shirt,
  coat,
  trousers,
  jacket,
  scarf,
  apron,
};
