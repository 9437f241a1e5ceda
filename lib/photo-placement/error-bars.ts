import type { Quad } from "./homography";
import type { Vec2 } from "./matrix";
import { type FoundPose, findPose } from "./pose";
import { gaussian, seeded } from "./random";
import { floorAt, type Lens } from "./view";

export interface Doubts {
  /** How far off a corner was marked, in pixels of the picture (one standard deviation). */
  click: number;
  /** How uncertain the focal length is, as a part of itself. */
  focal: number;
}

export interface ScaleError {
  /** The part by which a length at the point may be wrong, in nine cases of ten. So 0.04 is 4 %. */
  part: number;
  /** Of the retries, how many had no floor at the point at all. */
  lost: number;
}

const retries = 60;

/** How wide a small thing on the floor appears: pixels per millimetre to the right, at a pixel. */
function widthAt(found: FoundPose, lens: Lens, at: Vec2, pixels: number): number | null {
  const a = floorAt(found.pose, lens, [at[0] - pixels / 2, at[1]]);
  const b = floorAt(found.pose, lens, [at[0] + pixels / 2, at[1]]);
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : null;
}

/**
 * How far lengths at a point of the picture can be trusted. The corners are marked and the lens is
 * guessed again and again, each time a little differently. The lengths are then compared. The same
 * question has the same answer. Null when the point shows no floor.
 */
export function scaleErrorAt(
  at: Vec2,
  marked: { corners: Quad; size: Vec2; lens: Lens },
  doubts: Doubts,
): ScaleError | null {
  const { corners, size, lens } = marked;
  const pixels = lens.width / 20;
  const base = findPose(corners, size, lens);
  const truth = base && widthAt(base, lens, at, pixels);
  if (!truth) return null;
  const normal = gaussian(seeded(1));
  const errors: number[] = [];
  let lost = 0;
  for (let retry = 0; retry < retries; retry++) {
    const shaken = corners.map(
      ([x, y]): Vec2 => [x + doubts.click * normal(), y + doubts.click * normal()],
    );
    const [a, b, c, d] = shaken;
    if (!a || !b || !c || !d) continue;
    const guess = { ...lens, focal: lens.focal * Math.exp(doubts.focal * normal()) };
    const found = findPose([a, b, c, d], size, guess);
    const width = found && widthAt(found, guess, at, pixels);
    if (width) errors.push(Math.abs(width / truth - 1));
    else lost++;
  }
  errors.sort((a, b) => a - b);
  const part = errors[Math.floor(errors.length * 0.9)];
  return part === undefined ? null : { part, lost: lost / retries };
}
