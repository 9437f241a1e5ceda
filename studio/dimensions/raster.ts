import type { Part } from "../core/assembly";
import type { Vec3 } from "../core/vector";

/** Which part is seen at each point of a grid, from one side; `background` where none is. */
export interface Raster {
  columns: number;
  rows: number;
  parts: Int32Array;
}

export const background = -1;

/** A point as seen from a side: to the right, down, and toward who looks; in mm. */
export type Projection = (point: Vec3) => Vec3;

export interface Frame {
  /** The corner of the grid that is left and up, in mm. */
  left: number;
  top: number;
  columns: number;
  rows: number;
  /** The side of a cell in mm. */
  cell: number;
}

/** A part has to stand out by so much (mm) to hide another: faces that coincide would flicker. */
const standsOut = 0.2;

/** Looks at the parts, and keeps for each cell of the grid which of them is nearest. */
export function rasterOf(parts: readonly Part[], project: Projection, frame: Frame): Raster {
  const { columns, rows, left, top, cell } = frame;
  const seen = new Int32Array(columns * rows).fill(background);
  const nearest = new Float64Array(columns * rows).fill(-Infinity);
  parts.forEach(({ mesh }, part) => {
    const points = mesh.points.map((point): Vec3 => {
      const [x, y, z] = project(point);
      return [(x - left) / cell - 0.5, (y - top) / cell - 0.5, z];
    });
    for (const corners of mesh.triangles) {
      const [a, b, c] = corners.map((i) => points[i]);
      if (a && b && c)
        fill(a, b, c, columns, rows, (at, depth) => {
          if (depth < (nearest[at] ?? 0) + (seen[at] === part ? 0 : standsOut)) return;
          nearest[at] = depth;
          seen[at] = part;
        });
    }
  });
  return { columns, rows, parts: seen };
}

function fill(
  a: Vec3,
  b: Vec3,
  c: Vec3,
  columns: number,
  rows: number,
  mark: (at: number, depth: number) => void,
): void {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  if (Math.abs(area) < 1e-9) return;
  const range = (k: 0 | 1, end: number) => [
    Math.max(0, Math.ceil(Math.min(a[k], b[k], c[k]))),
    Math.min(end - 1, Math.floor(Math.max(a[k], b[k], c[k]))),
  ];
  const [[x0 = 0, x1 = -1], [y0 = 0, y1 = -1]] = [range(0, columns), range(1, rows)];
  for (let y = y0; y <= y1; y++)
    for (let x = x0; x <= x1; x++) {
      const v = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / area;
      const w = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / area;
      if (v < 0 || w < 0 || v + w > 1) continue;
      mark(y * columns + x, a[2] + v * (b[2] - a[2]) + w * (c[2] - a[2]));
    }
}

/** Gives specks, which no pen would draw, to what lies beside them. */
export function withoutSpecks({ columns, rows, parts }: Raster, cells: number): Raster {
  const cleaned = Int32Array.from(parts);
  const done = new Uint8Array(parts.length);
  for (let start = 0; start < parts.length; start++) {
    if (done[start]) continue;
    const own = parts[start] ?? background;
    const region = [start];
    let beside: number | undefined;
    done[start] = 1;
    for (let i = 0; i < region.length; i++)
      for (const next of neighbours(region[i] ?? 0, columns, rows)) {
        if (parts[next] !== own) beside ??= cleaned[next];
        else if (!done[next]) {
          done[next] = 1;
          region.push(next);
        }
      }
    if (region.length < cells && beside !== undefined)
      for (const at of region) cleaned[at] = beside;
  }
  return { columns, rows, parts: cleaned };
}

function neighbours(at: number, columns: number, rows: number): number[] {
  const [x, y] = [at % columns, Math.floor(at / columns)];
  const found: number[] = [];
  if (x > 0) found.push(at - 1);
  if (x < columns - 1) found.push(at + 1);
  if (y > 0) found.push(at - columns);
  if (y < rows - 1) found.push(at + columns);
  return found;
}
