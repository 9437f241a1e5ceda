import { both, join, move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec3 } from "../core/vector";
import { block } from "../parts/block";
import { button, limb } from "../parts/shapes";
import { sweep } from "../parts/sweep";
import { woods } from "./carcass";

/** Two doors from one board, opened like a book, on a low stand; ring pulls of brass. */
export const cabinet: Recipe = {
  ground: "floor",
  materials: woods,
  build({ width, depth, height, measure, steps }, body) {
    const [leg, t] = [measure("legHeight", 140), 22];
    const z = depth / 2;
    body.add("body", [
      move(block(width, t, depth, 4, { grain: "x" }), 0, height - t / 2, 0),
      move(block(width - 8, t, depth - 8, 3, { grain: "x" }), 0, leg + t / 2 + 2, 0),
    ]);
    body.add(
      "body",
      both(
        move(
          block(t, height - leg - 2, depth - 4, 3.4, { grain: "y" }),
          width / 2 - t / 2 - 2,
          (height + leg) / 2 - 1,
          0,
        ),
      ),
    );
    body.add(
      "body",
      move(
        block(width - 20, height - leg - 10, 10, 1, { grain: "y" }),
        0,
        (height + leg) / 2,
        -z + 10,
      ),
    );
    const tall = height - leg - 2 * t - 4;
    const door = block((width - 2 * t - 12) / 2, tall, 22, 3, { grain: "y" });
    const y = leg + t + tall / 2 + 2;
    const wide = (width - 2 * t - 12) / 4 + 1.2;
    // One board, opened like a book: both halves are mirror images in grain too.
    body.add("front", join(...both(move(door, wide, y, z - 14))), 0);
    const ring: Vec3[] = Array.from({ length: steps(32) }, (_, i) => {
      const a = (2 * Math.PI * i) / steps(32);
      return [
        34 + 18 * Math.sin(a),
        y + 20 - 18 * (1 - Math.cos(a)) + 2,
        z + 3 + 1.5 * Math.cos(a),
      ];
    });
    body.add("handle", both(sweep(ring, { radius: 2, around: steps(10), closed: true })), 0);
    body.add("handle", both(move(button(6, 8, 2, steps(18)), 34, y + 22, z - 4)), 0);
    for (const k of [1, -1])
      body.add(
        "body",
        both(
          limb([width / 2 - 40, 0, k * (z - 34)], [width / 2 - 40, leg + 6, k * (z - 34)], 15, 21, {
            power: 4,
            around: steps(16),
            cap: 3,
          }),
        ),
      );
    for (const k of [1, -1])
      body.add(
        "body",
        move(block(width - 90, 40, 20, 4, { grain: "x" }), 0, leg - 16, k * (z - 34)),
      );
    body.add(
      "body",
      both(move(block(20, 40, depth - 80, 4, { grain: "z" }), width / 2 - 40, leg - 16, 0)),
    );
  },
};
