import type { Product, Variant } from "../../scripts/draw/catalogue";
import type { Material } from "../materials/material";
import { Assembly } from "./assembly";
import { join, type Mesh } from "./mesh";
import { occlusion } from "./occlusion";
import { finishOf, type Piece, pieceOf, type Recipe } from "./piece";
import { type Surface, smooth } from "./smooth";
import { split } from "./split";

/** Everything of one material slot: a surface with its shade (occlusion × tone) at each vertex. */
export interface Layer {
  slot: string;
  surface: Surface;
  shade: number[];
}

export interface FinishMaterials {
  /** Option code of the finish, the name of the glTF variant. */
  code: string;
  bySlot: Record<string, Material>;
}

export interface Model {
  piece: Piece;
  ground: Recipe["ground"];
  layers: Layer[];
  finishes: FinishMaterials[];
}

export interface Detail {
  /** Roundness of curves: 1 for close looks. */
  curves: number;
  /** Longest edge, as a part of the product's largest side. */
  edge: number;
  /** Whether shade holds occlusion; photographs get theirs from light itself. */
  baked: boolean;
}

export const DETAIL = {
  hero: { curves: 1, edge: 1 / 6, baked: true },
  lod: { curves: 0.5, edge: 1 / 4, baked: true },
  photo: { curves: 1.6, edge: 10, baked: false },
} as const satisfies Record<string, Detail>;

/** Builds a product in one of its sizes, with the surfaces of all `finishes` of that size. */
export function modelOf(
  product: Product,
  finishes: readonly Variant[],
  recipe: Recipe,
  detail: Detail,
): Model {
  const first = finishes[0] ?? {};
  const piece = pieceOf(product, first, detail.curves);
  const body = new Assembly(piece.random);
  recipe.build(piece, body);
  const parts = body.settle(piece.width, piece.height, piece.depth);
  const limit = Math.max(piece.width, piece.depth, piece.height) * detail.edge;
  const slots = [...new Set(parts.map(({ slot }) => slot))];
  const bare = slots.map((slot) => {
    const tones: number[] = [];
    const surfaces = parts
      .filter((part) => part.slot === slot)
      .map(({ mesh, tone }) => {
        const surface = smooth(split(mesh as Mesh, limit));
        tones.push(...surface.points.map(() => tone));
        return surface;
      });
    return { slot, surface: joined(surfaces), tones };
  });
  const hangs = recipe.ground === "wall" || recipe.ground === "ceiling";
  const reach = Math.max(piece.width, piece.depth, piece.height) * 0.22;
  const light = detail.baked
    ? occlusion(
        bare.map(({ surface }) => surface),
        reach,
        hangs ? null : 0,
      )
    : [];
  return {
    piece,
    ground: recipe.ground,
    layers: bare.map(({ slot, surface, tones }, k) => ({
      slot,
      surface,
      shade: tones.map(
        (tone, i) => tone * (0.36 + 0.64 * Math.min(1, (light[k]?.[i] ?? 1) * 1.12)),
      ),
    })),
    finishes: finishes.map((variant) => {
      const finish = finishOf(product, variant);
      return { code: finish.code, bySlot: recipe.materials(finish, piece) };
    }),
  };
}

function joined(surfaces: readonly Surface[]): Surface {
  const mesh = join(...surfaces.map(({ points, uv, triangles }) => ({ points, uv, triangles })));
  return { ...mesh, normals: surfaces.flatMap(({ normals }) => normals) };
}
