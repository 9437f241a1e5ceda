import type { Part } from "../core/assembly";
import { cross, size, sub, type Vec2, type Vec3 } from "../core/vector";

/** Two parts whose faces lie in one plane, facing the same way: a renderer cannot tell them apart. */
export interface Coplanar {
  /** Places of the two in the list of parts. */
  parts: readonly [number, number];
  axis: "x" | "y" | "z";
  /** Where the plane cuts the axis, mm. */
  at: number;
  /** How much of it both cover, mm². */
  area: number;
}

interface Face {
  part: number;
  axis: 0 | 1 | 2;
  at: number;
  corners: Vec2[];
}

/** Planes nearer to each other than this, in mm, flicker on a screen and blacken in a photograph. */
const NEAR = 0.05;

/** Overlaps of more than `least` mm² among faces square to an axis, largest first. */
export function coplanarFaces(parts: readonly Part[], least = 20): Coplanar[] {
  const planes = new Map<string, Face[]>();
  for (const face of parts.flatMap(facesOf)) {
    const plane = [face.axis, Math.sign(turnOf(face.corners)), Math.round(face.at / NEAR)].join();
    const others = planes.get(plane);
    if (others) others.push(face);
    else planes.set(plane, [face]);
  }
  const found = new Map<string, Coplanar>();
  for (const faces of planes.values())
    for (const [i, one] of faces.entries())
      for (const other of faces.slice(i + 1)) {
        if (one.part === other.part) continue;
        const area = overlap(one.corners, other.corners);
        if (area === 0) continue;
        const key = [one.part, other.part, one.axis, one.at.toFixed(1)].join();
        const sum = (found.get(key)?.area ?? 0) + area;
        const axis = (["x", "y", "z"] as const)[one.axis];
        found.set(key, { parts: [one.part, other.part], axis, at: one.at, area: sum });
      }
  return [...found.values()].filter(({ area }) => area > least).sort((a, b) => b.area - a.area);
}

function facesOf({ mesh }: Part, part: number): Face[] {
  return mesh.triangles.flatMap((triangle) => {
    const [a, b, c] = triangle.map((i) => mesh.points[i]) as [Vec3, Vec3, Vec3];
    const normal = cross(sub(b, a), sub(c, a));
    const length = size(normal);
    const axis = ([0, 1, 2] as const).find((k) => Math.abs(normal[k]) > 0.9999 * length);
    if (axis === undefined || length < 1) return [];
    const [u, v] =
      axis === 0 ? ([1, 2] as const) : axis === 1 ? ([2, 0] as const) : ([0, 1] as const);
    return [{ part, axis, at: a[axis], corners: [a, b, c].map((p): Vec2 => [p[u], p[v]]) }];
  });
}

/** Twice the signed area of a polygon. */
function turnOf(corners: readonly Vec2[]): number {
  return corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - y * nextX;
  }, 0);
}

/** What two triangles that turn the same way cover in common (Sutherland and Hodgman 1974). */
function overlap(one: readonly Vec2[], other: readonly Vec2[]): number {
  const side = Math.sign(turnOf(other));
  let left = [...one];
  for (const [i, from] of other.entries()) {
    const to = other[(i + 1) % other.length] ?? from;
    const beyond = ([x, y]: Vec2) =>
      side * ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
    left = left.flatMap((p, k) => {
      const next = left[(k + 1) % left.length] ?? p;
      const [here, there] = [beyond(p), beyond(next)];
      const kept = here >= 0 ? [p] : [];
      if (here >= 0 === there >= 0) return kept;
      const share = here / (here - there);
      return [...kept, [p[0] + (next[0] - p[0]) * share, p[1] + (next[1] - p[1]) * share]];
    });
  }
  return Math.abs(turnOf(left)) / 2;
}
