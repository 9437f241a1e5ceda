import type { Random } from "./core/random";
import type { Surface, Texture } from "./core/surface";

/** What a kind may know about the variant it draws; lengths in mm. */
export interface Piece {
  kind: string;
  collection: string;
  slug: string;
  width: number;
  depth: number;
  height: number;
  /** The colour that names the variant: the first of its parts. */
  main: string;
  /** All colours of the variant, in the order of the catalogue. */
  colours: readonly string[];
  /** The variant's option codes but the size, joined. */
  code: string;
  /** A further measure of the catalogue, such as seatHeight, or the usual one. */
  measure(name: string, usual: number): number;
  /** The colour of a part, or the usual one where the catalogue names none. */
  colour(part: string, usual: string): string;
  /** The same as a surface. */
  surface(part: string, usual: string, texture: Texture): Surface;
  /** A stream of numbers that is the product's own. */
  random(): Random;
}
