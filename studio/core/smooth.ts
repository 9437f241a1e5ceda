import type { Mesh } from "./mesh";
import { cross, dot, size, sub, unit, type Vec2, type Vec3 } from "./vector";

/** Triangles ready to be drawn: one normal a vertex. */
export interface Surface {
  points: Vec3[];
  normals: Vec3[];
  uv: Vec2[];
  triangles: Array<readonly [number, number, number]>;
}

const keyOf = (p: Vec3) =>
  `${Math.round(p[0] * 200)},${Math.round(p[1] * 200)},${Math.round(p[2] * 200)}`;

/**
 * Normals averaged over the faces that meet at a point within the crease angle, weighted by area.
 * So flat faces stay flat and only their bevels turn (the "face-weighted normals" of modellers).
 */
export function smooth(mesh: Mesh): Surface {
  const limit = Math.cos(((mesh.crease ?? 40) * Math.PI) / 180);
  const faces = mesh.triangles.map(([a, b, c]) => {
    const [p, q, r] = [at(mesh, a), at(mesh, b), at(mesh, c)];
    const n = cross(sub(q, p), sub(r, p));
    return { area: size(n), normal: unit(n) };
  });
  const meeting = new Map<string, number[]>();
  const keys = mesh.points.map(keyOf);
  mesh.triangles.forEach((triangle, face) => {
    for (const v of triangle) {
      const key = keys[v] ?? "";
      const list = meeting.get(key);
      if (list) list.push(face);
      else meeting.set(key, [face]);
    }
  });
  const out: Surface = { points: [], normals: [], uv: [], triangles: [] };
  const made = new Map<string, number>();
  mesh.triangles.forEach((triangle, face) => {
    const own = faces[face];
    if (!own || own.area < 1e-9) return;
    const corners = triangle.map((v): number => {
      let n: Vec3 = [0, 0, 0];
      for (const other of meeting.get(keys[v] ?? "") ?? []) {
        const f = faces[other];
        if (!f || dot(f.normal, own.normal) < limit) continue;
        n = [n[0] + f.normal[0] * f.area, n[1] + f.normal[1] * f.area, n[2] + f.normal[2] * f.area];
      }
      n = unit(n);
      const key = `${v}/${Math.round(n[0] * 500)},${Math.round(n[1] * 500)},${Math.round(n[2] * 500)}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      out.points.push(at(mesh, v));
      out.normals.push(n);
      out.uv.push(mesh.uv[v] ?? [0, 0]);
      made.set(key, out.points.length - 1);
      return out.points.length - 1;
    });
    const [a = 0, b = 0, c = 0] = corners;
    if (a !== b && b !== c && c !== a) out.triangles.push([a, b, c]);
  });
  return out;
}

function at(mesh: Mesh, index: number): Vec3 {
  return mesh.points[index] ?? [0, 0, 0];
}
