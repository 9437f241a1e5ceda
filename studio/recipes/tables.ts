import { curve2 } from "../core/curve";
import { both, flip, type Mesh, move, turn, warp } from "../core/mesh";
import type { Recipe } from "../core/piece";
import type { Vec3 } from "../core/vector";
import { brass, woodOf } from "../materials";
import { block } from "../parts/block";
import { boards, button, disc, limb, slab } from "../parts/shapes";

const behind = (mesh: Mesh): Mesh => flip(warp(mesh, ([x, y, z]) => [x, y, -z]));
const four = (mesh: Mesh): Mesh[] => [...both(mesh), ...both(behind(mesh))];

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
      both(move(block(x - 20, tall - 10, 20, 2.4, { grain: "x" }), x / 2 - 4, y, z + 1)),
      0.1,
    );
    const pull = turn(button(8, 16, 2.5, steps(20)), "y", 0);
    body.add("pulls", both(move(pull, x / 2 - 4, y, z + 10)), 0);
  },
};

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
