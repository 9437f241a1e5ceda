import { homography, type Quad } from "./homography";
import {
  addVectors,
  cross,
  dot,
  type Mat3,
  norm,
  product,
  rotation,
  scaleVector,
  solveEquations,
  transposed,
  unit,
  type Vec2,
  type Vec3,
} from "./matrix";
import { eyeOf, type Lens, type Pose, pixelOf, upOf } from "./view";

/** How far a hand that holds a camera leans it, in radians: worth a pixel of error each. */
const usualLean = (5 * Math.PI) / 180;
/** Eye level of those who take photographs, and how much it varies, in millimetres. */
const usualHeight = { mean: 1400, spread: 700 };

/** The corners of a sheet of this size in the order of `orderQuad`. */
export function sheetCorners([width, depth]: Vec2): Quad {
  const [x, y] = [width / 2, depth / 2];
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}

export interface FoundPose {
  pose: Pose;
  /** Root mean square distance of the corners from where the pose puts them, in pixels. */
  error: number;
}

/**
 * Finds the floor from a rectangle of known size on it. It uses the decomposed homography and its
 * mirror. A small plane has two poses that look alike (Collins and Bartoli 2014). Least squares
 * over the corners refine each. The result is the one that fits a floor below a person's eyes. Null
 * when the corners can be no such rectangle.
 */
export function findPose(corners: Quad, size: Vec2, lens: Lens): FoundPose | null {
  const first = decompose(corners, size, lens);
  if (!first) return null;
  const found = [first, mirrored(first)]
    .map((start) => refine(start, corners, size, lens))
    .filter((pose) => upOf(pose)[1] < 0 && eyeOf(pose)[2] > 0)
    .map((pose) => ({ pose, cost: costOf(pose, corners, size, lens) }))
    .sort((a, b) => a.cost - b.cost)[0];
  if (!found) return null;
  const errors = cornerErrors(found.pose, corners, size, lens);
  return { pose: found.pose, error: Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / 4) };
}

function decompose(corners: Quad, size: Vec2, { focal, width, height }: Lens): Pose | null {
  const rays = corners.map(
    ([x, y]) => [(x - width / 2) / focal, (y - height / 2) / focal] as const,
  );
  const map = homography(sheetCorners(size), rays as unknown as Quad);
  if (!map) return null;
  const [a, b, c] = transposed(map);
  // The sheet is before the camera: the sign that makes its middle's depth positive.
  const k = (Math.sign(c[2]) || 1) * (2 / (norm(a) + norm(b)));
  const right = unit(scaleVector(a, k));
  const rough = scaleVector(b, k);
  const up = unit(cross(right, rough));
  if (!up.every(Number.isFinite)) return null;
  return { rotation: transposed([right, cross(up, right), up]), origin: scaleVector(c, k) };
}

/** The pose with its floor mirrored in the line of sight. */
function mirrored({ rotation: own, origin }: Pose): Pose {
  const sight = unit(origin);
  const up: Vec3 = [own[0][2], own[1][2], own[2][2]];
  const other = addVectors(scaleVector(sight, 2 * dot(up, sight)), scaleVector(up, -1));
  const axis = cross(up, other);
  const sine = norm(axis);
  const angle = Math.atan2(sine, dot(up, other));
  const turn: Mat3 = rotation(sine < 1e-9 ? [0, 0, 0] : scaleVector(axis, angle / sine));
  return { rotation: product(turn, own), origin };
}

/** How far the camera leans to a side, in radians. */
function lean(pose: Pose): number {
  const [x, y] = upOf(pose);
  return Math.atan2(x, -y);
}

function residuals(pose: Pose, corners: Quad, size: Vec2, lens: Lens): number[] {
  const out = sheetCorners(size).flatMap((floor, i) => {
    const pixel = pixelOf(pose, lens, floor);
    const [x, y] = corners[i] ?? [0, 0];
    return pixel ? [pixel[0] - x, pixel[1] - y] : [1e4, 1e4];
  });
  return [...out, lean(pose) / usualLean];
}

function cornerErrors(pose: Pose, corners: Quad, size: Vec2, lens: Lens): number[] {
  const r = residuals(pose, corners, size, lens);
  return [0, 2, 4, 6].map((i) => Math.hypot(r[i] ?? 0, r[i + 1] ?? 0));
}

function costOf(pose: Pose, corners: Quad, size: Vec2, lens: Lens): number {
  const height = (eyeOf(pose)[2] - usualHeight.mean) / usualHeight.spread;
  return squared(residuals(pose, corners, size, lens)) + height * height;
}

const squared = (values: readonly number[]) => values.reduce((sum, v) => sum + v * v, 0);

function moved({ rotation: own, origin }: Pose, step: readonly number[]): Pose {
  const [a = 0, b = 0, c = 0, x = 0, y = 0, z = 0] = step;
  // Steps of place are parts of the distance, so that all six are of one size.
  const far = norm(origin);
  return {
    rotation: product(rotation([a, b, c]), own),
    origin: addVectors(origin, [x * far, y * far, z * far]),
  };
}

/** Levenberg and Marquardt, with differences for derivatives: six unknowns, nine residuals. */
function refine(start: Pose, corners: Quad, size: Vec2, lens: Lens): Pose {
  let pose = start;
  let r = residuals(pose, corners, size, lens);
  let damping = 1e-3;
  for (let round = 0; round < 30; round++) {
    const base = pose;
    const columns = [0, 1, 2, 3, 4, 5].map((k) => {
      const h = 1e-6;
      const step = [0, 0, 0, 0, 0, 0];
      step[k] = h;
      const shifted = residuals(moved(base, step), corners, size, lens);
      return shifted.map((value, i) => (value - (r[i] ?? 0)) / h);
    });
    const gradient = columns.map((c) => -c.reduce((sum, v, i) => sum + v * (r[i] ?? 0), 0));
    const normal = columns.map((c, i) =>
      columns.map((d, j) => {
        const value = c.reduce((sum, v, k) => sum + v * (d[k] ?? 0), 0);
        return i === j ? value * (1 + damping) + 1e-12 : value;
      }),
    );
    const step = solveEquations(normal, gradient);
    if (!step) break;
    const next = moved(pose, step);
    const nextR = residuals(next, corners, size, lens);
    if (squared(nextR) < squared(r)) {
      const gain = squared(r) - squared(nextR);
      pose = next;
      r = nextR;
      damping = Math.max(1e-9, damping / 4);
      if (gain < 1e-10) break;
    } else damping *= 8;
  }
  return pose;
}
