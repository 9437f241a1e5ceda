import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { photographSheet } from "@/scripts/testing/simulate-photograph";
import { calibrateCamera } from "./calibrate";
import { focalOfEquivalent } from "./focal";
import { floorGrid } from "./grid";
import type { Vec2 } from "./matrix";
import { offeredReferences, referenceSizes } from "./references";
import type { Lens } from "./view";

const lens: Lens = { width: 1600, height: 1200, focal: focalOfEquivalent(26, 1600, 1200) };
const stand = { height: 1450, distance: 1800, tilt: 0.55, lean: 0, turn: 0.2 };

function taken(size: Vec2, with_: Lens = lens) {
  const picture = photographSheet(size, stand, with_);
  if (!picture) throw new Error("not in the picture");
  return picture;
}

describe("calibrate", () => {
  it("uses the photo's own lens when it names one, and says so", () => {
    const { corners } = taken([210, 297]);
    const found = calibrateCamera({ ...lens, exifFocal: lens.focal, corners, size: [210, 297] });
    expect(found).toMatchObject({ source: "exif", size: [210, 297] });
  });

  it("finds which side of the sheet lies near", () => {
    const { corners } = taken([297, 210]);
    const found = calibrateCamera({ ...lens, exifFocal: lens.focal, corners, size: [210, 297] });
    expect(found).toMatchObject({ size: [297, 210] });
  });

  it("asks a rug for the lens, and never a sheet of paper", () => {
    const wide = { ...lens, focal: 1400 };
    const rug = calibrateCamera({
      ...wide,
      exifFocal: null,
      corners: taken([1200, 900], wide).corners,
      size: [1200, 900],
    });
    if ("trouble" in rug) throw new Error(rug.trouble);
    expect(rug.source).toBe("lines");
    expect(rug.lens.focal).toBeCloseTo(1400, -1);
    const paper = calibrateCamera({
      ...wide,
      exifFocal: null,
      corners: taken([210, 297], wide).corners,
      size: [210, 297],
    });
    expect(paper).toMatchObject({ source: "usual" });
  });

  it("refuses marks that are no sheet, and never answers with numbers that are none", () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 1600 }), fc.integer({ min: 0, max: 1200 }));
    fc.assert(
      fc.property(corner, corner, corner, corner, (a, b, c, d) => {
        const found = calibrateCamera({
          ...lens,
          exifFocal: null,
          corners: [a, b, c, d],
          size: [210, 297],
        });
        if ("trouble" in found) return;
        expect(
          [...found.pose.origin, ...found.pose.rotation.flat(), found.error].every(Number.isFinite),
        ).toBe(true);
      }),
    );
  });
});

describe("floorGrid", () => {
  it("has no line behind the camera and no point out of all measure", () => {
    const { pose } = taken([210, 297]);
    const lines = floorGrid(pose, lens, 500, 3000);
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flat(2).every(Number.isFinite)).toBe(true);
  });
});

describe("offeredReferences", () => {
  it("offers the paper that the market has", () => {
    expect(offeredReferences("cm")).toContain("a4");
    expect(offeredReferences("in")).toContain("letter");
    expect(offeredReferences("in")).not.toContain("a4");
    expect(referenceSizes.a4).toEqual([210, 297]);
  });
});
