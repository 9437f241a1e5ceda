import { curve2 } from "../core/curve";
import { both, move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { woodOf } from "../materials";
import { block } from "../parts/block";
import { boards, disc, limb, slab } from "../parts/shapes";
import { four } from "./legs";

/** Five boards on four turned legs that stand 25 cm in from the ends. */
export const diningTable: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    top: woodOf(code, colour("top", "#c8a06a")),
    legs: woodOf(code, colour("legs", "#c8a06a")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const thick = measure("topThickness", 30);
    body.add("top", boards(width, depth, thick, height, 5, 36), 0.12);
    const [x, z, low] = [width / 2 - 290, depth / 2 - 120, height - thick];
    body.add(
      "legs",
      four(
        limb([x + 50, 0, z + 30], [x, low, z], 17, 34, { power: 2.3, around: steps(20), cap: 3 }),
      ),
    );
    body.add("legs", both(move(block(60, 46, depth - 150, 9, { grain: "z" }), x, low - 22, 0)));
    body.add("legs", move(block(2 * x, 58, 28, 7), 0, low - 58, 0));
    body.add(
      "legs",
      both(
        limb([x + 18, 250, -z - 18], [x + 18, 250, z + 18], 13, 13, {
          swell: 3,
          around: steps(14),
        }),
      ),
    );
  },
};

/** A pebble on three legs that rise through it and end as circles of growth rings. */
export const coffeeTable: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    top: woodOf(code, colour("top", "#c8a06a")),
    legs: woodOf(code, colour("legs", "#b98d58")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const thick = measure("topThickness", 26);
    const [a, b] = [width / 2, depth / 2];
    const outline = curve2(
      [
        [a, 0.02 * b],
        [a * 0.8, b * 0.72],
        [a * 0.22, b],
        [-a * 0.5, b * 0.84],
        [-a, b * 0.12],
        [-a * 0.86, -b * 0.56],
        [-a * 0.26, -b * 0.94],
        [a * 0.42, -b],
        [a * 0.9, -b * 0.62],
      ],
      steps(7),
      true,
    );
    body.add("top", move(slab(outline, thick, 9), 0, height - thick, 0));
    for (const [x, z, lx, lz] of [
      [a * 0.56, -b * 0.36, 34, -26],
      [-a * 0.56, -b * 0.22, -40, -18],
      [-a * 0.02, b * 0.58, 0, 38],
    ] as const) {
      body.add(
        "legs",
        limb([x + lx, 0, z + lz], [x, height - thick + 6, z], 19, 27, {
          around: steps(22),
          cap: 4,
        }),
      );
      body.add("legs", move(disc(25, 8, 0.9, steps(28)), x, height - 7.6, z), 0.25);
    }
  },
};
