import type { Mesh } from "../core/mesh";
import { sheet } from "../core/mesh";
import type { Vec2 } from "../core/vector";

interface LatheOptions {
  /** Pieces round the axis; 32 unless told. */
  around?: number;
  /** Radius as a factor of the angle (0 to 1 round): out-of-round bodies, flutes. */
  radius?: (turn: number, y: number) => number;
}

/** A body turned about the Y axis from its outline (radius, height), going up on the outside. */
export function lathe(profile: readonly Vec2[], { around = 32, radius }: LatheOptions = {}): Mesh {
  const lengths = profile.reduce<number[]>((list, p, i) => {
    const q = profile[i - 1] ?? p;
    list.push((list[i - 1] ?? 0) + Math.hypot(p[0] - q[0], p[1] - q[1]));
    return list;
  }, []);
  const widest = Math.max(...profile.map(([r]) => r));
  const rows = profile.length - 1;
  return sheet(around, rows, (u, v) => {
    const i = Math.round(v * rows);
    const [r, y] = profile[i] ?? [0, 0];
    const a = u === 1 ? 0 : u * 2 * Math.PI;
    const k = r * (radius ? radius(u === 1 ? 0 : u, y) : 1);
    return {
      p: [k * Math.cos(a), y, -k * Math.sin(a)],
      uv: [u * 2 * Math.PI * widest, lengths[i] ?? 0],
    };
  });
}
