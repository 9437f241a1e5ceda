import { curve2 } from "../core/curve";
import { type Recipe } from "../core/piece";
import { type Vec2, type Vec3 } from "../core/vector";
import { sweep } from "../parts/sweep";
import { fired, footRing, vessel } from "./thrown";

/** Two bowls joined at the waist: a jar like the full moon, never quite round. */
export const moonJar: Recipe = {
  ground: "table",
  materials: fired,
  build({ width, height, measure, steps }, body) {
    const [r, base] = [width / 2, measure("footDiameter", 130) / 2];
    const neck = r * 0.47;
    const n = steps(64);
    body.add("foot", footRing(base, 15, n), 0);
    const outline: Vec2[] = [
      [base, 14],
      [base * 1.28, 26],
      [r * 0.8, height * 0.2],
      [r * 0.965, height * 0.36],
      [r, height * 0.49],
      [r * 0.985, height * 0.56],
      [r * 0.9, height * 0.71],
      [r * 0.7, height * 0.86],
      [neck * 1.08, height * 0.945],
      [neck, height * 0.962],
      [neck * 1.02, height - 2],
    ];
    body.add("glaze", vessel(outline, 8, 20, n, 0.0035), 0);
  },
};

/** A thin-lipped mug with room for two fingers. */
export const mug: Recipe = {
  ground: "table",
  materials: fired,
  build({ width, depth, height, measure, steps }, body) {
    const r = measure("diameter", depth) / 2;
    const reach = width - r;
    const n = steps(56);
    body.add("foot", footRing(r * 0.7, 7, n), 0);
    body.add(
      "glaze",
      vessel(
        [
          [r * 0.7, 6],
          [r * 0.82, 8.5],
          [r * 0.93, 15],
          [r * 0.985, 30],
          [r, height * 0.62],
          [r * 0.99, height - 0.8],
        ],
        3.4,
        9,
        n,
      ),
      0,
    );
    const handle: Vec3[] = [
      [r * 0.955, height * 0.805, 0],
      [r + 8, height * 0.815, 0],
      [reach - 9, height * 0.79, 0],
      [reach - 4, height * 0.62, 0],
      [reach - 7, height * 0.42, 0],
      [r + 9, height * 0.265, 0],
      [r * 0.955, height * 0.255, 0],
    ];
    body.add(
      "glaze",
      sweep(
        curve2(
          handle.map(([x, y]): Vec2 => [x, y]),
          steps(6),
        ).map(([x, y]): Vec3 => [x, y, 0]),
        {
          radius: (t) => [4 + 2.4 * Math.abs(2 * t - 1) ** 3, 6.5 + 2.5 * Math.abs(2 * t - 1) ** 3],
          up: [0, 0, 1],
          around: steps(16),
        },
      ),
      0,
    );
  },
};
