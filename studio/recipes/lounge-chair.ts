import { curve } from "../core/curve";
import { both, move, turn } from "../core/mesh";
import type { Recipe } from "../core/piece";
import { linenOf, woodOf } from "../materials";
import { block } from "../parts/block";
import { cushion } from "../parts/cushion";
import { plate } from "../parts/plate";
import { sweep } from "../parts/sweep";

/** Two bent back posts that are legs below; arms broad as a saucer, tenoned on the front legs. */
export const loungeChair: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    frame: woodOf(code, colour("frame", "#c8a06a")),
    seat: linenOf(colour("seat", "#d8cfbd")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const seat = measure("seatHeight", 400);
    const [x, front, back] = [width / 2 - 34, depth / 2 - 60, -depth / 2 + 120];
    const arm = seat + 178;
    const post = curve(
      [
        [x, 0, back - 34],
        [x, 200, back - 4],
        [x, seat + 20, back - 6],
        [x, arm, back - 46],
        [x, height, -depth / 2 + 16],
      ],
      steps(6),
    );
    body.add(
      "frame",
      both(
        sweep(post, {
          radius: (t) => [14 + 4 * Math.sin(Math.PI * t), 21 - 6 * Math.abs(t - 0.4)],
          power: 3,
          up: [0, 0, 1],
          cap: 5,
          around: steps(16),
        }),
      ),
    );
    const leg = curve(
      [
        [x, 0, front + 12],
        [x, arm / 2, front + 4],
        [x, arm + 34, front],
      ],
      steps(5),
    );
    body.add(
      "frame",
      both(
        sweep(leg, {
          radius: (t) => [13 + 6 * t, 13 + 8 * t],
          power: 2.6,
          up: [0, 0, 1],
          cap: 4,
          around: steps(16),
        }),
      ),
    );
    const top = curve(
      [
        [-30, 330, 0],
        [-33, 270, 0],
        [-32, 120, 0],
        [-21, -40, 0],
        [-16, -250, 0],
        [14, -250, 0],
        [16, -120, 0],
        [20, 20, 0],
        [31, 180, 0],
        [34, 290, 0],
        [22, 342, 0],
        [-14, 348, 0],
      ],
      steps(5),
      true,
    ).map(([a, b]) => [a, b] as const);
    const paddle = turn(plate(top, 25, { bevel: 9, grain: "y" }), "x", 90);
    body.add("frame", both(move(turn(paddle, "x", -4), x + 2, arm + 26, 10)));
    body.add(
      "frame",
      both(
        move(
          block(24, 58, front - back + 30, 6, { grain: "z" }),
          x - 2,
          seat - 92,
          (front + back) / 2,
        ),
      ),
    );
    for (const [y, z, h] of [
      [seat - 66, front + 2, 56],
      [seat - 100, back - 2, 48],
    ] as const)
      body.add("frame", move(block(2 * x, h, 23, 6), 0, y, z));
    const lean = 15;
    const behind = (y: number) =>
      -depth / 2 + 22 + (height - y) * Math.tan((lean * Math.PI) / 180) * 0.86;
    for (const [y, h] of [
      [height - 62, 62],
      [seat + 60, 40],
    ] as const)
      body.add("frame", move(turn(block(2 * x, h, 20, 7), "x", -lean), 0, y, behind(y) - 4));
    for (let i = -3; i <= 3; i++) {
      const [low, high] = [seat + 70, height - 66];
      body.add(
        "frame",
        sweep(
          [
            [i * 66, low, behind(low) - 4],
            [i * 66, (low + high) / 2, behind((low + high) / 2) - 7],
            [i * 66, high, behind(high) - 4],
          ],
          { radius: [9, 6], power: 3, up: [0, 0, 1], around: steps(10) },
        ),
      );
    }
    for (let i = 0; i < 5; i++)
      body.add(
        "frame",
        move(
          block(2 * x - 20, 14, 52, 4, { grain: "x" }),
          0,
          seat - 82,
          back + 30 + i * ((front - back - 60) / 4),
        ),
      );
    const under = turn(
      cushion(2 * x - 36, 118, front - back + 8, {
        edge: 34,
        crown: 13,
        piping: 3.2,
        cells: steps(10),
      }),
      "x",
      4,
    );
    body.add("seat", move(under, 0, seat - 18, (front + back) / 2 + 22), 0);
    const rest = turn(
      cushion(2 * x - 40, 100, 372, { edge: 36, crown: 15, piping: 3.2, cells: steps(10) }),
      "x",
      90 - lean,
    );
    body.add("seat", move(rest, 0, seat + 176, back + 26), 0);
  },
};
