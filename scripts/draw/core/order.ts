import type { Solid } from "./solid";
import { convexHull, cross, dot, type Point, ring, unit, type Vec3 } from "./vector";
import { boundsOf, project, type View } from "./view";

const TOUCH = 0.6;

function range(points: readonly Vec3[], axis: Vec3): readonly [number, number] {
  const values = points.map((p) => dot(p, axis));
  return [Math.min(...values), Math.max(...values)];
}

/** Whether two convex pictures overlap by more than a hair (separating axis test). */
function overlap(a: readonly Point[], b: readonly Point[]): boolean {
  const [p, q] = [boundsOf(a), boundsOf(b)];
  if (p.x + p.width < q.x || q.x + q.width < p.x || p.y + p.height < q.y || q.y + q.height < p.y)
    return false;
  for (const [from, to] of [...ring(a), ...ring(b)]) {
    const normal: Point = [to[1] - from[1], from[0] - to[0]];
    const size = Math.hypot(...normal) || 1;
    const spread = (list: readonly Point[]) => {
      const values = list.map((point) => (point[0] * normal[0] + point[1] * normal[1]) / size);
      return [Math.min(...values), Math.max(...values)] as const;
    };
    const [lowA, highA] = spread(a);
    const [lowB, highB] = spread(b);
    if (highA < lowB + 0.01 || highB < lowA + 0.01) return false;
  }
  return true;
}

/** Above 0 when `a` stands before `b`, below 0 behind, 0 when no plane tells. */
function before(a: Solid, b: Solid, view: View): number {
  const pairs = a.axes
    .flatMap((m) => b.axes.map((n) => cross(m, n)))
    .filter((n) => dot(n, n) > 0.01);
  let [best, verdict] = [-Infinity, 0];
  for (const axis of [...a.axes, ...b.axes, ...pairs.map(unit)]) {
    const toward = dot(axis, view.toward);
    if (Math.abs(toward) < 0.02) continue;
    const [lowA, highA] = range(a.hull, axis);
    const [lowB, highB] = range(b.hull, axis);
    const gap = Math.max(lowB - highA, lowA - highB);
    if (gap < -TOUCH || gap <= best) continue;
    best = gap;
    verdict = (lowA - highB >= lowB - highA ? 1 : -1) * Math.sign(toward);
  }
  return verdict;
}

/**
 * The order in which solids cover each other, farthest first. Where no plane separates two of
 * them, the order in which the kind lists them stands.
 */
export function backToFront(solids: readonly Solid[], view: View): Solid[] {
  const hulls = solids.map((solid) =>
    convexHull(solid.hull.map((p) => project({ ...view, scale: 1 }, p))),
  );
  const behind = solids.map(() => new Set<number>());
  solids.forEach((a, i) => {
    solids.slice(i + 1).forEach((b, k) => {
      const j = i + 1 + k;
      if (!overlap(hulls[i] ?? [], hulls[j] ?? [])) return;
      if (before(a, b, view) > 0) behind[i]?.add(j);
      else behind[j]?.add(i);
    });
  });
  const done = new Set<number>();
  const sorted: Solid[] = [];
  while (sorted.length < solids.length) {
    const open = solids.map((_, i) => i).filter((i) => !done.has(i));
    const waits = (i: number) => [...(behind[i] ?? [])].filter((j) => !done.has(j)).length;
    // A ring of solids that cover each other has no right order: take the one least covered.
    const next = open.reduce((least, i) => (waits(i) < waits(least) ? i : least), open[0] ?? 0);
    const solid = solids[next];
    done.add(next);
    if (solid) sorted.push(solid);
  }
  return sorted;
}
