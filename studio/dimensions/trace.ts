import { thin } from "../../scripts/draw/core/path";
import type { Vec2 } from "../core/vector";
import { background, type Raster } from "./raster";

/** A line between two parts, or around them all; in cells of the raster. */
export interface Line {
  points: Vec2[];
  /** Whether nothing is behind it. */
  outline: boolean;
}

type Step = readonly [x: number, y: number];
const steps: readonly Step[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/** Follows the borders between what is seen of the parts, from one meeting of borders to the next. */
export function traceLines(raster: Raster): Line[] {
  const { columns, rows } = raster;
  const seen = (x: number, y: number) =>
    x < 0 || y < 0 || x >= columns || y >= rows
      ? background
      : (raster.parts[y * columns + x] ?? background);
  /** What lies on both sides of the border that leads from a corner of cells into a direction. */
  const sides = (x: number, y: number, way: number): [number, number] => {
    if (way === 0) return [seen(x, y - 1), seen(x, y)];
    if (way === 1) return [seen(x - 1, y), seen(x, y)];
    if (way === 2) return [seen(x - 1, y - 1), seen(x - 1, y)];
    return [seen(x - 1, y - 1), seen(x, y - 1)];
  };
  const isBorder = (x: number, y: number, way: number) => {
    const [a, b] = sides(x, y, way);
    return a !== b;
  };
  const waysFrom = (x: number, y: number) => [0, 1, 2, 3].filter((way) => isBorder(x, y, way));
  const used = new Uint8Array((columns + 1) * (rows + 1) * 4);
  const key = (x: number, y: number, way: number) => (y * (columns + 1) + x) * 4 + way;
  const lines: Line[] = [];

  function follow(x: number, y: number, way: number): void {
    if (used[key(x, y, way)]) return;
    const points: Vec2[] = [[x, y]];
    const outline = sides(x, y, way).includes(background);
    let [at, next]: [Vec2, number | undefined] = [[x, y], way];
    while (next !== undefined && !used[key(at[0], at[1], next)]) {
      used[key(at[0], at[1], next)] = 1;
      const [dx, dy] = steps[next] ?? [0, 0];
      at = [at[0] + dx, at[1] + dy];
      const back: number = (next + 2) % 4;
      used[key(at[0], at[1], back)] = 1;
      points.push(at);
      const ways = waysFrom(at[0], at[1]);
      next = ways.length === 2 ? ways.find((other) => other !== back) : undefined;
    }
    lines.push({ points, outline });
  }

  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, i): Vec2 => {
    return [i % (columns + 1), Math.floor(i / (columns + 1))];
  });
  const meets = ([x, y]: Vec2) => waysFrom(x, y).length > 2;
  for (const corner of corners)
    if (meets(corner)) for (const way of waysFrom(...corner)) follow(...corner, way);
  // What is left goes round, and meets nothing.
  for (const corner of corners) for (const way of waysFrom(...corner)) follow(...corner, way);
  return lines;
}

/** The line as a hand would draw it: no stairs of cells, and no more points than it needs. */
export function straightened({ points, outline }: Line, tolerance: number): Line {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { points, outline };
  const middles = points.slice(1).map((p, i): Vec2 => {
    const q = points[i] ?? p;
    return [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  });
  const isRing = first[0] === last[0] && first[1] === last[1];
  if (!isRing) return { outline, points: thin([first, ...middles, last], tolerance) };
  const half = Math.floor(middles.length / 2);
  const ring = [...middles, middles[0] ?? first];
  const turns = [ring.slice(0, half + 1), ring.slice(half)].map((part) => thin(part, tolerance));
  return { outline, points: [...(turns[0] ?? []), ...(turns[1] ?? []).slice(1)] };
}
