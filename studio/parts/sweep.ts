import { flip, type Mesh, sheet } from "../core/mesh";
import { add, cross, dot, scale, size, sub, unit, type Vec2, type Vec3 } from "../core/vector";

interface SweepOptions {
  /** Pieces round the section; 14 unless told. */
  around?: number;
  /** Half the section's width and height in mm where the path is at t (0 to 1). */
  radius: number | Vec2 | ((t: number) => Vec2);
  /** Roundness of the section: 2 is an ellipse, 5 a soft rectangle. */
  power?: number;
  /** Which way the section's height points, where it matters. */
  up?: Vec3;
  /** How far the ends are rounded, in mm; 0 leaves them flat. */
  cap?: number;
  closed?: boolean;
}

const near = (t: number, radius: SweepOptions["radius"]): Vec2 =>
  typeof radius === "number" ? [radius, radius] : typeof radius === "function" ? radius(t) : radius;

interface Ring {
  centre: Vec3;
  side: Vec3;
  up: Vec3;
  half: Vec2;
  along: number;
}

/** A section drawn along a path: rods, bent wood, cords, frames. Grain runs with the path. */
export function sweep(path: readonly Vec3[], options: SweepOptions): Mesh {
  const { around = 14, power = 2, closed = false } = options;
  const rings = closed ? ringsOf(path, options) : capped(ringsOf(path, options), options);
  const round = (k: number): Vec2 => {
    const a = (k * 2 * Math.PI) / around;
    const f = (x: number) => Math.sign(x) * Math.abs(x) ** (2 / power);
    return [f(Math.cos(a)), f(Math.sin(a))];
  };
  const girth = Math.max(...rings.map(({ half }) => half[0] + half[1])) * Math.PI;
  const rows = closed ? rings.length : rings.length - 1;
  const whole = rings.at(-1)?.along ?? 0;
  return flip(
    sheet(around, rows, (u, v) => {
      const i = Math.round(v * rows);
      const ring = rings[i % rings.length];
      if (!ring) return { p: [0, 0, 0], uv: [0, 0] };
      const [x, y] = round(Math.round(u * around) % around);
      const p = add(
        ring.centre,
        add(scale(ring.side, x * ring.half[0]), scale(ring.up, y * ring.half[1])),
      );
      return {
        p,
        uv: [u * girth, i === rings.length ? whole * (1 + 1 / rings.length) : ring.along],
      };
    }),
  );
}

function ringsOf(path: readonly Vec3[], { radius, up, closed }: SweepOptions): Ring[] {
  const n = path.length;
  const get = (i: number): Vec3 =>
    path[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))] ?? [0, 0, 0];
  let side: Vec3 = [0, 0, 0];
  let along = 0;
  return path.map((centre, i): Ring => {
    const ahead = unit(sub(get(i + 1), get(i - 1)));
    if (i > 0) along += size(sub(centre, get(i - 1)));
    if (up) side = unit(cross(ahead, up));
    else if (i === 0) side = unit(cross(ahead, Math.abs(ahead[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0]));
    else side = unit(sub(side, scale(ahead, dot(side, ahead))));
    return {
      centre,
      side,
      up: unit(cross(side, ahead)),
      half: near(n > 1 ? i / (closed ? n : n - 1) : 0, radius),
      along,
    };
  });
}

function capped(all: Ring[], { cap = 0 }: SweepOptions): Ring[] {
  const whole = all.at(-1)?.along ?? 0;
  // What lies within the rounding of an end would fold the surface back on itself.
  const rings = all.filter(
    ({ along }, i) =>
      i === 0 || i === all.length - 1 || (along > cap * 1.02 && along < whole - cap * 1.02),
  );
  const [first, second] = rings;
  const [last, before] = [rings.at(-1), rings.at(-2)];
  if (!first || !second || !last || !before) return rings;
  const end = (ring: Ring, inner: Ring): Ring[] => {
    const out = unit(sub(ring.centre, inner.centre));
    const steps = cap > 6 ? 4 : cap > 0 ? 3 : 0;
    const list = Array.from({ length: steps }, (_, i): Ring => {
      const a = (Math.PI / 2) * (1 - (i + 1) / (steps + 1));
      const less = Math.min(cap, ...ring.half) * (1 - Math.sin(a));
      return {
        ...ring,
        centre: add(ring.centre, scale(out, -cap + cap * Math.cos(a))),
        half: [ring.half[0] - less, ring.half[1] - less],
      };
    });
    const lip = list.at(-1)?.half ?? ring.half;
    const flat = cap >= Math.min(...ring.half) ? 0 : 0.999;
    return [
      ...list,
      { ...ring, half: [lip[0] * flat * 0.9, lip[1] * flat * 0.9] },
      { ...ring, half: [0.001, 0.001] },
    ];
  };
  const shift = (ring: Ring, inner: Ring): Ring => ({
    ...ring,
    centre: add(ring.centre, scale(unit(sub(inner.centre, ring.centre)), cap)),
  });
  return [
    ...end(first, second).reverse(),
    shift(first, second),
    ...rings.slice(1, -1),
    shift(last, before),
    ...end(last, before),
  ];
}
