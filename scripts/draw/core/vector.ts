/** A point or direction in millimetres: x to the right, y up, z towards the viewer. */
export type Vec3 = readonly [number, number, number];
/** A point on the picture, or in the plane of a flat shape. */
export type Point = readonly [number, number];

const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const times = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const unit = (a: Vec3): Vec3 => times(a, 1 / (length(a) || 1));

/** The point `a + u·p + v·q + …`: a position in a frame of directions. */
export function along(origin: Vec3, ...steps: ReadonlyArray<readonly [Vec3, number]>): Vec3 {
  return steps.reduce<Vec3>((at, [direction, amount]) => add(at, times(direction, amount)), origin);
}

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Consecutive pairs of a list, the last joined to the first. */
export function ring<T>(items: readonly T[]): Array<readonly [T, T]> {
  return items.map((item, i) => [item, items[(i + 1) % items.length] ?? item] as const);
}

/** Convex hull, counter-clockwise (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: Point, a: Point, b: Point) =>
    (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list: readonly Point[]) => {
    const chain: Point[] = [];
    for (const p of list) {
      for (;;) {
        const a = chain.at(-2);
        const b = chain.at(-1);
        if (!a || !b || turn(a, b, p) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
