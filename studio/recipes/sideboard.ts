import { both, move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { block } from "../parts/block";
import { button, limb } from "../parts/shapes";
import { woods } from "./carcass";

/** Slatted sliding doors on both sides of three drawers. */
export const sideboard: Recipe = {
  ground: "floor",
  materials: woods,
  build({ width, depth, height, measure, steps }, body) {
    const [leg, t] = [measure("legHeight", 160), 22];
    const [z, inside] = [depth / 2, width - 2 * t];
    body.add("body", [
      move(block(width, t, depth, 3.4, { grain: "x" }), 0, height - t / 2, 0),
      move(block(width - 4, t, depth - 4, 3, { grain: "x" }), 0, leg + t / 2, 0),
    ]);
    body.add(
      "body",
      both(
        move(
          // Under the top, not into it: two faces in one plane photograph black.
          block(t, height - t - leg - 1, depth - 2, 3.4, { grain: "y" }),
          width / 2 - t / 2,
          (height - t + leg + 1) / 2,
          0,
        ),
      ),
    );
    body.add(
      "body",
      move(
        block(inside + 6, height - leg - 8, 10, 1, { grain: "x" }),
        0,
        (height + leg) / 2,
        -z + 10,
      ),
    );
    const third = inside / 3;
    body.add(
      "body",
      both(
        move(
          block(16, height - leg - 2 * t + 2, depth - 30, 1.6, { grain: "y" }),
          third / 2,
          (height + leg) / 2,
          -8,
        ),
      ),
    );
    const tall = height - leg - 2 * t;
    for (let i = 0; i < 3; i++) {
      const h = tall / 3 - 3;
      const y = leg + t + (tall / 3) * (i + 0.5);
      body.add("front", move(block(third - 22, h, 20, 2, { grain: "x" }), 0, y, z - 16), 0.1);
      body.add("handle", move(button(13, 3, 1, steps(28)), 0, y, z - 7), 0);
    }
    for (const s of [-1, 1]) {
      const middle = s * third;
      const count = Math.floor((third - 12) / 20);
      for (let i = 0; i < count; i++)
        body.add(
          "front",
          move(
            block(12, tall - 30, 14, 2, { grain: "y", steps: 1 }),
            middle + (i - (count - 1) / 2) * 20,
            leg + t + tall / 2,
            z - 15,
          ),
          0.09,
        );
      for (const k of [-1, 1])
        body.add(
          "front",
          move(
            block(third - 8, 22, 12, 1.6, { grain: "x" }),
            middle,
            leg + t + tall / 2 + k * (tall / 2 - 12),
            z - 22,
          ),
        );
      body.add(
        "front",
        move(
          block(third - 10, tall - 6, 4, 0.6, { grain: "y" }),
          middle,
          leg + t + tall / 2,
          z - 46,
        ),
      );
    }
    for (const k of [1, -1])
      body.add(
        "body",
        both(
          limb([width / 2 - 66, 0, k * (z - 52)], [width / 2 - 80, leg + 4, k * (z - 66)], 12, 20, {
            power: 2.6,
            around: steps(16),
            cap: 3,
          }),
        ),
      );
    body.add("body", move(block(width - 220, 34, 20, 4, { grain: "x" }), 0, leg - 15, 0));
  },
};
