import type { Point } from "./vector";

/** One decimal is a tenth of a picture unit: finer than any screen shows, and short. */
export function num(value: number, digits = 1): string {
  const fixed = value.toFixed(digits);
  const text = fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
  return text === "-0" ? "0" : text.replace(/^(-?)0\./, "$1.");
}

/** Coordinates as short as a path allows: a minus sign separates by itself. */
export function coords(values: readonly number[], digits = 1): string {
  return values
    .map((v) => num(v, digits))
    .reduce((all, v) => (all && !v.startsWith("-") ? `${all} ${v}` : all + v), "");
}

/** Straight lines through the points, in steps from point to point; `grid` parts to a unit. */
export function polyline(points: readonly Point[], closed = true, grid = 10): string {
  let [px, py] = [0, 0];
  const steps = points.flatMap(([x, y], i) => {
    const [dx, dy] = [Math.round((x - px) * grid) / grid, Math.round((y - py) * grid) / grid];
    // The rounded position is carried along, so that roundings do not add up.
    [px, py] = i ? [px + dx, py + dy] : [Math.round(x * grid) / grid, Math.round(y * grid) / grid];
    return i && (dx || dy) ? [dx, dy] : [];
  });
  const [x, y] = points[0] ?? [0, 0];
  const start = coords([Math.round(x * grid) / grid, Math.round(y * grid) / grid]);
  return `M${start}${steps.length ? `l${coords(steps)}` : ""}${closed ? "z" : ""}`;
}

/** A soft curve through the points (Catmull-Rom as cubic Béziers, tangents bounded by the nearer neighbour). */
export function curve(points: readonly Point[], closed = false): string {
  const n = points.length;
  const at = (i: number): Point =>
    (closed ? points[(i + n) % n] : points[Math.min(n - 1, Math.max(0, i))]) ?? [0, 0];
  const handle = (i: number, side: 1 | -1): Point => {
    const [before, here, after] = [at(i - 1), at(i), at(i + 1)];
    const near = side > 0 ? after : before;
    const reach = Math.hypot(near[0] - here[0], near[1] - here[1]) / 3;
    const [tx, ty] = [after[0] - before[0], after[1] - before[1]];
    const size = Math.hypot(tx, ty) || 1;
    return [here[0] + (side * reach * tx) / size, here[1] + (side * reach * ty) / size];
  };
  const last = closed ? n : n - 1;
  let d = `M${coords(at(0))}C`;
  const parts: string[] = [];
  for (let i = 0; i < last; i++) {
    parts.push(coords([...handle(i, 1), ...handle(i + 1, -1), ...at(i + 1)]));
  }
  d += parts.join(" ");
  return closed ? `${d}z` : d;
}

/** Drops points closer to the line of their neighbours than the tolerance (Douglas–Peucker). */
export function thin(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const size = Math.hypot(dx, dy);
  let [worst, index] = [0, 0];
  points.forEach((p, i) => {
    const off = size
      ? Math.abs(dx * (p[1] - first[1]) - dy * (p[0] - first[0])) / size
      : Math.hypot(p[0] - first[0], p[1] - first[1]);
    if (off > worst) [worst, index] = [off, i];
  });
  if (worst <= tolerance) return [first, last];
  return [
    ...thin(points.slice(0, index + 1), tolerance).slice(0, -1),
    ...thin(points.slice(index), tolerance),
  ];
}
