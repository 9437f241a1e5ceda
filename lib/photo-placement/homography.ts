import { type Mat3, solveEquations, times, type Vec2 } from "./matrix";

export type Quad = readonly [Vec2, Vec2, Vec2, Vec2];

/**
 * The projective map that takes the four `from` to the four `to`. Null when three of them lie on a
 * line. Direct linear transform, points centred and scaled first (Hartley 1997).
 */
export function homography(from: Quad, to: Quad): Mat3 | null {
  const a = normaliser(from);
  const b = normaliser(to);
  const rows: number[][] = [];
  const right: number[] = [];
  for (const [i, point] of from.entries()) {
    const [x, y] = a.apply(point);
    const [u, v] = b.apply(to[i] ?? point);
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]);
    right.push(u, v);
  }
  const h = solveEquations(rows, right);
  if (!h) return null;
  const [h0 = 0, h1 = 0, h2 = 0, h3 = 0, h4 = 0, h5 = 0, h6 = 0, h7 = 0] = h;
  if (Math.abs(h0 * (h4 - h5 * h7) - h1 * (h3 - h5 * h6) + h2 * (h3 * h7 - h4 * h6)) < 1e-9)
    return null;
  // b⁻¹ · h · a
  const inner: Mat3 = [
    [h0 * a.scale, h1 * a.scale, h2 - h0 * a.scale * a.x - h1 * a.scale * a.y],
    [h3 * a.scale, h4 * a.scale, h5 - h3 * a.scale * a.x - h4 * a.scale * a.y],
    [h6 * a.scale, h7 * a.scale, 1 - h6 * a.scale * a.x - h7 * a.scale * a.y],
  ];
  const [p, q, r] = inner;
  const row = (k: number, top: readonly [number, number, number]) =>
    [0, 1, 2].map((i) => (top[i] ?? 0) / b.scale + k * (r[i] ?? 0)) as [number, number, number];
  return [row(b.x, p), row(b.y, q), r];
}

/** Where a map takes a point; null for points that it takes to the horizon. */
export function mapPoint(map: Mat3, [x, y]: Vec2): Vec2 | null {
  const [u, v, w] = times(map, [x, y, 1]);
  return Math.abs(w) < 1e-12 ? null : [u / w, v / w];
}

function normaliser(points: Quad) {
  const x = points.reduce((sum, p) => sum + p[0], 0) / 4;
  const y = points.reduce((sum, p) => sum + p[1], 0) / 4;
  const spread = points.reduce((sum, p) => sum + Math.hypot(p[0] - x, p[1] - y), 0) / 4;
  const scale = Math.SQRT2 / Math.max(spread, 1e-12);
  return { x, y, scale, apply: (p: Vec2): Vec2 => [(p[0] - x) * scale, (p[1] - y) * scale] };
}
