import type { Assembly } from "../core/assembly";
import { curve, fillet } from "../core/curve";
import { around, join, move, turn } from "../core/mesh";
import type { Piece, Recipe } from "../core/piece";
import type { Vec2, Vec3 } from "../core/vector";
import { woodOf } from "../materials";
import { lathe } from "../parts/lathe";
import { grained, limb } from "../parts/shapes";
import { sweep } from "../parts/sweep";

/** A twelve-sided board turned from its outline, one side to the front. */
const twelve = (profile: Vec2[]) =>
  grained(turn({ ...lathe(profile, { around: 12 }), crease: 24 }, "y", 15), "x");

/** The line of a soban's leg: full at the knee, drawn in at the ankle, its foot turned out. */
function legs(body: Assembly, slot: string, { steps }: Piece, r: number, top: number): void {
  const path = curve(
    [
      [r * 0.74, top, 0],
      [r * 0.8, top * 0.84, 0],
      [r * 0.79, top * 0.62, 0],
      [r * 0.68, top * 0.3, 0],
      [r * 0.665, top * 0.12, 0],
      [r * 0.76, 4, 0],
      [r * 0.81, 0, 0],
    ].map(([x = 0, y = 0, z = 0]): Vec3 => [x, y, z]),
    steps(4),
  );
  const leg = sweep(path, {
    radius: (t) => [11 + 3 * (1 - t), 17 - 9 * Math.sin(Math.PI * Math.min(1, t * 0.72)) + 5 * t],
    power: 3.6,
    up: [1, 0, 0],
    around: steps(16),
    cap: 3,
  });
  body.add(slot, around(leg, 4, 45));
  const at = (i: number, y: number, k: number): Vec3 => {
    const a = (Math.PI / 2) * i + Math.PI / 4;
    return [k * Math.cos(a), y, k * Math.sin(a)];
  };
  for (let i = 0; i < 4; i++)
    body.add(
      slot,
      limb(at(i, top * 0.2, r * 0.67), at(i + 1, top * 0.2, r * 0.67), 8, 8, {
        power: 3,
        around: steps(12),
      }),
    );
  for (let i = 0; i < 4; i++)
    body.add(
      slot,
      limb(at(i, top - 16, r * 0.74), at(i + 1, top - 16, r * 0.74), 9, 9, {
        power: 4,
        around: steps(12),
      }),
    );
}

/** The stool: a seat 6 mm lower towards its middle, the legs' tenons showing through it. */
export const stool: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({ frame: woodOf(code, colour("frame", "#c8a06a")) }),
  build(piece, body) {
    const { width, height, measure, steps } = piece;
    const r = width / 2 / Math.cos(Math.PI / 12);
    const thick = measure("seatThickness", 28);
    const dish: Vec2[] = [0.86, 0.66, 0.44, 0.22, 0.001].map((k) => [
      r * k,
      height - 1 - 6 * Math.cos((Math.PI / 2) * k),
    ]);
    body.add(
      "frame",
      twelve([
        [0.01, height - thick],
        ...fillet(
          [
            [r * 0.5, height - thick],
            [r * 0.94, height - thick],
            [r, height - thick + 10],
            [r, height],
            [r * 0.93, height - 1],
          ],
          [0, 3, 3, 3, 0],
        ),
        ...dish,
      ]),
    );
    legs(body, "frame", piece, r, height - thick);
    const tenon = move(disc2(steps(16)), r * 0.74, height - 5.6, 0);
    body.add("frame", around(tenon, 4, 45), 0.25);
  },
};

const disc2 = (count: number) =>
  join(limb([0, -6, 0], [0, 1.6, 0], 13, 13, { power: 4, around: count, cap: 0.8 }));

/** The side table: a tray whose rim of 8 mm is carved from the same board. */
export const sideTable: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    top: woodOf(code, colour("top", "#c8a06a")),
    legs: woodOf(code, colour("legs", "#bf9560")),
  }),
  build(piece, body) {
    const { width, height, measure } = piece;
    const r = width / 2 / Math.cos(Math.PI / 12);
    const [thick, rim] = [measure("topThickness", 18), measure("rimHeight", 8)];
    const floor = height - rim;
    body.add(
      "top",
      twelve([
        [0.01, height - thick - rim],
        ...fillet(
          [
            [r * 0.6, height - thick - rim],
            [r * 0.95, height - thick - rim],
            [r, height - rim - 2],
            [r, height],
            [r - 9, height],
            [r - 13, floor],
            [r * 0.5, floor],
          ],
          [0, 4, 3, 3, 2.6, 4, 0],
        ),
        [0.01, floor],
      ]),
    );
    legs(body, "legs", piece, r, height - thick - rim);
  },
};
