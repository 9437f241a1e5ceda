import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { photographSheet, type Standpoint } from "@/scripts/testing/simulate-photograph";
import { scaleErrorAt } from "./error-bars";
import { focalFromLines, focalOfEquivalent, usualFocal } from "./focal";
import { homography, mapPoint, type Quad } from "./homography";
import type { Vec2 } from "./matrix";
import { findPose } from "./pose";
import { checkQuad, orderQuad } from "./quad";
import { eyeOf, floorAt, type Lens, pixelOf } from "./view";

const a4: Vec2 = [210, 297];
const lens: Lens = { width: 1600, height: 1200, focal: focalOfEquivalent(26, 1600, 1200) };
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const standpoints: fc.Arbitrary<Standpoint> = fc.record({
  height: double(1000, 1800),
  distance: double(900, 2600),
  tilt: double(0.35, 0.8),
  lean: double(-0.05, 0.05),
  turn: double(-0.6, 0.6),
});

describe("homography", () => {
  it("takes the four corners to where they belong, and any point there and back", () => {
    const points = fc.tuple(double(-1, 1), double(-1, 1), double(-1, 1), double(-1, 1));
    fc.assert(
      fc.property(
        points,
        points,
        double(0, 1),
        double(0, 1),
        ([a, b, c, d], [e, f, g, h], u, v) => {
          const from: Quad = [
            [0, 0],
            [100, 0],
            [100, 100],
            [0, 100],
          ];
          const to: Quad = [
            [500 + 40 * a, 500 + 40 * b],
            [900 + 40 * c, 480 + 40 * d],
            [850 + 40 * e, 200 + 40 * f],
            [560 + 40 * g, 230 + 40 * h],
          ];
          const [there, back] = [homography(from, to), homography(to, from)];
          if (!there || !back) throw new Error("no map");
          for (const [i, corner] of from.entries()) {
            const [x, y] = mapPoint(there, corner) ?? [0, 0];
            expect(x).toBeCloseTo(to[i]?.[0] ?? 0, 6);
            expect(y).toBeCloseTo(to[i]?.[1] ?? 0, 6);
          }
          const point: Vec2 = [100 * u, 100 * v];
          const [x, y] = mapPoint(back, mapPoint(there, point) ?? [0, 0]) ?? [0, 0];
          expect(x).toBeCloseTo(point[0], 5);
          expect(y).toBeCloseTo(point[1], 5);
        },
      ),
    );
  });

  it("does not exist for corners on one line", () => {
    const line: Quad = [
      [0, 0],
      [10, 10],
      [20, 20],
      [0, 20],
    ];
    expect(
      homography(line, [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
    ).toBeNull();
  });
});

describe("findPose", () => {
  it("finds the camera's height and every length from exact corners and the true lens", () => {
    fc.assert(
      fc.property(standpoints, (at) => {
        const picture = photographSheet(a4, { ...at, lean: 0 }, lens);
        fc.pre(picture !== null);
        if (!picture) return;
        const found = findPose(picture.corners, a4, lens);
        if (!found) throw new Error("no pose");
        expect(found.error).toBeLessThan(0.05);
        expect(eyeOf(found.pose)[2]).toBeCloseTo(at.height, -1);
        const ends = [-400, 400].map((x) => pixelOf(picture.pose, lens, [x, 900]));
        const [p, q] = ends.map((pixel) => pixel && floorAt(found.pose, lens, pixel));
        fc.pre(Boolean(p && q));
        if (p && q) expect(Math.hypot(p[0] - q[0], p[1] - q[1])).toBeCloseTo(800, -1);
      }),
    );
  });

  it("takes the floor below the camera and not its mirror", () => {
    fc.assert(
      fc.property(standpoints, (at) => {
        const picture = photographSheet(a4, at, lens);
        fc.pre(picture !== null);
        if (!picture) return;
        const found = findPose(picture.corners, a4, lens);
        expect(found && eyeOf(found.pose)[2]).toBeGreaterThan(0);
      }),
    );
  });

  it("answers null, not nonsense, to corners that are no sheet", () => {
    expect(
      findPose(
        [
          [0, 0],
          [10, 10],
          [20, 20],
          [30, 30],
        ],
        a4,
        lens,
      ),
    ).toBeNull();
  });
});

describe("floorAt", () => {
  it("is the inverse of pixelOf wherever the floor is seen", () => {
    fc.assert(
      fc.property(standpoints, double(-800, 800), double(-300, 3000), (at, x, y) => {
        const picture = photographSheet(a4, at, lens);
        fc.pre(picture !== null);
        if (!picture) return;
        const pixel = pixelOf(picture.pose, lens, [x, y]);
        if (!pixel) return;
        const back = floorAt(picture.pose, lens, pixel);
        expect(back?.[0]).toBeCloseTo(x, 4);
        expect(back?.[1]).toBeCloseTo(y, 4);
      }),
    );
  });
});

describe("the marks of a sheet", () => {
  it("are the same in whatever order they were made", () => {
    fc.assert(
      fc.property(standpoints, fc.integer({ min: 0, max: 3 }), fc.boolean(), (at, start, back) => {
        const picture = photographSheet(a4, { ...at, turn: 0, lean: 0 }, lens);
        fc.pre(picture !== null);
        if (!picture) return;
        const [a, b, c, d] = picture.corners;
        const corners: Vec2[] = back ? [d, c, b, a] : [a, b, c, d];
        const [p, q, r, s] = [...corners.slice(start), ...corners.slice(0, start)];
        if (!p || !q || !r || !s) return;
        expect(orderQuad([p, q, r, s])).toEqual(picture.corners);
      }),
    );
  });

  it.each([
    [
      "crossed",
      [
        [0, 0],
        [100, 100],
        [100, 0],
        [0, 100],
      ],
    ],
    [
      "flat",
      [
        [0, 0],
        [100, 0],
        [50, 20],
        [0, 100],
      ],
    ],
    [
      "flat",
      [
        [0, 0],
        [100, 0],
        [200, 0.1],
        [100, 0.2],
      ],
    ],
    [
      "small",
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
      ],
    ],
  ] as const)("are refused when %s", (trouble, [a, b, c, d]) =>
    expect(checkQuad([a, b, c, d])).toBe(trouble),
  );
});

describe("focalFromLines", () => {
  it("finds the lens from a large rectangle that is seen over its corner", () => {
    const picture = photographSheet(
      [1600, 2300],
      { height: 1500, distance: 3200, tilt: 0.4, lean: 0, turn: 0.5 },
      { ...lens, focal: 1100 },
    );
    if (!picture) throw new Error("not in the picture");
    expect(focalFromLines(picture.corners, 1600, 1200)).toBeCloseTo(1100, 0);
  });

  it("does not guess from a rectangle seen straight on", () => {
    expect(
      focalFromLines(
        [
          [100, 900],
          [900, 900],
          [900, 200],
          [100, 200],
        ],
        1600,
        1200,
      ),
    ).toBeNull();
  });
});

describe("scaleErrorAt", () => {
  const picture = photographSheet(
    a4,
    { height: 1450, distance: 2400, tilt: 0.384, lean: 0, turn: 0.1 },
    lens,
  );
  if (!picture) throw new Error("not in the picture");
  const marked = { corners: picture.corners, size: a4, lens };
  const at = (away: number) => pixelOf(picture.pose, lens, [0, away]) ?? [0, 0];

  it("grows with the distance from the sheet and with every doubt", () => {
    const doubts = { click: 1.5, focal: 0.02 };
    const near = scaleErrorAt(at(0), marked, doubts)?.part ?? 1;
    const far = scaleErrorAt(at(1600), marked, doubts)?.part ?? 0;
    const guessed = scaleErrorAt(at(1600), marked, { click: 1.5, focal: 0.12 })?.part ?? 0;
    expect(near).toBeLessThan(far);
    expect(far).toBeLessThan(guessed);
  });

  it("has no answer where no floor is", () => {
    expect(scaleErrorAt([800, 2], marked, { click: 1, focal: 0.02 })).toBeNull();
  });

  it("is small for the usual lens near the sheet", () => {
    const usual = { ...marked, lens: { ...lens, focal: usualFocal(1600, 1200) } };
    expect(scaleErrorAt(at(0), usual, { click: 1, focal: 0.12 })?.part).toBeLessThan(0.1);
  });
});
