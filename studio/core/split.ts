import type { Mesh } from "./mesh";
import { mix3, size, sub, type Vec2, type Vec3 } from "./vector";

/**
 * Halves every edge longer than `limit` mm until none is left. So shading stored at vertices has
 * enough of them. Edges are halved alike in all triangles that share them: no cracks open.
 */
export function split(mesh: Mesh, limit: number): Mesh {
  let current = mesh;
  for (let round = 0; round < 12; round++) {
    const next = halve(current, limit);
    if (!next) return current;
    current = next;
  }
  return current;
}

function halve(mesh: Mesh, limit: number): Mesh | null {
  const points: Vec3[] = [...mesh.points];
  const uv: Vec2[] = [...mesh.uv];
  const triangles: Array<readonly [number, number, number]> = [];
  const middles = new Map<number, number>();
  let changed = false;
  const middle = (a: number, b: number): number => {
    const [p, q] = [points[a], points[b]];
    if (!p || !q || size(sub(p, q)) <= limit) return -1;
    const key = Math.min(a, b) * 16777216 + Math.max(a, b);
    const known = middles.get(key);
    if (known !== undefined) return known;
    const [s = [0, 0], t = [0, 0]] = [uv[a], uv[b]];
    points.push(mix3(p, q, 0.5));
    uv.push([(s[0] + t[0]) / 2, (s[1] + t[1]) / 2]);
    middles.set(key, points.length - 1);
    return points.length - 1;
  };
  for (const [a, b, c] of mesh.triangles) {
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    if (ab < 0 && bc < 0 && ca < 0) {
      triangles.push([a, b, c]);
      continue;
    }
    changed = true;
    if (ab >= 0 && bc >= 0 && ca >= 0)
      triangles.push([a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]);
    else if (ab >= 0 && bc >= 0) triangles.push([a, ab, c], [ab, bc, c], [ab, b, bc]);
    else if (bc >= 0 && ca >= 0) triangles.push([b, bc, a], [bc, ca, a], [bc, c, ca]);
    else if (ca >= 0 && ab >= 0) triangles.push([c, ca, b], [ca, ab, b], [ca, a, ab]);
    else if (ab >= 0) triangles.push([a, ab, c], [ab, b, c]);
    else if (bc >= 0) triangles.push([b, bc, a], [bc, c, a]);
    else triangles.push([c, ca, b], [ca, a, b]);
  }
  return changed ? { ...mesh, points, uv, triangles } : null;
}
