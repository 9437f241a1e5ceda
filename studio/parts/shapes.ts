import { curve, fillet } from "../core/curve";
import { type Mesh, move, remap, turn } from "../core/mesh";
import { mix, type Vec2, type Vec3 } from "../core/vector";
import { type Axis } from "./block";
import { lathe } from "./lathe";
import { plate } from "./plate";
import { sweep } from "./sweep";

/** A rectangle with round corners, centred, counter-clockwise. */
export function rounded(width: number, depth: number, radius: number, steps = 6): Vec2[] {
  const [x, y] = [width / 2 - radius, depth / 2 - radius];
  return (
    [
      [x, y],
      [-x, y],
      [-x, -y],
      [x, -y],
    ] as const
  ).flatMap(([cx, cy], q) =>
    Array.from({ length: steps + 1 }, (_, i): Vec2 => {
      const a = (Math.PI / 2) * (q + i / steps);
      return [cx + radius * Math.cos(a), cy + radius * Math.sin(a)];
    }),
  );
}

/** An ellipse, or squarer as `power` grows, counter-clockwise. */
export const oval = (a: number, b: number, power = 2, count = 40): Vec2[] =>
  Array.from({ length: count }, (_, i): Vec2 => {
    const t = (2 * Math.PI * i) / count;
    const f = (x: number) => Math.sign(x) * Math.abs(x) ** (2 / power);
    return [a * f(Math.cos(t)), b * f(Math.sin(t))];
  });

/**
 * A plate lying on the ground, its face up, from y = 0 to its thickness. Its outline is in x and
 * −z.
 */
export const slab = (
  outline: readonly Vec2[],
  thickness: number,
  bevel: number,
  grain: "x" | "y" = "x",
): Mesh => turn(plate(outline, thickness, { bevel, grain }), "x", -90);

/** Grain along an axis all over a carved or turned piece, whichever way it was made. */
export const grained = (mesh: Mesh, axis: Axis): Mesh =>
  remap(mesh, (_, [x, y, z]) =>
    axis === "x" ? [z + y * 1.1, x] : axis === "y" ? [x + z * 1.1, y] : [x + y * 1.1, z],
  );

/** A straight round or soft-edged limb between two points, `from` and `to` its half widths. */
export function limb(
  a: Vec3,
  b: Vec3,
  from: number,
  to: number,
  options: { power?: number; cap?: number; around?: number; swell?: number; up?: Vec3 } = {},
): Mesh {
  const { power = 2, cap = 2, around = 14, swell = 0, up } = options;
  const path = Array.from(
    { length: 6 },
    (_, i): Vec3 => [mix(a[0], b[0], i / 5), mix(a[1], b[1], i / 5), mix(a[2], b[2], i / 5)],
  );
  return sweep(path, {
    radius: (t) => {
      const r = mix(from, to, t) + swell * Math.sin(Math.PI * t);
      return [r, r];
    },
    power,
    cap,
    around,
    ...(up ? { up } : {}),
  });
}

/** A rod bent smoothly through points. */
export const rod = (points: readonly Vec3[], radius: number, around = 12, steps = 6): Mesh =>
  sweep(curve(points, steps), { radius, around, cap: radius * 0.6 });

/** A solid disc or peg standing at the origin, its edges rounded. */
export const disc = (radius: number, height: number, bevel: number, around = 32): Mesh =>
  lathe(
    fillet(
      [
        [0.01, 0],
        [radius, 0],
        [radius, height],
        [0.01, height],
      ],
      bevel,
    ),
    { around },
  );

/** A disc facing +z instead. */
export const button = (radius: number, height: number, bevel: number, around = 24): Mesh =>
  turn(disc(radius, height, bevel, around), "x", 90);

/** Boards side by side across z, as one top with round corners; its upper face at y = `top`. */
export function boards(
  width: number,
  depth: number,
  thickness: number,
  top: number,
  count: number,
  corner: number,
  bevel = 5,
): Mesh[] {
  const wide = depth / count;
  return Array.from({ length: count }, (_, i) => {
    const [low, high] = [-depth / 2 + i * wide, -depth / 2 + (i + 1) * wide];
    const outline = rounded(width, depth, corner, 8)
      .map(([x, y]): Vec2 => [x, Math.min(high - 0.15, Math.max(low + 0.15, y))])
      .filter((p, k, list) => {
        const q = list[(k + 1) % list.length] ?? p;
        return Math.hypot(p[0] - q[0], p[1] - q[1]) > 0.4;
      });
    const outer = i === 0 || i === count - 1;
    return move(
      slab(outline, thickness, outer ? Math.min(bevel, 2.4) : 0.8),
      0,
      top - thickness,
      0,
    );
  });
}
