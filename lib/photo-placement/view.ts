import {
  addVectors,
  type Mat3,
  scaleVector,
  times,
  transposed,
  type Vec2,
  type Vec3,
} from "./matrix";

/** A picture and the focal length it was taken with, in its pixels. The lens looks at its middle. */
export interface Lens {
  width: number;
  height: number;
  focal: number;
}

/**
 * Where the floor lies before the camera. Floor points are [right, away] in millimetres from the
 * middle of the reference. The camera looks along +z with x to the right and y downwards.
 */
export interface Pose {
  /** Columns: the floor's right, its away, and up, as the camera sees them. */
  rotation: Mat3;
  /** The middle of the reference as the camera sees it, in millimetres. */
  origin: Vec3;
}

/** A point above the floor as the camera sees it, in millimetres. */
export function fromCamera({ rotation, origin }: Pose, [right, away]: Vec2, up = 0): Vec3 {
  return addVectors(times(rotation, [right, away, up]), origin);
}

/** The pixel of a point above the floor; null behind the camera. */
export function pixelOf(pose: Pose, lens: Lens, floor: Vec2, up = 0): Vec2 | null {
  const [x, y, z] = fromCamera(pose, floor, up);
  if (z <= 1e-6) return null;
  return [(lens.focal * x) / z + lens.width / 2, (lens.focal * y) / z + lens.height / 2];
}

/** The point of the floor that a pixel shows; null at and above the horizon. */
export function floorAt(pose: Pose, lens: Lens, [x, y]: Vec2): Vec2 | null {
  const ray: Vec3 = [(x - lens.width / 2) / lens.focal, (y - lens.height / 2) / lens.focal, 1];
  const back = transposed(pose.rotation);
  const [right, away, up] = times(back, ray);
  const [eyeRight, eyeAway, eyeUp] = eyeOf(pose);
  if (up >= -1e-9) return null;
  const far = -eyeUp / up;
  return [eyeRight + far * right, eyeAway + far * away];
}

/** Where the camera stands: right, away and up from the middle of the reference, in millimetres. */
export function eyeOf({ rotation, origin }: Pose): Vec3 {
  return scaleVector(times(transposed(rotation), origin), -1);
}

/** The upward direction of the floor as the camera sees it. */
export function upOf({ rotation }: Pose): Vec3 {
  return [rotation[0][2], rotation[1][2], rotation[2][2]];
}
