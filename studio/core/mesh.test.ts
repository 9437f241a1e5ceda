import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { block } from "../parts/block";
import { lathe } from "../parts/lathe";
import { plate } from "../parts/plate";
import { rounded } from "../parts/shapes";
import { sweep } from "../parts/sweep";
import { boxOf, type Mesh, move } from "./mesh";
import { occlusion } from "./occlusion";
import { smooth } from "./smooth";
import { split } from "./split";
import { cross, dot, size, sub, type Vec3 } from "./vector";

const at = (mesh: Mesh, i: number): Vec3 => mesh.points[i] ?? [0, 0, 0];

/** Volume by the divergence theorem: positive only where the surface is closed and faces outwards. */
const volume = (mesh: Mesh): number =>
  mesh.triangles.reduce(
    (sum, [a, b, c]) => sum + dot(at(mesh, a), cross(at(mesh, b), at(mesh, c))) / 6,
    0,
  );

const area = (mesh: Mesh): number =>
  mesh.triangles.reduce(
    (sum, [a, b, c]) =>
      sum + size(cross(sub(at(mesh, b), at(mesh, a)), sub(at(mesh, c), at(mesh, a)))) / 2,
    0,
  );

describe("parts", () => {
  it("have the outer measures asked for, whatever their rounding", () => {
    const length = fc.double({ min: 4, max: 900, noNaN: true });
    fc.assert(
      fc.property(
        length,
        length,
        length,
        fc.double({ min: 0.2, max: 60, noNaN: true }),
        (w, h, d, r) => {
          const { min, max } = boxOf(block(w, h, d, r).points);
          [w, h, d].forEach((side, k) => {
            expect((max[k] ?? 0) - (min[k] ?? 0)).toBeCloseTo(side, 6);
          });
        },
      ),
    );
  });

  it("face outwards and close: their volume is what geometry says", () => {
    expect(volume(block(100, 50, 20, 0.1))).toBeCloseTo(100_000, -2);
    expect(volume(plate(rounded(100, 50, 0.5), 20, {}))).toBeCloseTo(100_000, -2);
    const hole = rounded(40, 20, 0.5);
    expect(volume(plate(rounded(100, 50, 0.5), 20, { holes: [hole] }))).toBeCloseTo(84_000, -2);
    expect(
      volume(
        lathe(
          [
            [0.001, 0],
            [30, 0],
            [30, 10],
            [0.001, 10],
          ],
          { around: 96 },
        ),
      ),
    ).toBeCloseTo(Math.PI * 9000, -2);
    expect(
      volume(
        sweep(
          [
            [0, 0, 0],
            [0, 100, 0],
          ],
          { radius: 10, around: 96 },
        ),
      ),
    ).toBeCloseTo(Math.PI * 10_000, -2);
  });
});

describe("split", () => {
  it("leaves no edge too long and changes neither area nor volume", () => {
    const whole = block(700, 30, 300, 4);
    const parts = split(whole, 60);
    for (const [a, b] of parts.triangles)
      expect(size(sub(at(parts, a), at(parts, b)))).toBeLessThanOrEqual(60);
    expect(area(parts)).toBeCloseTo(area(whole), 3);
    expect(volume(parts)).toBeCloseTo(volume(whole), 3);
  });
});

describe("smooth", () => {
  it("keeps flat faces flat beside a bevel and edges sharp without one", () => {
    const bevelled = smooth(block(200, 200, 200, 6));
    const tops = bevelled.normals.filter(
      (_, i) => Math.abs((bevelled.points[i]?.[1] ?? 0) - 100) < 1e-6,
    );
    for (const n of tops) expect(n[1]).toBeGreaterThan(0.96);
    const sharp = smooth({ ...plate(rounded(100, 100, 0.01, 1), 100, {}), crease: 30 });
    for (const n of sharp.normals) expect(Math.max(...n.map(Math.abs))).toBeGreaterThan(0.7);
  });
});

describe("occlusion", () => {
  const shelf = smooth(split(block(400, 10, 200, 1), 50));
  const mean = (values: number[]) => values.reduce((s, v) => s + v, 0) / values.length;

  it("darkens what lies under something and leaves the open side alone", () => {
    const lid = smooth(move(block(400, 10, 200, 1), 0, 40, 0));
    const [open = []] = occlusion([shelf], 200, null);
    const [under = []] = occlusion([shelf, lid], 200, null);
    const tops = shelf.normals.flatMap((n, i) => (n[1] > 0.9 ? [i] : []));
    expect(mean(tops.map((i) => open[i] ?? 0))).toBeGreaterThan(0.98);
    expect(mean(tops.map((i) => under[i] ?? 0))).toBeLessThan(0.6);
  });

  it("does not blacken a joint: what is inside another solid takes its neighbours' light", () => {
    const post = smooth(split(block(20, 200, 20, 1), 40));
    const [light = []] = occlusion([post, shelf], 200, null);
    expect(Math.min(...light)).toBeGreaterThan(0.2);
  });
});
