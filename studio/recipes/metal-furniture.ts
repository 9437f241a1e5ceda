import { both, move } from "../core/mesh";
import type { Recipe } from "../core/piece";
import type { Vec2, Vec3 } from "../core/vector";
import { brass, metalOf, woodOf } from "../materials";
import { block } from "../parts/block";
import { plate } from "../parts/plate";
import { disc, limb, oval, rod } from "../parts/shapes";

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
    body.add("top", move(block(width, t, depth, 1.6, { grain: "x" }), 0, top - t / 2, 0), 0);
    body.add(
      "top",
      move(
        block(width, fold + t, t, 1.6, { grain: "x" }),
        0,
        top - t + (fold + t) / 2,
        -depth / 2 + t / 2,
      ),
      0,
    );
    body.add(
      "top",
      move(block(width, 22, t, 1.6, { grain: "x" }), 0, top - 11, depth / 2 - t / 2),
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

/** A moon in its rim: 6 mm wide on one side, 24 mm on the other. */
export const mirror: Recipe = {
  ground: "wall",
  materials: ({ code, colour }) => ({
    frame: metalOf(code, colour("frame", "#b8924e")),
    glass: {
      name: "silvered glass",
      colour: colour("glass", "#dfe3e2"),
      metallic: 1,
      roughness: 0.04,
    },
    back: { name: "sealed back", colour: "#3a3632", roughness: 0.8 },
  }),
  build({ width, depth, steps }, body) {
    const r = width / 2;
    const n = steps(72);
    const inner = oval(r - 15, r - 15, 2, n).map(
      ([x, y]): Vec2 => [x + 9 * Math.SQRT1_2, y + 9 * Math.SQRT1_2],
    );
    const ring = plate(oval(r, r, 2, n), depth, { bevel: 2.4, holes: [inner] });
    body.add("frame", move(ring, 0, r, -depth / 2), 0);
    const glass = plate(
      oval(r - 14, r - 14, 2, n).map(([x, y]): Vec2 => [x + 6.4, y + 6.4]),
      5,
      { bevel: 0.4 },
    );
    body.add("glass", move(glass, 0, r, -depth / 2 + 8), 0);
    body.add(
      "back",
      move(plate(oval(r - 6, r - 6, 2, n), 5, { bevel: 0 }), 0, r, -depth / 2 + 0.6),
      0,
    );
  },
};
