import { add, scale, size, sub, type Vec2, type Vec3 } from "./vector";

/** A smooth curve through the points (centripetal Catmull-Rom), `steps` pieces between two of them. */
export function curve(points: readonly Vec3[], steps = 8, closed = false): Vec3[] {
  const n = points.length;
  const get = (i: number): Vec3 => {
    if (closed) return points[((i % n) + n) % n] ?? [0, 0, 0];
    if (i < 0) return sub(scale(get(0), 2), get(1));
    if (i >= n) return sub(scale(get(n - 1), 2), get(n - 2));
    return points[i] ?? [0, 0, 0];
  };
  const out: Vec3[] = [];
  const last = closed ? n : n - 1;
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const knot = (t: number, p: Vec3, q: Vec3) => t + Math.max(1e-6, Math.sqrt(size(sub(q, p))));
    const t1 = knot(0, a, b);
    const t2 = knot(t1, b, c);
    const t3 = knot(t2, c, d);
    for (let s = 0; s < steps; s++) {
      const t = t1 + ((t2 - t1) * s) / steps;
      const blend = (p: Vec3, q: Vec3, from: number, to: number) =>
        add(scale(p, (to - t) / (to - from)), scale(q, (t - from) / (to - from)));
      const [e, f, g] = [blend(a, b, 0, t1), blend(b, c, t1, t2), blend(c, d, t2, t3)];
      out.push(blend(blend(e, f, 0, t2), blend(f, g, t1, t3), t1, t2));
    }
  }
  if (!closed) out.push(get(n - 1));
  return out;
}

/** The same in the plane. */
export const curve2 = (points: readonly Vec2[], steps = 8, closed = false): Vec2[] =>
  curve(
    points.map(([x, y]): Vec3 => [x, y, 0]),
    steps,
    closed,
  ).map(([x, y]) => [x, y] as const);

/** Corners of a polyline rounded with arcs of about `radius`, `steps` pieces each; ends stay. */
export function fillet(
  points: readonly Vec2[],
  radius: number | readonly number[],
  steps = 3,
): Vec2[] {
  const out: Vec2[] = [];
  points.forEach((p, i) => {
    const [a, b] = [points[i - 1], points[i + 1]];
    const r = typeof radius === "number" ? radius : (radius[i] ?? 0);
    if (!a || !b || r <= 0) {
      out.push(p);
      return;
    }
    const [la, lb] = [Math.hypot(a[0] - p[0], a[1] - p[1]), Math.hypot(b[0] - p[0], b[1] - p[1])];
    const cut = Math.min(r, la * 0.49, lb * 0.49);
    const s: Vec2 = [p[0] + ((a[0] - p[0]) * cut) / la, p[1] + ((a[1] - p[1]) * cut) / la];
    const e: Vec2 = [p[0] + ((b[0] - p[0]) * cut) / lb, p[1] + ((b[1] - p[1]) * cut) / lb];
    for (let k = 0; k <= steps; k++) {
      const t = k / steps;
      const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
      out.push([s[0] * u + p[0] * v + e[0] * w, s[1] * u + p[1] * v + e[1] * w]);
    }
  });
  return out;
}
