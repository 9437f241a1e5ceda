import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { pick, randomFrom } from "../core/random";
import { along, type Point, ring } from "../core/vector";
import { project, type View } from "../core/view";
import { thread } from "./grain";
import type { Plane } from "./plane";

/** Where the line at height `y` runs inside the loops: pairs of entry and exit. */
function inside(loops: readonly (readonly Point[])[], y: number): Array<readonly [number, number]> {
  const hits = loops
    .flatMap((loop) => ring(loop))
    .filter(([a, b]) => a[1] > y !== b[1] > y)
    .map(([a, b]) => a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
    .sort((a, b) => a - b);
  return hits.flatMap((hit, i) => {
    const exit = hits[i + 1];
    return i % 2 === 0 && exit !== undefined ? [[hit, exit] as const] : [];
  });
}

/** Threads of grain on a flat shape of any outline, kept inside it. */
export function grainAcross(
  canvas: Canvas,
  view: View,
  loops: readonly (readonly Point[])[],
  plane: Plane,
  run: "u" | "v",
  tone: string,
): void {
  if (canvas.style === "line") return;
  const swap = ([p, q]: Point): Point => (run === "u" ? [p, q] : [q, p]);
  const turned = loops.map((loop) => loop.map(swap));
  const ys = turned.flat().map((p) => p[1]);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const random = randomFrom(`${low}${high}${tone}`);
  const count = Math.min(12, Math.round(2 + ((high - low) * view.scale) / 26));
  const lines = Array.from(
    { length: count },
    (_, i) => low + ((i + pick(random, 0.25, 0.75)) / count) * (high - low),
  );
  const bend = ((high - low) / count) * pick(random, 0.25, 0.45);
  const heart = random();
  const threads = lines.flatMap((y) =>
    inside(turned, y).flatMap(([from, to]) => {
      const size = to - from;
      if (size * view.scale < 30) return [];
      const [a, b] = [from + size * pick(random, 0.01, 0.12), to - size * pick(random, 0.01, 0.12)];
      const points = [0, 0.33, 0.67, 1].map((t): Point => {
        const x = a + (b - a) * t;
        const lift = bend * Math.sin((t + heart) * 4.2) * Math.min(1, 4 * t * (1 - t) + 0.2);
        const [p, q] = swap([x, y + lift]);
        return project(view, along(plane.origin, [plane.u, p], [plane.v, q]));
      });
      return [thread(points)];
    }),
  );
  if (threads.length) {
    canvas.touch(threads.join(""), {
      fill: "none",
      stroke: lit(tone, 0.72),
      "stroke-width": 1.1,
      opacity: 0.34,
    });
  }
}
