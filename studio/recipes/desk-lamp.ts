import { curve2, fillet } from "../core/curve";
import { flip, move, turn } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec2, type Vec3 } from "../core/vector";
import { brass, opal, powder } from "../materials";
import { lathe } from "../parts/lathe";
import { disc, limb } from "../parts/shapes";

/** A heavy foot, an arm with two joints, and a small head over the page. */
export const deskLamp: Recipe = {
  ground: "table",
  materials: ({ colour }) => ({
    body: powder(colour("body", "#26221f")),
    shade: powder(colour("shade", "#2f2a26")),
    joint: brass(),
    light: { ...opal("#fff0d8", 0.9), name: "lamp light" },
  }),
  build({ width, depth, height, measure, steps }, body) {
    const n = steps(36);
    const head = measure("shadeDiameter", 120) / 2;
    const zb = -depth / 2 + width / 2;
    const elbow: Vec3 = [0, height - 14, zb + 34];
    const tip: Vec3 = [0, height * 0.62, depth / 2 - head];
    body.add(
      "body",
      move(
        lathe(
          fillet(
            [
              [0.01, 0],
              [width / 2, 0],
              [width / 2, 18],
              [width / 2 - 14, 24],
              [16, 26],
              [0.01, 26],
            ],
            [0, 3, 6, 6, 4, 0],
          ),
          { around: n },
        ),
        0,
        0,
        zb,
      ),
      0,
    );
    body.add("joint", move(disc(15, 22, 3, n), 0, 24, zb), 0);
    body.add("body", limb([0, 40, zb], elbow, 6.5, 6.5, { around: steps(16) }), 0);
    body.add("body", limb(elbow, [0, tip[1] + 30, tip[2]], 6, 6, { around: steps(16) }), 0);
    const hinge = turn(move(disc(14, 26, 3, n), 0, -13, 0), "z", 90);
    body.add("joint", move(hinge, ...elbow), 0);
    body.add(
      "joint",
      move(turn(move(disc(10, 22, 2.5, n), 0, -11, 0), "z", 90), 0, tip[1] + 30, tip[2]),
      0,
    );
    const bell = curve2(
      [
        [0.01, 34],
        [16, 33],
        [24, 24],
        [head * 0.66, 12],
        [head * 0.96, -14],
        [head, -24],
      ],
      5,
    );
    body.add("shade", move(lathe([...bell].reverse(), { around: n }), 0, tip[1], tip[2]), 0);
    body.add(
      "light",
      move(
        flip(
          lathe(
            [...bell].reverse().map(([x, y]): Vec2 => [Math.max(0.01, x - 2), y - 1]),
            { around: n },
          ),
        ),
        0,
        tip[1],
        tip[2],
      ),
      0,
    );
    body.add("light", move(disc(head - 6, 4, 1, n), 0, tip[1] - 18, tip[2]), 0);
  },
};
