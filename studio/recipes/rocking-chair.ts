import { curve } from "../core/curve";
import { both } from "../core/mesh";
import type { Recipe } from "../core/piece";
import { mix, type Vec3 } from "../core/vector";
import { webbingOf, woodOf } from "../materials";
import { limb } from "../parts/shapes";
import { sweep } from "../parts/sweep";
import { webPanel } from "../parts/webbing";

/** Rockers bent of eight layers, a tall raked back, bands of cotton woven over seat and back. */
export const rockingChair: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    frame: woodOf(code, colour("frame", "#c8a06a")),
    seat: { ...webbingOf(colour("seat", "#d8cfbd")), doubleSided: true },
  }),
  build({ width, depth, height, measure, steps }, body) {
    const [seat, arm] = [measure("seatHeight", 420), measure("armHeight", 620)];
    const [x, xb] = [width / 2 - 24, width / 2 - 62];
    const [zf, zb] = [depth / 2 - 130, -depth / 2 + 230];
    const n = steps(14);
    const rocker = curve(
      Array.from({ length: 7 }, (_, i): Vec3 => {
        const z = mix(depth / 2 - 8, -depth / 2 + 8, i / 6);
        return [x - 14 - 8 * (i / 6), 15 + ((z - 40) / depth) ** 2 * (z > 40 ? 400 : 340), z];
      }),
      steps(4),
    );
    body.add(
      "frame",
      both(sweep(rocker, { radius: [12, 15], power: 4, up: [0, 1, 0], around: n, cap: 7 })),
    );
    body.add(
      "frame",
      both(limb([x - 15, 34, zf], [x - 2, arm - 8, zf + 8], 15, 15, { swell: 3, around: n })),
    );
    const top: Vec3 = [xb + 6, height, -depth / 2 + 26];
    const post = curve(
      [[x - 20, 40, zb - 10], [xb + 12, seat - 60, zb + 4], [xb + 8, seat + 120, zb - 38], top],
      steps(5),
    );
    body.add(
      "frame",
      both(
        sweep(post, { radius: (t) => [14 - 3 * t, 16 - 4 * t], up: [0, 0, 1], cap: 7, around: n }),
      ),
    );
    const armrest = curve(
      [
        [x, arm, zf + 62],
        [x + 2, arm + 8, zf - 40],
        [x - 10, arm + 2, zb - 10],
        [xb + 12, arm - 8, zb - 62],
      ],
      steps(5),
    );
    body.add(
      "frame",
      both(
        sweep(armrest, {
          radius: (t) => [24 - 11 * t, 10],
          power: 3.2,
          up: [0, 1, 0],
          cap: 8,
          around: steps(18),
        }),
      ),
    );
    const behind = (y: number) => mix(zb, top[2], (y - seat) / (height - seat)) + 10;
    const [sf, sb] = [seat - 14, seat - 56];
    body.add("frame", [
      limb([-x, sf, zf + 4], [x, sf, zf + 4], 13, 13, { around: n }),
      limb([-xb - 8, sb, zb + 2], [xb + 8, sb, zb + 2], 13, 13, { around: n }),
      ...both(limb([x - 6, sf - 6, zf], [xb + 12, sb - 6, zb], 13, 13, { around: n })),
      ...both(limb([x - 14, 190, zf], [x - 22, 175, zb - 6], 9, 9, { swell: 2, around: n })),
      limb([-x + 14, 250, zf + 2], [x - 14, 250, zf + 2], 9, 9, { swell: 2, around: n }),
      limb([-x + 22, 150, zb - 6], [x - 22, 150, zb - 6], 9, 9, { around: n }),
    ]);
    for (const y of [seat + 74, height - 40])
      body.add(
        "frame",
        limb([-xb - 6, y, behind(y) - 12], [xb + 6, y, behind(y) - 12], 12, 12, { around: n }),
      );
    const cells = Math.max(2, steps(4) / 2);
    body.add(
      "seat",
      webPanel({
        across: 8,
        along: 8,
        band: 50,
        width: 2 * xb + 10,
        height: Math.abs(zf - zb),
        cells,
        at: (u, v, lift) => {
          const t = (v + 1) / 2;
          return [
            u * mix(x - 24, xb, t),
            mix(sf + 13, sb + 13, t) + lift - 9 * (1 - u * u) * (1 - v * v),
            mix(zf + 4, zb + 2, t),
          ];
        },
      }),
      0.03,
    );
    body.add(
      "seat",
      webPanel({
        across: 8,
        along: 8,
        band: 48,
        width: 2 * xb,
        height: height - seat - 110,
        cells,
        at: (u, v, lift) => {
          const y = mix(seat + 74, height - 40, (v + 1) / 2);
          return [u * (xb - 8), y, behind(y) + 2 + lift - 8 * (1 - u * u) * (1 - v * v)];
        },
      }),
      0.03,
    );
  },
};
