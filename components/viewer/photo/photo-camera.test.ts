import fc from "fast-check";
import { Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { pixelOf } from "@/lib/photo-placement/view";
import { photographSheet } from "@/scripts/testing/simulate-photograph";
import { photoCamera } from "./photo-camera";

const lens = { width: 1600, height: 1200, focal: 1200 };
const picture = photographSheet(
  [210, 297],
  { height: 1450, distance: 2000, tilt: 0.5, lean: 0.04, turn: 0.3 },
  lens,
);

describe("photoCamera", () => {
  it("sees every point of the room at the pixel where the photo shows it", () => {
    if (!picture) throw new Error("not in the picture");
    const camera = photoCamera(picture.pose, lens);
    const millimetres = (least: number, most: number) => fc.integer({ min: least, max: most });
    fc.assert(
      fc.property(
        millimetres(-900, 900),
        millimetres(-600, 2500),
        millimetres(0, 900),
        (x, away, up) => {
          const pixel = pixelOf(picture.pose, lens, [x, away], up);
          const seen = new Vector3(x / 1000, up / 1000, -away / 1000).project(camera);
          expect((seen.x * 0.5 + 0.5) * lens.width).toBeCloseTo(pixel?.[0] ?? 0, 2);
          expect((0.5 - seen.y * 0.5) * lens.height).toBeCloseTo(pixel?.[1] ?? 0, 2);
        },
      ),
    );
  });
});
