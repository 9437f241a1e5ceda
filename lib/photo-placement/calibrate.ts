import { type FocalSource, focalFromLines, focalSpread, usualFocal } from "./focal";
import type { Quad } from "./homography";
import type { Vec2 } from "./matrix";
import { type FoundPose, findPose } from "./pose";
import { checkQuad, orderQuad, type QuadTrouble } from "./quad";
import type { Lens } from "./view";

export interface Calibration extends FoundPose {
  lens: Lens;
  source: FocalSource;
  corners: Quad;
  /** As the corners lie: width along the near edge. */
  size: Vec2;
  /** How uncertain the focal length is, as a part of itself. */
  focalSpread: number;
}

export type CalibrationTrouble = QuadTrouble | "noFloor";

export interface Marked {
  width: number;
  height: number;
  /** Of the lens that the photo itself names, in pixels. */
  exifFocal: number | null;
  corners: Quad;
  size: Vec2;
}

/** A rectangle is only asked about its lens when it is this long: smaller ones tell nothing. */
const leastForLines = 1200;

/**
 * The floor of a photo from four marks. The lens is the photo's own if it names one. Else it is
 * that of the vanishing lines of a large reference, else the usual one. Which side of the reference
 * lies near is found by trying both.
 */
export function calibrateCamera(marked: Marked): Calibration | { trouble: CalibrationTrouble } {
  const trouble = checkQuad(marked.corners);
  if (trouble) return { trouble };
  const { width, height, exifFocal, size } = marked;
  const corners = orderQuad(marked.corners);
  const lined = Math.max(...size) >= leastForLines ? focalFromLines(corners, width, height) : null;
  const source: FocalSource = exifFocal ? "exif" : lined ? "lines" : "usual";
  const lens: Lens = { width, height, focal: exifFocal ?? lined ?? usualFocal(width, height) };
  const turned: Vec2 = [size[1], size[0]];
  const best = [size, turned]
    .map((side) => ({ side, found: findPose(corners, side, lens) }))
    .flatMap(({ side, found }) => (found ? [{ side, ...found }] : []))
    .sort((a, b) => a.error - b.error)[0];
  // Marks that no sheet on any floor could make are a mistake, not a measurement.
  if (!best || best.error > Math.max(width, height) / 40) return { trouble: "noFloor" };
  const { side, pose, error } = best;
  return { pose, error, lens, source, corners, size: side, focalSpread: focalSpread[source] };
}
