import { Bvh } from "./bvh";
import type { Surface } from "./smooth";
import { add, cross, scale, type Vec3 } from "./vector";

const RAYS = 18;

/** Directions over a hemisphere, denser towards its pole: what a cosine-weighted light sees. */
const directions: Vec3[] = Array.from({ length: RAYS }, (_, i) => {
  const r = Math.sqrt((i + 0.5) / RAYS);
  const a = i * 2.399963;
  return [r * Math.cos(a), r * Math.sin(a), Math.sqrt(1 - r * r)];
});

/**
 * How open each vertex lies, 0 to 1, to a sky of `reach` mm. Rays that meet the inside of another
 * solid tell nothing. There the vertex is hidden in a joint, and takes its neighbours' mean
 * instead. `floor` is the height of the ground it stands on, or null for what hangs.
 */
export function occlusion(
  surfaces: readonly Surface[],
  reach: number,
  floor: number | null,
): number[][] {
  const corners = surfaces.flatMap(({ points, triangles }) =>
    triangles.flatMap((t) => t.flatMap((v) => points[v] ?? [0, 0, 0])),
  );
  const tree = new Bvh(Float32Array.from(corners));
  return surfaces.map((surface) =>
    spread(
      surface,
      surface.points.map((p, i) => {
        const n = surface.normals[i] ?? [0, 1, 0];
        return open(tree, p, n, reach, floor);
      }),
    ),
  );
}

function open(tree: Bvh, p: Vec3, n: Vec3, reach: number, floor: number | null): number | null {
  const side = Math.abs(n[1]) < 0.9 ? cross(n, [0, 1, 0]) : cross(n, [1, 0, 0]);
  const length = Math.hypot(...side) || 1;
  const t = scale(side, 1 / length);
  const b = cross(n, t);
  const from = add(p, scale(n, 0.4));
  let [light, seen] = [0, 0];
  for (const [x, y, z] of directions) {
    const d = add(add(scale(t, x), scale(b, y)), scale(n, z));
    const hit = tree.cast(from, d, reach);
    if (hit < 0) continue;
    seen++;
    const ground = floor !== null && d[1] < 0 ? (floor - from[1]) / d[1] : reach;
    const near = Math.min(hit || reach, Math.max(0, ground) * 1.4, reach);
    light += (near / reach) ** 0.8;
  }
  return seen > RAYS * 0.35 ? light / seen : null;
}

function spread({ triangles }: Surface, values: Array<number | null>): number[] {
  const known = [...values];
  for (let round = 0; round < 6 && known.includes(null); round++) {
    const sums = new Map<number, [number, number]>();
    for (const t of triangles)
      for (const a of t)
        for (const b of t) {
          const value = known[b];
          if (known[a] !== null || value === null || value === undefined) continue;
          const [s, n] = sums.get(a) ?? [0, 0];
          sums.set(a, [s + value, n + 1]);
        }
    for (const [i, [s, n]] of sums) known[i] = s / n;
  }
  return known.map((v) => v ?? 1);
}
