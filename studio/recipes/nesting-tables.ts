import { both, move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec3 } from "../core/vector";
import { woodOf } from "../materials";
import { block } from "../parts/block";

/** Three tables that slide under each other: boards mitred at the corner, 18 mm thick. */
export const nestingTables: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    top: woodOf(code, colour("top", "#c8a06a")),
    legs: woodOf(code, colour("legs", "#c8a06a")),
  }),
  build({ width, depth, height, measure }, body) {
    const t = measure("topThickness", 18);
    const set: Array<[number, number, number, number]> = [
      [width, height, depth - 60, -30],
      [width - 2 * (t + 14), measure("middleHeight", 430), depth - 70, 0],
      [width - 4 * (t + 14), measure("smallHeight", 380), depth - 80, 40],
    ];
    for (const [w, h, d, z] of set) {
      body.add("top", move(block(w, t, d, 2.6, { grain: "x" }), 0, h - t / 2, z), 0.1);
      const side: Vec3 = [w / 2 - t / 2, (h - t) / 2 + 0.5, z];
      body.add("legs", both(move(block(t, h - t + 1, d, 2.6, { grain: "y" }), ...side)), 0.08);
      body.add(
        "legs",
        move(block(w - 2 * t + 2, 60, t, 2, { grain: "x" }), 0, h - t - 29, z - d / 2 + t / 2 + 20),
        0.08,
      );
    }
  },
};
