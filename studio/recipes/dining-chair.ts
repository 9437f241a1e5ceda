import { curve } from "../core/curve";
import { both, move } from "../core/mesh";
import type { Recipe } from "../core/piece";
import { cordOf, woodOf } from "../materials";
import { cordSeat } from "../parts/cord-seat";
import { limb } from "../parts/shapes";
import { sweep } from "../parts/sweep";

/** Turned legs, a back rail bent in steam, and a seat woven of paper cord round its four rails. */
export const diningChair: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    frame: woodOf(code, colour("frame", "#c8a06a")),
    seat: cordOf(colour("seat", "#dccfb0")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const seat = measure("seatHeight", 450);
    const [xf, xb] = [width / 2 - 17, width / 2 - 48];
    const [zf, zb] = [depth / 2 - 18, -depth / 2 + 96];
    const post = curve(
      [
        [xb + 8, 0, zb - 46],
        [xb, 230, zb - 12],
        [xb - 2, seat, zb],
        [xb + 4, seat + 170, zb - 26],
        [xb + 14, height, -depth / 2 + 15],
      ],
      steps(6),
    );
    const round = steps(16);
    body.add(
      "frame",
      both(
        sweep(post, {
          radius: (t) => [
            11 + 6 * Math.sin(Math.PI * Math.min(1, t * 1.15)),
            12 + 8 * Math.sin(Math.PI * Math.min(1, t * 1.2)),
          ],
          up: [0, 0, 1],
          cap: 7,
          around: round,
        }),
      ),
    );
    body.add(
      "frame",
      both(
        limb([xf, 0, zf], [xf - 4, seat + 6, zf - 8], 11, 17.5, {
          swell: 2,
          around: round,
          cap: 5,
        }),
      ),
    );
    const rail = seat - 24;
    body.add("frame", [
      limb([-xf, rail, zf - 8], [xf, rail, zf - 8], 14, 14, { around: round }),
      limb([-xb, rail, zb], [xb, rail, zb], 14, 14, { around: round }),
      ...both(limb([xf - 2, rail, zf - 8], [xb, rail, zb], 14, 14, { around: round })),
      ...both(
        limb([xf - 1, 236, zf - 2], [xb, 252, zb - 8], 8.5, 8.5, { swell: 2.5, around: round }),
      ),
      limb([-xf, 300, zf - 5], [xf, 300, zf - 5], 8.5, 8.5, { swell: 2.5, around: round }),
    ]);
    const bow = (y: number, z: number, reach: number, deep: number) =>
      curve(
        [
          [-reach, y, z],
          [-reach * 0.5, y + 2, z - deep * 0.78],
          [0, y + 3, z - deep],
          [reach * 0.5, y + 2, z - deep * 0.78],
          [reach, y, z],
        ],
        steps(6),
      );
    const top = sweep(bow(height - 62, -depth / 2 + 38, xb + 10, 20), {
      radius: (t) => [9.5, 34 + 18 * Math.sin(Math.PI * t)],
      power: 3.4,
      up: [0, 1, 0.16],
      cap: 3,
      around: steps(20),
    });
    body.add("frame", top);
    body.add(
      "frame",
      sweep(bow(seat + 138, -depth / 2 + 75, xb, 16), {
        radius: (t) => [7.5, 12 + 3 * Math.sin(Math.PI * t)],
        power: 3,
        up: [0, 1, 0.16],
        around: round,
      }),
    );
    body.add("seat", move(cordSeat(xf - 13, xb - 8, zf - 22, zb + 2, steps(14)), 0, rail, 0), 0);
  },
};
