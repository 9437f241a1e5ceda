import type { Ground } from "../../contracts/models";
import { type Product, type Variant } from "../../scripts/draw/catalogue";
import type { Material } from "../materials/material";
import type { Assembly, Part } from "./assembly";
import { type Random, randomFrom } from "./random";

/** What a recipe may know of the product it builds; lengths in mm. */
export interface Piece {
  slug: string;
  kind: string;
  width: number;
  depth: number;
  height: number;
  /** A further measure of the catalogue; the usual one where it names none. */
  measure(name: string, usual: number): number;
  /** Pieces of a round at this level of detail. */
  steps(count: number): number;
  random: Random;
}

/** What a recipe may know of the variant whose surfaces it names. */
export interface Finish {
  /** The option that decides the finish: a finish, fabric, glaze, colour or frame. */
  code: string;
  colour(part: string, usual: string): string;
}

/** How a kind of product is built and what it is made of. */
export interface Recipe {
  /** What it stands or hangs on: decides shadow and viewpoint. */
  ground: Ground;
  build(piece: Piece, body: Assembly): void;
  materials(finish: Finish, piece: Piece): Record<string, Material>;
}

export interface Built {
  piece: Piece;
  parts: Part[];
}

/** The product as a recipe sees it; `detail` 1 is for close looks, less for distance. */
export function pieceOf(product: Product, variant: Variant, detail: number): Piece {
  const sizes: Record<string, number> = { ...product.dimensions, ...variant.dimensions };
  const width = sizes.width ?? sizes.diameter ?? 500;
  return {
    slug: product.slug,
    kind: product.kind,
    width,
    depth: sizes.depth ?? sizes.diameter ?? width,
    height: sizes.height ?? width,
    measure: (name, usual) => sizes[name] ?? usual,
    steps: (count) => Math.max(6, Math.round((count * detail) / 2) * 2),
    random: randomFrom(product.slug),
  };
}

/** The variant as a recipe sees it. */
export function finishOf(product: Product, variant: Variant): Finish {
  const group = product.options?.find((name) => name !== "size") ?? "";
  return {
    code: variant.options?.[group] ?? "",
    colour: (part, usual) => variant.colours?.[part] ?? usual,
  };
}
