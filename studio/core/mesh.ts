import { add, type Vec2, type Vec3 } from "./vector";

/** Triangles in mm with texture coordinates in mm (v along the grain); normals come at the end. */
export interface Mesh {
  points: Vec3[];
  uv: Vec2[];
  triangles: Array<readonly [number, number, number]>;
  /** Angle in degrees above which an edge stays sharp; 40 unless told. */
  crease?: number;
}

export const emptyMesh = (): Mesh => ({ points: [], uv: [], triangles: [] });

/** Several meshes as one; each keeps its vertices apart from the others. */
export function join(...meshes: readonly Mesh[]): Mesh {
  const out = emptyMesh();
  for (const { points, uv, triangles, crease } of meshes) {
    const base = out.points.length;
    for (const p of points) out.points.push(p);
    for (const t of uv) out.uv.push(t);
    for (const [a, b, c] of triangles) out.triangles.push([a + base, b + base, c + base]);
    if (crease !== undefined) out.crease = crease;
  }
  return out;
}

/** Every point sent through `fn`: the one way to bend, taper and dent. */
export const warp = (mesh: Mesh, fn: (p: Vec3) => Vec3): Mesh => ({
  ...mesh,
  points: mesh.points.map(fn),
});

export const move = (mesh: Mesh, x: number, y: number, z: number): Mesh =>
  warp(mesh, (p) => add(p, [x, y, z]));

/** Turned about an axis through the origin, in degrees, counter-clockwise seen from its tip. */
export function turn(mesh: Mesh, axis: "x" | "y" | "z", degrees: number): Mesh {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  if (axis === "x") return warp(mesh, ([x, y, z]) => [x, y * c - z * s, y * s + z * c]);
  if (axis === "y") return warp(mesh, ([x, y, z]) => [x * c + z * s, y, -x * s + z * c]);
  return warp(mesh, ([x, y, z]) => [x * c - y * s, x * s + y * c, z]);
}

/** The inner side out. */
export const flip = (mesh: Mesh): Mesh => ({
  ...mesh,
  triangles: mesh.triangles.map(([a, b, c]) => [a, c, b] as const),
});

/** The mirror image in the plane x = 0. */
const mirror = (mesh: Mesh): Mesh => flip(warp(mesh, ([x, y, z]) => [-x, y, z]));

/** The mesh and its mirror image. */
export const both = (mesh: Mesh): Mesh[] => [mesh, mirror(mesh)];

/** Copies turned about the Y axis, evenly. */
export const around = (mesh: Mesh, count: number, from = 0): Mesh[] =>
  Array.from({ length: count }, (_, i) => turn(mesh, "y", from + (360 * i) / count));

/** Texture coordinates sent through `fn`. */
export const remap = (mesh: Mesh, fn: (uv: Vec2, p: Vec3) => Vec2): Mesh => ({
  ...mesh,
  uv: mesh.uv.map((t, i) => fn(t, mesh.points[i] ?? [0, 0, 0])),
});

/** A sheet of `columns` × `rows` cells; `at` places its corners, u and v run from 0 to 1. */
export function sheet(
  columns: number,
  rows: number,
  at: (u: number, v: number) => { p: Vec3; uv: Vec2 },
): Mesh {
  const mesh = emptyMesh();
  for (let j = 0; j <= rows; j++)
    for (let i = 0; i <= columns; i++) {
      const { p, uv } = at(i / columns, j / rows);
      mesh.points.push(p);
      mesh.uv.push(uv);
    }
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const a = j * (columns + 1) + i;
      const [b, c, d] = [a + 1, a + columns + 1, a + columns + 2];
      mesh.triangles.push([a, b, d], [a, d, c]);
    }
  return mesh;
}

export interface Box {
  min: Vec3;
  max: Vec3;
}

/** The smallest box around the points. */
export function boxOf(points: readonly Vec3[]): Box {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const p of points)
    for (const k of [0, 1, 2] as const) {
      min[k] = Math.min(min[k], p[k]);
      max[k] = Math.max(max[k], p[k]);
    }
  return { min, max };
}
