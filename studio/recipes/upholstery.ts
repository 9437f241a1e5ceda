import { curve } from "../core/curve";
import { both, move, turn, warp } from "../core/mesh";
import { noise } from "../core/noise";
import type { Recipe } from "../core/piece";
import { mix, type Vec2, type Vec3 } from "../core/vector";
import { fabricOf, woodOf } from "../materials";
import { block } from "../parts/block";
import { cushion } from "../parts/cushion";
import { lathe } from "../parts/lathe";
import { limb } from "../parts/shapes";
import { sweep } from "../parts/sweep";

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

/** A low stone of wool: no two sides alike, one seam round its shoulder. */
export const pouf: Recipe = {
  ground: "floor",
  materials: ({ code, colour }) => ({
    upholstery: fabricOf(code, colour("upholstery", "#a39e94")),
    piping: fabricOf(code, colour("piping", "#6f6b64")),
  }),
  build({ width, depth, height, steps }, body) {
    const lumpy = (turnAt: number, y: number) => {
      const a = turnAt * 2 * Math.PI;
      return (
        1 +
        0.03 * Math.sin(a * 2 + 0.6) +
        0.022 * Math.sin(a * 3 + 2 + y / 140) +
        0.012 * Math.sin(a * 5)
      );
    };
    const r = Math.min(width, depth) / 2;
    const rows = steps(22);
    const outline = Array.from({ length: rows + 1 }, (_, i): Vec2 => {
      const a = -Math.PI / 2 + (Math.PI * i) / rows;
      const f = (x: number, p: number) => Math.sign(x) * Math.abs(x) ** p;
      return [
        Math.max(0.01, r * f(Math.cos(a), 0.62)),
        height / 2 + (height / 2) * f(Math.sin(a), 0.78) - 8 * Math.cos(a) ** 6 * 0,
      ];
    });
    const squash = ([x, y, z]: Vec3): Vec3 => [(x * width) / (2 * r), y, (z * depth) / (2 * r)];
    body.add("upholstery", warp(lathe(outline, { around: steps(40), radius: lumpy }), squash), 0);
    const y = height * 0.72;
    const at = outline.reduce((best, p) =>
      Math.abs(p[1] - y) < Math.abs(best[1] - y) && p[1] > 60 ? p : best,
    );
    const ring = Array.from({ length: 48 }, (_, i): Vec3 => {
      const a = (i / 48) * 2 * Math.PI;
      const k = at[0] * lumpy(i / 48, at[1]) + 0.5;
      return squash([k * Math.cos(a), at[1] + 5 * Math.sin(a * 2), -k * Math.sin(a)]);
    });
    body.add("piping", sweep(ring, { radius: 4, around: steps(8), closed: true }), 0);
  },
};
