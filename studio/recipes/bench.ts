import { both, flip, move, warp } from "../core/mesh";
import type { Recipe } from "../core/piece";
import { split } from "../core/split";
import { woodOf } from "../materials";
import { disc, limb, rounded, slab } from "../parts/shapes";

/** A seat whose ends stand 12 mm higher, on legs splayed by six degrees, their tenons shown. */
export const bench: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    frame: woodOf(code, colour("frame", "#c8a06a")),
    tenons: woodOf(code, colour("frame", "#c8a06a")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const thick = measure("seatThickness", 32);
    const rise = height - measure("seatHeight", 440);
    const bend = (x: number) => rise * Math.abs((2 * x) / width) ** 2.4;
    const seat = split(slab(rounded(width, depth, 46, steps(8)), thick, 7), 120);
    body.add(
      "frame",
      warp(move(seat, 0, height - rise - thick, 0), ([x, y, z]) => [x, y + bend(x), z]),
    );
    const [x, z] = [width / 2 - 190, depth / 2 - 78];
    const top = height - rise - 2;
    const splay = Math.tan((6 * Math.PI) / 180) * top;
    const leg = limb([x + splay, 0, z + splay * 0.6], [x, top - thick + 6, z], 14, 21, {
      around: steps(18),
      cap: 3,
    });
    const behind = flip(warp(leg, ([a, b, c]) => [a, b, -c]));
    body.add("frame", [...both(leg), ...both(behind)]);
    const y = 150;
    const k = 1 - y / top;
    body.add(
      "frame",
      both(
        limb(
          [x + splay * k, y, -(z + splay * 0.6 * k)],
          [x + splay * k, y, z + splay * 0.6 * k],
          11,
          11,
          { swell: 2, around: steps(14) },
        ),
      ),
    );
    body.add(
      "frame",
      limb([-(x + splay * k), y, 0], [x + splay * k, y, 0], 12, 12, {
        swell: 3,
        around: steps(14),
      }),
    );
    for (const s of [1, -1])
      body.add(
        "tenons",
        both(move(disc(15, 6, 0.8, steps(24)), x, top + bend(x) - 4.4, s * z)),
        0.3,
      );
  },
};
