import { calibrateCamera } from "../../lib/photo-placement/calibrate";
import { focalOfEquivalent } from "../../lib/photo-placement/focal";
import type { Vec2 } from "../../lib/photo-placement/matrix";
import { gaussian, seeded } from "../../lib/photo-placement/random";
import { floorAt, type Lens, pixelOf } from "../../lib/photo-placement/view";
import { photographSheet } from "../testing/simulate-photograph";

export interface ErrorRow {
  reference: string;
  lens: "named" | "unknown";
  /** Standard deviation of a mark, in pixels of a photo 1600 wide. */
  click: number;
  /** Errors of length in percent at the reference and 1.6 m behind it; failures count as infinite. */
  near: { median: number; ninety: number };
  far: { median: number; ninety: number };
}

const picture = { width: 1600, height: 1200 };
const behind = 1600;
const measured = 800;

/** The middle and the ninth of ten. */
function spread(errors: number[]): { median: number; ninety: number } {
  const sorted = [...errors].sort((a, b) => a - b);
  const at = (part: number) => 100 * (sorted[Math.floor(sorted.length * part)] ?? 0);
  return { median: at(0.5), ninety: at(0.9) };
}

/**
 * What lengths a thousand simulated photographs give beside the truth. Cameras are held at 1.3 to
 * 1.6 m, 2 to 2.6 m from the reference, leaned a little. The sheet is turned as people lay it, and
 * marks are shaken by `click`. The named lens is wrong by 2 % (one standard deviation). Lenses are
 * of 23 to 28 mm.
 */
export function photoErrors(
  reference: { name: string; size: Vec2 },
  known: ErrorRow["lens"],
  click: number,
  photographs = 1000,
): ErrorRow {
  const random = seeded(7);
  const normal = gaussian(random);
  const within = (least: number, most: number) => least + (most - least) * random();
  const near: number[] = [];
  const far: number[] = [];
  for (let taken = 0; taken < photographs; ) {
    const lens: Lens = { ...picture, focal: focalOfEquivalent(within(23, 28), 1600, 1200) };
    const distance = within(2000, 2600);
    const height = within(1300, 1600);
    const shot = photographSheet(
      reference.size,
      {
        height,
        distance,
        tilt: Math.atan2(height, distance + 1200) + 0.06 * normal(),
        lean: 0.03 * normal(),
        turn: within(-0.5, 0.5),
      },
      lens,
    );
    if (!shot) continue;
    taken++;
    const [a, b, c, d] = shot.corners.map(
      ([x, y]): Vec2 => [x + click * normal(), y + click * normal()],
    );
    if (!a || !b || !c || !d) continue;
    const exifFocal = known === "named" ? lens.focal * (1 + 0.02 * normal()) : null;
    const found = calibrateCamera({
      ...picture,
      exifFocal,
      corners: [a, b, c, d],
      size: reference.size,
    });
    for (const [away, errors] of [
      [0, near],
      [behind, far],
    ] as const) {
      const ends = [-measured / 2, measured / 2].map((x) => pixelOf(shot.pose, lens, [x, away]));
      const [p, q] = ends.map((end) =>
        end && !("trouble" in found) ? floorAt(found.pose, found.lens, end) : null,
      );
      const length = p && q ? Math.hypot(p[0] - q[0], p[1] - q[1]) : Number.POSITIVE_INFINITY;
      errors.push(Math.abs(length / measured - 1));
    }
  }
  return { reference: reference.name, lens: known, click, near: spread(near), far: spread(far) };
}
