import earcut from "earcut";
import { emptyMesh, type Mesh } from "../core/mesh";
import type { Vec2 } from "../core/vector";

interface PlateOptions {
  /** How far edges are rounded, in mm. */
  bevel?: number;
  steps?: number;
  holes?: ReadonlyArray<readonly Vec2[]>;
  /** Grain along x (default) or along the outline's y. */
  grain?: "x" | "y";
}

const area = (loop: readonly Vec2[]) =>
  loop.reduce((s, [x, y], i) => {
    const [a, b] = loop[(i + 1) % loop.length] ?? [0, 0];
    return s + x * b - a * y;
  }, 0) / 2;

/** The loop drawn in (or out, if negative) by `by` mm along its corners' normals. */
function inset(loop: readonly Vec2[], by: number): Vec2[] {
  const n = loop.length;
  const sign = Math.sign(area(loop)) || 1;
  return loop.map(([x, y], i) => {
    const [ax, ay] = loop[(i + n - 1) % n] ?? [0, 0];
    const [bx, by2] = loop[(i + 1) % n] ?? [0, 0];
    const [d1, d2] = [Math.hypot(x - ax, y - ay) || 1, Math.hypot(bx - x, by2 - y) || 1];
    const n1: Vec2 = [(-(y - ay) / d1) * sign, ((x - ax) / d1) * sign];
    const n2: Vec2 = [(-(by2 - y) / d2) * sign, ((bx - x) / d2) * sign];
    const k = by / Math.max(0.35, 1 + n1[0] * n2[0] + n1[1] * n2[1]);
    return [x + (n1[0] + n2[0]) * k, y + (n1[1] + n2[1]) * k] as const;
  });
}

/**
 * A sheet cut to an outline in the xy plane, `thickness` mm from z = 0 to +z. Its edges are
 * rounded, and it has holes. Turn it about x by −90° to lay it on the floor with its face up.
 */
export function plate(
  outline: readonly Vec2[],
  thickness: number,
  options: PlateOptions = {},
): Mesh {
  const { bevel = 0, holes = [], grain = "x" } = options;
  const steps = options.steps ?? (bevel > 4 ? 3 : bevel > 1 ? 2 : 1);
  const r = Math.min(bevel, thickness / 2);
  const loops = [area(outline) < 0 ? [...outline].reverse() : [...outline]];
  for (const hole of holes) loops.push(area(hole) > 0 ? [...hole].reverse() : [...hole]);
  const mesh = emptyMesh();
  const layers: Array<readonly [number, number]> = [];
  for (let i = 0; i <= steps && r > 0; i++) {
    const a = (Math.PI / 2) * (i / steps);
    layers.push([r * (1 - Math.sin(a)), r * (1 - Math.cos(a))]);
  }
  if (!layers.length) layers.push([0, 0]);
  const whole = [...layers, ...[...layers].reverse().map(([d, z]) => [d, thickness - z] as const)];
  const faces: Vec2[][][] = [[], []];
  for (const [index, loop] of loops.entries()) {
    const inward = index === 0 ? 1 : -1;
    const rings = whole.map(([d, z]) => ({ ring: inset(loop, d * inward), z }));
    wall(mesh, rings, grain);
    faces[0]?.push(rings[0]?.ring ?? []);
    faces[1]?.push(rings.at(-1)?.ring ?? []);
  }
  lid(mesh, faces[0] ?? [], 0, true, grain);
  lid(mesh, faces[1] ?? [], thickness, false, grain);
  return mesh;
}

function wall(mesh: Mesh, rings: Array<{ ring: Vec2[]; z: number }>, grain: "x" | "y"): void {
  const n = rings[0]?.ring.length ?? 0;
  const base = mesh.points.length;
  for (const { ring, z } of rings) {
    let along = 0;
    for (let i = 0; i <= n; i++) {
      const [x, y] = ring[i % n] ?? [0, 0];
      const [a, b] = ring[(i + n - 1) % n] ?? [0, 0];
      if (i > 0) along += Math.hypot(x - a, y - b);
      mesh.points.push([x, y, z]);
      mesh.uv.push(grain === "x" ? [z * 1.3 + 31, along] : [along, z * 1.3 + 31]);
    }
  }
  for (let j = 0; j < rings.length - 1; j++)
    for (let i = 0; i < n; i++) {
      const a = base + j * (n + 1) + i;
      const [b, c, d] = [a + 1, a + n + 1, a + n + 2];
      mesh.triangles.push([a, b, d], [a, d, c]);
    }
}

function lid(mesh: Mesh, loops: Vec2[][], z: number, down: boolean, grain: "x" | "y"): void {
  const base = mesh.points.length;
  const flat = loops.flat();
  let start = 0;
  const holes = loops.slice(0, -1).map((loop) => (start += loop.length));
  for (const [x, y] of flat) {
    mesh.points.push([x, y, z]);
    mesh.uv.push(grain === "x" ? [y, x] : [x, y]);
  }
  const index = earcut(flat.flat(), holes);
  for (let i = 0; i + 2 < index.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [index[i], index[i + 1], index[i + 2]];
    mesh.triangles.push(down ? [base + a, base + c, base + b] : [base + a, base + b, base + c]);
  }
}
