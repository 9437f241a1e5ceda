import type { Point } from "../core/vector";
import type { Plane } from "../solids/plane";

/** A flat lying outline at height `y`: its u is x, its v runs to the back, so that it is pushed upwards. */
export const lying = (y: number, x = 0, z = 0): Plane => ({
  origin: [x, y, z],
  u: [1, 0, 0],
  v: [0, 0, -1],
});

/** An outline seen from the front, pushed towards the viewer from depth `z`. */
export const facing = (z: number, x = 0, y = 0): Plane => ({
  origin: [x, y, z],
  u: [1, 0, 0],
  v: [0, 1, 0],
});

/** An outline seen from the right side, its u running to the front, pushed to the left from `x`. */
export const sideways = (x: number): Plane => ({ origin: [x, 0, 0], u: [0, 0, 1], v: [0, 1, 0] });

/** A rectangle around the origin with round corners. */
export function rounded(width: number, height: number, radius: number, steps = 6): Point[] {
  const r = Math.min(radius, width / 2, height / 2);
  const [w, h] = [width / 2 - r, height / 2 - r];
  const centres: Point[] = [
    [w, h],
    [-w, h],
    [-w, -h],
    [w, -h],
  ];
  return centres.flatMap(([x, y], corner) =>
    Array.from({ length: steps + 1 }, (_, i): Point => {
      const angle = (corner + i / steps) * (Math.PI / 2);
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    }),
  );
}

/** A circle or an oval around the origin. */
export const oval = (rx: number, ry = rx, steps = 48): Point[] =>
  Array.from({ length: steps }, (_, i): Point => {
    const angle = (i / steps) * 2 * Math.PI;
    return [rx * Math.cos(angle), ry * Math.sin(angle)];
  });

/** A closed soft outline through the points (Catmull-Rom, sampled). */
export function flowing(points: readonly Point[], steps = 8, closed = true): Point[] {
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

/** A band of even width along a bent line: its outline. */
export function band(line: readonly Point[], width: number): Point[] {
  const normals = line.map((_, i): Point => {
    const [a, b] = [
      line[Math.max(0, i - 1)] ?? [0, 0],
      line[Math.min(line.length - 1, i + 1)] ?? [0, 0],
    ];
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(a[1] - b[1]) / size, (b[0] - a[0]) / size];
  });
  const shift = (k: number) =>
    line.map(
      ([x, y], i): Point => [x + (normals[i]?.[0] ?? 0) * k, y + (normals[i]?.[1] ?? 0) * k],
    );
  return [...shift(-width / 2), ...shift(width / 2).reverse()];
}

/** The four corners of a rectangle in x and z, from back left, clockwise seen from above. */
export const corners = (x: number, z: number): Array<readonly [number, number]> => [
  [-x, -z],
  [x, -z],
  [x, z],
  [-x, z],
];
