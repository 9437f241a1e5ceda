import { join, type Mesh, warp } from "../core/mesh";
import { noise } from "../core/noise";
import { clamp, type Vec3 } from "../core/vector";
import { block } from "./block";
import { sweep } from "./sweep";

interface CushionOptions {
  /** Radius of its edges in mm. */
  edge?: number;
  /** How much the faces bulge in their middle, in mm. */
  crown?: number;
  /** Radius of the cord in its seams; 0 for none. */
  piping?: number;
  /** Pieces along a side. */
  cells?: number;
}

/** A filled cushion lying in the xz plane, centred: soft edges, crowned faces, seams with a cord. */
export function cushion(
  width: number,
  height: number,
  depth: number,
  options: CushionOptions = {},
): Mesh {
  const { edge = 30, crown = 12, piping = 0, cells = 10 } = options;
  const r = Math.min(edge, height / 2 - 1);
  const long = Math.max(width, depth);
  const count = (l: number) => Math.max(3, Math.round((cells * l) / long));
  const body = block(width - 6, height - 2 * crown, depth - 6, r, {
    grain: "z",
    steps: 3,
    cells: [count(width), 2, count(depth)],
  });
  const swell = soft(width, height, depth, crown);
  if (!piping) return warp(body, swell);
  const seams = [1, -1].map((side) =>
    seam(width - 6, (height / 2 - crown - r) * side + r * 0.7 * side, depth - 6, r, piping, swell),
  );
  return join(warp(body, swell), ...seams);
}

function soft(width: number, height: number, depth: number, crown: number): (p: Vec3) => Vec3 {
  return ([x, y, z]) => {
    const [u, v] = [clamp((2 * x) / width, -1, 1), clamp((2 * z) / depth, -1, 1)];
    const dome = (1 - u ** 4) * (1 - v ** 4);
    const lift = crown * dome * clamp(y / (height / 2 - crown), -1, 1);
    const belly = 1 - clamp(Math.abs(y) / (height / 2), 0, 1) ** 2;
    const puff = 3 * belly;
    const wave = (noise(x / 90 + 50, z / 90 + 50, 4096, 4096, 7) - 0.5) * 3 * dome;
    return [
      x + u * Math.abs(u) * puff,
      y + lift + wave * Math.sign(y || 1),
      z + v * Math.abs(v) * puff,
    ];
  };
}

function seam(
  width: number,
  y: number,
  depth: number,
  r: number,
  cord: number,
  swell: (p: Vec3) => Vec3,
): Mesh {
  const [hx, hz] = [width / 2, depth / 2];
  const path: Vec3[] = [];
  const corner = [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ] as const;
  const out = 1.2;
  corner.forEach(([sx, sz], q) => {
    for (let i = 0; i <= 5; i++) {
      const a = (Math.PI / 2) * (q + i / 5);
      path.push([
        sx * (hx - r) + Math.cos(a) * (r * 0.72 + out),
        y,
        sz * (hz - r) + Math.sin(a) * (r * 0.72 + out),
      ]);
    }
    const [nx, nz] = corner[(q + 1) % 4] ?? [1, 1];
    const last = path.at(-1) ?? [0, 0, 0];
    const ahead: Vec3 = [
      nx * (hx - r) + (nx === sx ? last[0] - sx * (hx - r) : 0),
      y,
      nz * (hz - r) + (nz === sz ? last[2] - sz * (hz - r) : 0),
    ];
    for (let i = 1; i < 8; i++)
      path.push([
        last[0] + ((ahead[0] - last[0]) * i) / 8,
        y,
        last[2] + ((ahead[2] - last[2]) * i) / 8,
      ]);
  });
  return sweep(path.map(swell), { radius: cord, around: 8, closed: true });
}
