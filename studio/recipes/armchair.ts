import { curve } from "../core/curve";
import { both, move, warp } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { mix, type Vec3 } from "../core/vector";
import { fabricOf, woodOf } from "../materials";
import { block } from "../parts/block";
import { cushion } from "../parts/cushion";
import { limb } from "../parts/shapes";
import { sweep } from "../parts/sweep";

/** Back and arms in one curve that wraps the seat, higher behind. */
export const armchair: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    upholstery: fabricOf(code, colour("upholstery", "#ece6d8")),
    legs: woodOf("smoked-oak", colour("legs", "#7d5a3c")),
  }),
  build({ width, depth, height, measure, steps }, body) {
    const [seat, arm, low] = [measure("seatHeight", 410), measure("armHeight", 560), 120];
    const thick = 64;
    const [a, b] = [width / 2 - thick, depth / 2 - thick];
    const around = curve(
      Array.from({ length: 17 }, (_, i): Vec3 => {
        const t = (Math.PI * (i - 3.4)) / 10.2;
        const straight = t < 0 ? -t : t > Math.PI ? t - Math.PI : 0;
        const angle = Math.min(Math.PI, Math.max(0, t));
        return [
          a * Math.sign(Math.cos(angle)) * Math.abs(Math.cos(angle)) ** 0.8,
          0,
          -b * Math.sin(angle) ** 0.8 * 0.98 + straight * (b + 45),
        ];
      }),
      steps(4),
    );
    const high = (t: number) =>
      mix(arm, height, Math.sin(Math.PI * Math.min(1, Math.max(0, (t - 0.14) / 0.72))) ** 1.6);
    const path = around.map(
      ([x, , z], i): Vec3 => [x, (high(i / (around.length - 1)) + low) / 2, z],
    );
    const shell = sweep(path, {
      radius: (t) => [thick - 4 + 6 * Math.sin(Math.PI * t), (high(t) - low) / 2],
      power: 3.6,
      up: [0, 1, 0],
      around: steps(26),
      cap: 46,
    });
    body.add("upholstery", shell, 0);
    const seatAt = 26;
    body.add(
      "upholstery",
      move(
        block(2 * a - 40, 160, depth - 210, 24, { grain: "y", cells: [4, 1, 4] }),
        0,
        low + 92,
        seatAt + 30,
      ),
      0,
    );
    const pad = cushion(2 * a - 30, 172, depth - 190, {
      edge: 60,
      crown: 20,
      piping: 3.4,
      cells: steps(12),
    });
    const shaped = warp(pad, ([x, y, z]) => [x * (z < 0 ? 1 - 0.22 * (z / 300) ** 2 : 1), y, z]);
    body.add("upholstery", move(shaped, 0, seat - 74, seatAt + 44), 0);
    const leg = (x: number, z: number) =>
      limb([x * 1.06, 0, z * 1.06], [x * 0.94, low + 30, z * 0.94], 13, 21, {
        around: steps(16),
        cap: 3,
      });
    for (const [x, z] of [
      [a - 20, b - 36],
      [a - 110, -b + 40],
    ] as const)
      body.add("legs", both(leg(x, z)));
  },
};
