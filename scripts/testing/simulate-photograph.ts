import type { Quad } from "../../lib/photo-placement/homography";
import { product, rotation, type Vec2, type Vec3 } from "../../lib/photo-placement/matrix";
import { sheetCorners } from "../../lib/photo-placement/pose";
import { type Lens, type Pose, pixelOf } from "../../lib/photo-placement/view";

export interface Photograph {
  lens: Lens;
  pose: Pose;
  /** Where the sheet's corners really are, in pixels. */
  corners: Quad;
}

export interface Standpoint {
  /** Of the camera above the floor, in millimetres. */
  height: number;
  /** On the floor from below the camera to the middle of the sheet. */
  distance: number;
  /** How far the camera looks down, leans to a side, and the sheet is turned; radians. */
  tilt: number;
  lean: number;
  turn: number;
}

/** A camera at a standpoint, looking ahead; what it sees of a sheet. Null when that is not whole. */
export function photographSheet(size: Vec2, at: Standpoint, lens: Lens): Photograph | null {
  const { height, distance, tilt, lean, turn } = at;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  // Columns: the sheet's right, away and up for a level camera that looks ahead, y downwards.
  const level = [
    [c, -s, 0],
    [0, 0, -1],
    [s, c, 0],
  ] as const;
  const look = product(rotation([0, 0, lean]), rotation([tilt, 0, 0]));
  const middle: Vec3 = [0, height, distance];
  const origin = look.map((row) => row[0] * middle[0] + row[1] * middle[1] + row[2] * middle[2]);
  const pose: Pose = {
    rotation: product(look, level),
    origin: [origin[0] ?? 0, origin[1] ?? 0, origin[2] ?? 0],
  };
  const corners = sheetCorners(size).map((corner) => pixelOf(pose, lens, corner));
  const [a, b, d, e] = corners;
  if (!a || !b || !d || !e) return null;
  const whole = [a, b, d, e].every(([x, y]) => x > 0 && y > 0 && x < lens.width && y < lens.height);
  return whole ? { lens, pose, corners: [a, b, d, e] } : null;
}
