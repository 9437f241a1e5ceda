import { both, move, turn } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { brass, woodOf } from "../materials";
import { block } from "../parts/block";
import { boards, button, limb } from "../parts/shapes";
import { four } from "./legs";

/** A desk with two shallow drawers and a channel for cables under a lid at the back. */
export const desk: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    top: woodOf(code, colour("top", "#c8a06a")),
    legs: woodOf(code, colour("legs", "#c8a06a")),
    pulls: brass(),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const [thick, low] = [measure("topThickness", 24), measure("kneeClearance", 625)];
    const lid = 64;
    body.add(
      "top",
      boards(width, depth - lid - 2, thick, height, 3, 8).map((m) => move(m, 0, 0, lid / 2 + 1)),
      0.1,
    );
    for (const s of [-1, 1])
      body.add(
        "top",
        move(
          block(width / 2 - 1, thick - 1, lid, 2.6, { grain: "x" }),
          (s * width) / 4,
          height - thick / 2 - 0.5,
          -depth / 2 + lid / 2,
        ),
        0.1,
      );
    const [x, z] = [width / 2 - 46, depth / 2 - 46];
    body.add(
      "legs",
      four(
        limb([x + 14, 0, z + 14], [x, height - thick, z], 15, 25, {
          power: 2.8,
          around: steps(18),
          cap: 3,
        }),
      ),
    );
    const tall = height - thick - low;
    const y = low + tall / 2;
    body.add("legs", [
      move(block(2 * x, tall, 20, 3), 0, y, -z),
      ...both(move(block(20, tall, 2 * z, 3, { grain: "z" }), x, y, 0)),
    ]);
    body.add("legs", move(block(2 * x - 30, 12, 2 * z - 10, 2, { grain: "x" }), 0, low + 7, 0));
    body.add(
      "legs",
      both(move(block(x - 12, tall - 10, 20, 2.4, { grain: "x" }), x / 2 - 4, y, z + 1)),
      0.1,
    );
    const pull = turn(button(8, 16, 2.5, steps(20)), "y", 0);
    body.add("pulls", both(move(pull, x / 2 - 4, y, z + 10)), 0);
  },
};
