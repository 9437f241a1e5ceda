import { both, move, turn, warp } from "../core/mesh";
import { noise } from "../core/noise";
import { type Recipe } from "../core/piece";
import { fabricOf, woodOf } from "../materials";
import { block } from "../parts/block";
import { cushion } from "../parts/cushion";
import { limb } from "../parts/shapes";

/** One long seat cushion between broad arms, two back cushions, short oak legs. */
export const sofa: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    upholstery: fabricOf(code, colour("upholstery", "#d8cfbd")),
    legs: woodOf("natural-oak", colour("legs", "#c8a06a")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const [seat, arm, wide] = [
      measure("seatHeight", 400),
      measure("armHeight", 560),
      measure("armWidth", 180),
    ];
    const [low, inner] = [130, width - 2 * wide];
    const n = steps(12);
    const armBody = block(wide, arm - low, depth - 30, 46, {
      grain: "y",
      steps: 4,
      cells: [3, 4, n],
    });
    const puffed = warp(armBody, ([x, y, z]) => [
      x +
        Math.sign(x) *
          5 *
          Math.max(0, 1 - (y / 215) ** 2) *
          Math.max(0, 1 - (z / (depth / 2)) ** 4),
      y + 4 * (1 - (z / (depth / 2)) ** 2),
      z,
    ]);
    body.add(
      "upholstery",
      both(move(puffed, width / 2 - wide / 2 - 6, (arm + low) / 2 - 3, 15)),
      0,
    );
    body.add(
      "upholstery",
      move(
        block(inner + 40, 150, depth - 80, 18, { grain: "y", cells: [n, 1, 4] }),
        0,
        low + 78,
        16,
      ),
      0,
    );
    const back = turn(
      block(inner + 60, height - low - 34, 150, 52, { grain: "y", steps: 4, cells: [n, 4, 2] }),
      "x",
      -7,
    );
    body.add("upholstery", move(back, 0, (height + low) / 2 - 20, -depth / 2 + 112), 0);
    body.add(
      "upholstery",
      move(
        cushion(inner + 6, 190, depth - 230, { edge: 52, crown: 15, piping: 3.4, cells: n * 2 }),
        0,
        seat - 82,
        100,
      ),
      0,
    );
    for (const s of [-1, 1]) {
      const pillow = cushion(inner / 2 - 4, 200, 430, {
        edge: 70,
        crown: 26,
        piping: 3.4,
        cells: n,
      });
      const slack = warp(pillow, ([x, y, z]) => [
        x * (1 - 0.02 * (z / 215)),
        y + 5 * (noise(x / 80 + 40 + s, z / 60 + 9, 999, 999, 4) - 0.5),
        z,
      ]);
      body.add(
        "upholstery",
        move(turn(slack, "x", 78), (s * (inner + 2)) / 4, seat + 148, -depth / 2 + 222),
        0,
      );
    }
    const leg = limb(
      [width / 2 - 84, 0, depth / 2 - 84],
      [width / 2 - 110, low + 14, depth / 2 - 110],
      13,
      23,
      { around: steps(16), cap: 3 },
    );
    body.add("legs", both(leg)).add(
      "legs",
      both(warp(turn(leg, "y", 0), ([x, y, z]) => [x, y, -z])).map((m) => ({
        ...m,
        triangles: m.triangles.map(([a, b, c]) => [a, c, b] as const),
      })),
    );
  },
};
