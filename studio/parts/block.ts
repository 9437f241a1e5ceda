import { emptyMesh, join, type Mesh } from "../core/mesh";
import { clamp, type Vec2, type Vec3 } from "../core/vector";

export type Axis = "x" | "y" | "z";

interface BlockOptions {
  /** Which way the grain runs; the longest side unless told. */
  grain?: Axis;
  /** Pieces in a quarter round; by radius unless told. */
  steps?: number;
  /** Pieces along the flat of each side (x, y, z), for blocks that will be bent. */
  cells?: readonly [number, number, number];
}

const lines = (half: number, r: number, steps: number, cells: number): number[] => {
  const inner = half - r;
  const arc = Array.from({ length: steps }, (_, i) => Math.tan((Math.PI / 4) * (1 - i / steps)));
  const left = arc.map((t) => -inner - r * t);
  const flat = Array.from({ length: cells + 1 }, (_, i) => -inner + (2 * inner * i) / cells);
  return [...left, ...flat, ...left.map((x) => -x).reverse()];
};

/**
 * A box of the outer measures given, centred on the origin, all edges rounded by `radius`. Grain
 * runs along one axis on four sides; the two ends show end grain.
 */
export function block(
  width: number,
  height: number,
  depth: number,
  radius: number,
  options: BlockOptions = {},
): Mesh {
  const half: Vec3 = [width / 2, height / 2, depth / 2];
  const r = Math.min(radius, width / 2, height / 2, depth / 2) * 0.999;
  const steps = options.steps ?? (r > 16 ? 4 : r > 9 ? 3 : r > 3 ? 2 : 1);
  const grain: Axis =
    options.grain ?? (width >= height && width >= depth ? "x" : height >= depth ? "y" : "z");
  const cells = options.cells ?? [1, 1, 1];
  const grids = half.map((h, k) => lines(h, r, steps, cells[k] ?? 1));
  const faces = ([0, 1, 2] as const).flatMap((axis) =>
    ([1, -1] as const).map((side) => face(half, r, grids, axis, side, "xyz".indexOf(grain))),
  );
  return join(...faces);
}

function face(
  half: Vec3,
  r: number,
  grids: number[][],
  axis: 0 | 1 | 2,
  side: 1 | -1,
  grain: number,
): Mesh {
  const [i, j] = [(axis + 1) % 3, (axis + 2) % 3];
  const [us, vs] = [grids[i] ?? [], grids[j] ?? []];
  const mesh = emptyMesh();
  for (const v of vs)
    for (const u of us) {
      const cube: [number, number, number] = [0, 0, 0];
      cube[axis] = (half[axis] ?? 0) * side;
      cube[i] = u;
      cube[j] = v;
      const p = rounded(cube, half, r);
      mesh.points.push(p);
      mesh.uv.push(grainUv(p, cube, axis, grain));
    }
  const n = us.length;
  for (let b = 0; b < vs.length - 1; b++)
    for (let a = 0; a < n - 1; a++) {
      const k = b * n + a;
      const quad = [k, k + 1, k + n + 1, k + n] as const;
      const [p, q, s, t] = side > 0 ? quad : ([k, k + n, k + n + 1, k + 1] as const);
      mesh.triangles.push([p, q, s], [p, s, t]);
    }
  return mesh;
}

function rounded(cube: Vec3, half: Vec3, r: number): Vec3 {
  const inner: [number, number, number] = [0, 0, 0];
  for (const k of [0, 1, 2] as const) inner[k] = clamp(cube[k], -(half[k] - r), half[k] - r);
  const d: Vec3 = [cube[0] - inner[0], cube[1] - inner[1], cube[2] - inner[2]];
  const l = Math.hypot(d[0], d[1], d[2]) || 1;
  return [inner[0] + (d[0] / l) * r, inner[1] + (d[1] / l) * r, inner[2] + (d[2] / l) * r];
}

/** End grain is the same picture squeezed along the grain until its streaks are pores. */
function grainUv(p: Vec3, cube: Vec3, axis: number, grain: number): Vec2 {
  if (axis === grain) {
    const [i, j] = [(axis + 1) % 3, (axis + 2) % 3];
    return [cube[i] ?? 0, (cube[j] ?? 0) * 0.9 + 137];
  }
  const across = 3 - axis - grain;
  return [(p[across] ?? 0) + axis * 71, p[grain] ?? 0];
}
