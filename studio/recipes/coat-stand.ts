import { move } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec3 } from "../core/vector";
import { brass, woodOf } from "../materials";
import { disc, limb, rod } from "../parts/shapes";

/** Three poles that cross above the middle, hooks of brass at two heights. */
export const coatStand: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    frame: woodOf(code, colour("frame", "#c8a06a")),
    hooks: brass(colour("hooks", "#b8924e")),
  }),
  build({ width, height, measure, steps }, body) {
    // Turned by 15° three feet fill a square.
    const r = (width - 28) / 1.673;
    const low = measure("lowHookHeight", 980);
    const n = steps(18);
    const at = (i: number, t: number): Vec3 => {
      const a = (i * 2 * Math.PI) / 3 + Math.PI / 12;
      const twist = a + 0.5;
      const foot: Vec3 = [r * Math.cos(a), 0, r * Math.sin(a)];
      const tip: Vec3 = [-92 * Math.cos(twist), height, -92 * Math.sin(twist)];
      const side = 15 * Math.sin(Math.PI * t);
      return [
        foot[0] + (tip[0] - foot[0]) * t - side * Math.sin(a),
        height * t,
        foot[2] + (tip[2] - foot[2]) * t + side * Math.cos(a),
      ];
    };
    for (let i = 0; i < 3; i++) {
      const path = Array.from({ length: 7 }, (_, k) => at(i, k / 6));
      body.add("frame", rod(path, 14, n, steps(4)));
      for (const [t, long] of [
        [0.945, 58],
        [low / height, 46],
      ] as const) {
        if (t < 0.9 && i === 2) continue;
        const [x, y, z] = at(i, t);
        const l = Math.hypot(x, z) || 1;
        const [dx, dz] = t > 0.9 ? [x / l, z / l] : [-Math.sin(i * 2.1), Math.cos(i * 2.1)];
        body.add(
          "hooks",
          rod(
            [
              [x, y, z],
              [x + dx * long * 0.5, y + 4, z + dz * long * 0.5],
              [x + dx * long, y + 26, z + dz * long],
            ],
            5.5,
            steps(12),
            4,
          ),
          0,
        );
        body.add("hooks", move(ball(8.5, steps(14)), x + dx * long, y + 27, z + dz * long), 0);
      }
    }
    const [cx, cy, cz] = [0, height * 0.79, 0];
    body.add("hooks", move(disc(40, 14, 3, steps(28)), cx, cy, cz), 0);
  },
};

const ball = (r: number, n: number) => limb([0, -r, 0], [0, r, 0], r, r, { cap: r, around: n });
