import { type Mesh, sheet } from "../core/mesh";
import type { Vec3 } from "../core/vector";

interface WebOptions {
  /** Bands across and along, and their width in mm. */
  across: number;
  along: number;
  band: number;
  /** Where a point of the panel lies: u and v from −1 to 1, lift in mm above the panel. */
  at: (u: number, v: number, lift: number) => Vec3;
  width: number;
  height: number;
  cells: number;
}

/** Bands woven over and under each other, as a panel that `at` may bend. */
export function webPanel({ across, along, band, at, width, height, cells }: WebOptions): Mesh[] {
  const strip = (index: number, count: number, others: number, upright: boolean): Mesh => {
    const middle = -1 + (2 * (index + 0.5)) / count;
    const half = band / (upright ? width : height);
    const n = others * cells;
    return sheet(upright ? 4 : n, upright ? n : 4, (u, v) => {
      const [s, k] = upright ? [v, u] : [u, v];
      const cell = s * others;
      const wave = Math.cos(Math.PI * (cell - 0.5)) * ((index % 2 ? -1 : 1) * (upright ? -1 : 1));
      const side = middle + (k - 0.5) * 2 * half * 0.97;
      const run = -1 + 2 * s;
      const edge = 1 - (2 * k - 1) ** 4 * 0.5;
      const lift = 1.9 * wave + edge;
      return upright
        ? { p: at(side, run, lift), uv: [k * band, s * height] }
        : { p: at(run, side, lift), uv: [k * band, s * width] };
    });
  };
  return [
    ...Array.from({ length: along }, (_, i) => strip(i, along, across, true)),
    ...Array.from({ length: across }, (_, i) => strip(i, across, along, false)),
  ];
}
