import type { Quad } from "./homography";
import type { Vec2 } from "./matrix";

export type QuadTrouble = "crossed" | "flat" | "small";

function turn(a: Vec2, b: Vec2, c: Vec2): number {
  return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
}

/** Twice the area within the corners. */
function area(quad: Quad): number {
  return quad.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = quad[(i + 1) % 4] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/**
 * What keeps four marked corners from being a rectangle seen in perspective. Lines cross, a corner
 * lies between its neighbours, or there are too few pixels to measure with.
 */
export function checkQuad(quad: Quad): QuadTrouble | null {
  const longest = Math.max(
    ...quad.map(([x, y], i) =>
      Math.hypot(x - (quad[(i + 1) % 4]?.[0] ?? 0), y - (quad[(i + 1) % 4]?.[1] ?? 0)),
    ),
  );
  if (longest < 24) return "small";
  const turns = quad.map((corner, i) =>
    turn(corner, quad[(i + 1) % 4] ?? corner, quad[(i + 2) % 4] ?? corner),
  );
  if (turns.some((t) => t > 0) && turns.some((t) => t < 0)) {
    // One corner pushed inside leaves one odd turn; crossed lines leave two.
    const positive = turns.filter((t) => t > 0).length;
    return positive === 2 ? "crossed" : "flat";
  }
  if (turns.some((t) => Math.abs(t) < longest * longest * 0.004)) return "flat";
  return null;
}

/**
 * The corners as near left, near right, far right, far left, whatever order they were marked in.
 * They go round the sheet in one direction, from the edge nearest to the picture's lower rim.
 */
export function orderQuad(quad: Quad): Quad {
  const [a, b, c, d] = quad;
  // With y downwards, near left → near right → far right turns anticlockwise: the sum is negative.
  const round: Quad = area(quad) < 0 ? quad : [a, d, c, b];
  const lowest = round
    .map((corner, i) => ({ i, y: corner[1] + (round[(i + 1) % 4]?.[1] ?? 0) }))
    .reduce((low, edge) => (edge.y > low.y ? edge : low)).i;
  const at = (i: number): Vec2 => round[(lowest + i) % 4] ?? a;
  return [at(0), at(1), at(2), at(3)];
}
