import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { coords } from "../core/path";
import { pick, randomFrom } from "../core/random";
import type { Point } from "../core/vector";

/**
 * Threads of wood grain on a four-sided area, running from its first side's start to its end:
 * corners a b c d, grain from a to b and from d to c. Lines lie close together in bands, as
 * growth rings do, and bend a little together.
 */
export function grainBetween(canvas: Canvas, corners: readonly Point[], tone: string): void {
  const [a, b, c, d] = corners;
  if (canvas.style === "line" || !a || !b || !c || !d) return;
  const width = Math.hypot((d[0] + c[0] - a[0] - b[0]) / 2, (d[1] + c[1] - a[1] - b[1]) / 2);
  const run = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (width < 16 || run < 70) return;
  const random = randomFrom(corners.map((p) => p.map(Math.round).join()).join());
  const at = (u: number, v: number): Point => {
    const [p, q] = [
      [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u],
      [d[0] + (c[0] - d[0]) * u, d[1] + (c[1] - d[1]) * u],
    ];
    return [
      (p[0] ?? 0) + ((q[0] ?? 0) - (p[0] ?? 0)) * v,
      (p[1] ?? 0) + ((q[1] ?? 0) - (p[1] ?? 0)) * v,
    ];
  };
  const count = Math.min(8, Math.round(1.2 + width / 21));
  const bend = pick(random, -0.5, 0.5);
  const lines = Array.from({ length: count }, (_, i) => {
    const v = (i + pick(random, 0.2, 0.8)) / count;
    const room = Math.min(v, 1 - v) * bend;
    const [from, to] =
      random() < 0.55 ? [0.015, 0.985] : [pick(random, 0.01, 0.4), pick(random, 0.6, 0.99)];
    return thread(
      [0, 0.3, 0.7, 1].map((t) =>
        at(from + (to - from) * t, v + (t > 0 && t < 1 ? room * pick(random, 0.8, 1.6) : 0)),
      ),
    );
  });
  canvas.touch(lines.join(""), {
    fill: "none",
    stroke: lit(tone, 0.72),
    "stroke-width": 1.1,
    opacity: 0.36,
  });
}

/** One thread as a single curve: start, two handles, end, in whole steps, for there are many. */
export function thread(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return "";
  const [x, y] = start.map(Math.round);
  return `M${coords([x ?? 0, y ?? 0])}c${coords(rest.flatMap(([px, py]) => [Math.round(px - (x ?? 0)), Math.round(py - (y ?? 0))]))}`;
}
