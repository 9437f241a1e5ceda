import { both, move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec3 } from "../core/vector";
import { metalOf } from "../materials";
import { block } from "../parts/block";
import { limb } from "../parts/shapes";

/** A narrow table folded from one sheet, its back edge turned up, on legs of round bar. */
export const consoleTable: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    top: metalOf(code, colour("top", "#26221f")),
    legs: metalOf(code, colour("legs", "#26221f")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const [t, fold] = [measure("topThickness", 4), 15];
    const top = height - fold;
    body.add(
      "top",
      move(block(width - 0.6, t, depth - 1, 1.6, { grain: "x" }), 0, top - t / 2, 0),
      0,
    );
    body.add(
      "top",
      move(
        block(width, fold + t - 0.4, t, 1.6, { grain: "x" }),
        0,
        top - t + 0.2 + (fold + t) / 2,
        -depth / 2 + t / 2,
      ),
      0,
    );
    body.add(
      "top",
      move(block(width, 22, t, 1.6, { grain: "x" }), 0, top - 11.4, depth / 2 - t / 2),
      0,
    );
    const [x, z] = [width / 2 - 42, depth / 2 - 26];
    const n = steps(16);
    for (const s of [1, -1]) {
      const frame: Vec3[] = [
        [s * x, 0, z],
        [s * x, 60, z],
        [s * x, top - t, z],
      ];
      body.add(
        "legs",
        limb(frame[0] ?? [0, 0, 0], [s * x, top - t, z], 10, 10, { around: n, cap: 1 }),
        0,
      );
      body.add(
        "legs",
        limb([s * x, 0, -z], [s * x, top - t, -z], 10, 10, { around: n, cap: 1 }),
        0,
      );
      body.add("legs", limb([s * x, 130, -z], [s * x, 130, z], 8, 8, { around: n }), 0);
      body.add("legs", limb([s * x, top - 24, -z], [s * x, top - 24, z], 8, 8, { around: n }), 0);
    }
    body.add("legs", limb([-x, 130, 0], [x, 130, 0], 8, 8, { around: n }), 0);
    body.add("legs", both(limb([x, top - 24, -z], [0, top - 24, -z], 8, 8, { around: n })), 0);
  },
};
