import { warp } from "../core/mesh";
import { type Recipe } from "../core/piece";
import { type Vec2, type Vec3 } from "../core/vector";
import { fabricOf } from "../materials";
import { lathe } from "../parts/lathe";
import { sweep } from "../parts/sweep";

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
