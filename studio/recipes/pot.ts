import { curve2 } from "../core/curve";
import { type Mesh } from "../core/mesh";
import { type Vec2, type Vec3 } from "../core/vector";
import { lathe } from "../parts/lathe";
import { sweep } from "../parts/sweep";
import { footRing, thrown } from "./thrown";

/** A round pot, its spout, its lid; what the teapot and the tea set share. */
export function pot(
  r: number,
  tall: number,
  n: number,
  steps: (n: number) => number,
  put: (slot: string, mesh: Mesh) => void,
  spout: readonly Vec3[],
): void {
  put("foot", footRing(r * 0.56, 5, n));
  const side = curve2(
    [
      [r * 0.56, 4],
      [r * 0.76, 8],
      [r * 0.965, tall * 0.3],
      [r, tall * 0.46],
      [r * 0.93, tall * 0.66],
      [r * 0.66, tall * 0.83],
      [r * 0.5, tall * 0.88],
    ],
    6,
  );
  put(
    "glaze",
    lathe([...side, [r * 0.47, tall * 0.885], [r * 0.45, tall * 0.86], [0.01, tall * 0.86]], {
      around: n,
      radius: thrown(0.002),
    }),
  );
  const knob = tall * 0.105;
  put(
    "glaze",
    lathe(
      curve2(
        [
          [r * 0.475, tall * 0.87],
          [r * 0.478, tall * 0.89],
          [r * 0.34, tall * 0.925],
          [r * 0.12, tall * 0.945],
          [r * 0.085, tall * 0.955],
          [r * 0.13, tall - knob * 0.16],
          [r * 0.085, tall - 1],
          [0.01, tall],
        ],
        5,
      ),
      { around: n },
    ),
  );
  put(
    "glaze",
    sweep(
      curve2(
        spout.map(([x, y]): Vec2 => [x, y]),
        steps(5),
      ).map(([x, y]): Vec3 => [x, y, 0]),
      {
        radius: (t) => [r * (0.26 - 0.16 * t ** 0.7), r * (0.28 - 0.18 * t ** 0.7)],
        up: [0, 0, 1],
        around: steps(18),
        cap: 2,
      },
    ),
  );
}
