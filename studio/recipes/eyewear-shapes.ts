import type { Point } from "../../scripts/draw/core/vector";

export interface Rims {
  /** Outline of the right lens around its middle, counter-clockwise, mm; outwards is +x. */
  lens: readonly Point[];
  /** Width of the rim. */
  rim: number;
  /** How far the rim grows beyond that towards the upper outer corner. */
  sweep: number;
  metal: boolean;
}

const STEPS = 44;

/** A closed outline by a radius that varies with the angle: corners squarer where `power` is high. */
function rounded(
  a: number,
  b: number,
  power: (angle: number) => number,
  bend: (x: number, y: number) => Point,
): Point[] {
  return Array.from({ length: STEPS }, (_, i): Point => {
    const angle = (i / STEPS) * 2 * Math.PI;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const n = power(angle);
    const k = (Math.abs(c) ** n + Math.abs(s) ** n) ** (-1 / n);
    const [x, y] = bend(c * k, s * k);
    return [a * x, b * y];
  });
}

const upper = (low: number, high: number) => (angle: number) =>
  low + (high - low) * (0.5 + 0.5 * Math.sin(angle));

/** The lens shapes of the house, by kind. */
export function rimsOf(kind: string, lensWidth: number, height: number): Rims {
  const a = lensWidth / 2;
  const by = (
    rim: number,
    sweep: number,
    metal: boolean,
    power: (angle: number) => number,
    bend: (x: number, y: number) => Point,
  ): Rims => ({
    lens: rounded(a, height / 2 - rim, power, bend),
    rim,
    sweep,
    metal,
  });
  const still = (x: number, y: number): Point => [x, y];
  if (kind === "round-glasses") return by(1.5, 0, true, () => 2, still);
  if (kind === "square-glasses")
    return by(4.4, 0.6, false, upper(2.9, 4.6), (x, y) => [x * (1 + 0.035 * y), y]);
  if (kind === "cat-eye-glasses")
    return by(4, 4, false, upper(2.2, 3), (x, y) => [
      x * (1 + 0.09 * y),
      y * (1 + 0.05 * x) + 0.13 * x * (y > -0.4 ? 1 : 0.6),
    ]);
  if (kind === "panto-glasses")
    return by(3.9, 0.6, false, upper(2, 2.9), (x, y) => [x * (1 + 0.09 * y), y]);
  return by(5, 1.6, false, upper(2.35, 3.5), (x, y) => [x * (1 + 0.06 * y), y + 0.03 * x]);
}

/** The outline moved outwards by the rim, and a little more at the upper outer corner. */
export function outer({ lens, rim, sweep }: Rims): Point[] {
  const n = lens.length;
  return lens.map(([x, y], i): Point => {
    const [p, q] = [lens[(i + n - 1) % n] ?? [0, 0], lens[(i + 1) % n] ?? [0, 0]];
    const size = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
    const [nx, ny] = [(q[1] - p[1]) / size, (p[0] - q[0]) / size];
    const angle = (i / n) * 2 * Math.PI;
    const grow = rim + sweep * Math.max(0, Math.cos(angle - 0.72)) ** 6;
    return [x + nx * grow, y + ny * grow];
  });
}

/** A temple seen from the side, its hinge at the origin: a line with a width, bent behind the ear. */
export function templeOutline(long: number, drop: number, metal: boolean): Point[] {
  const spine: Array<readonly [number, number, number]> = metal
    ? [
        [0, 0, 1],
        [0.4, 0, 0.9],
        [0.66, 0, 0.9],
        [0.68, 0, 1.7],
        [0.76, -0.03, 1.8],
        [0.84, -0.2, 1.9],
        [0.92, -0.52, 2],
        [0.985, -0.86, 1.9],
        [1, -0.95, 0.7],
      ]
    : [
        [0, 0, 4.2],
        [0.14, 0, 3.5],
        [0.4, 0, 2.7],
        [0.68, 0, 2.5],
        [0.77, -0.05, 2.6],
        [0.85, -0.25, 2.8],
        [0.93, -0.56, 3.1],
        [0.985, -0.82, 2.8],
        [1, -0.92, 1],
      ];
  const at = spine.map(([run, y]): Point => [run * long, y * drop]);
  const side = (k: 1 | -1) =>
    at.map(([x, y], i): Point => {
      const [p, q] = [
        at[Math.max(0, i - 1)] ?? [0, 0],
        at[Math.min(at.length - 1, i + 1)] ?? [0, 0],
      ];
      const size = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
      const half = (spine[i]?.[2] ?? 2) * k;
      return [x + ((p[1] - q[1]) / size) * half, y + ((q[0] - p[0]) / size) * half];
    });
  return [...flowing(side(1), 3, false), ...flowing(side(-1).reverse(), 3, false)];
}

/** A closed soft outline through the points (Catmull-Rom, sampled). */
function flowing(points: readonly Point[], steps = 8, closed = true): Point[] {
  const n = points.length;
  const at = (i: number): Point =>
    points[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))] ?? [0, 0];
  const stretches = closed ? n : n - 1;
  const sampled = Array.from({ length: stretches }, (_, i) =>
    Array.from({ length: steps }, (_step, k): Point => {
      const [p, a, b, q] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const t = k / steps;
      const mix = (j: 0 | 1) =>
        0.5 *
        (2 * a[j] +
          (b[j] - p[j]) * t +
          (2 * p[j] - 5 * a[j] + 4 * b[j] - q[j]) * t * t +
          (3 * a[j] - p[j] - 3 * b[j] + q[j]) * t ** 3);
      return [mix(0), mix(1)];
    }),
  ).flat();
  return closed ? sampled : [...sampled, at(n - 1)];
}
