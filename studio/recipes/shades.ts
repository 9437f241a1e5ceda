import { curve2 } from "../core/curve";
import { type Mesh } from "../core/mesh";
import { type Vec2 } from "../core/vector";
import { lathe } from "../parts/lathe";

/** A thin shell: the outline outwards, and the same a little smaller inwards. */
export const shell = (profile: readonly Vec2[], thick: number, n: number): Mesh =>
  lathe(
    [...profile, ...[...profile].reverse().map(([r, y]): Vec2 => [Math.max(0.01, r - thick), y])],
    { around: n },
  );

export const bulb = (r: number): Vec2[] =>
  curve2(
    [
      [0.01, -r * 1.2],
      [r * 0.42, -r],
      [r * 0.6, -r * 0.5],
      [r, r * 0.5],
      [r * 0.72, r * 1.25],
      [0.01, r * 1.5],
    ],
    4,
  );
