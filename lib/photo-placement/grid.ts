import type { Vec2 } from "./matrix";
import { fromCamera, type Lens, type Pose, pixelOf } from "./view";

const near = 150;

/**
 * A line of the floor as it is seen. It is cut off where it comes too near the camera, and null
 * behind it.
 */
function seen(pose: Pose, lens: Lens, a: Vec2, b: Vec2): [Vec2, Vec2] | null {
  const depth = (point: Vec2) => fromCamera(pose, point)[2];
  const [da, db] = [depth(a), depth(b)];
  if (da < near && db < near) return null;
  const cut = (from: Vec2, to: Vec2, df: number, dt: number): Vec2 => {
    if (df >= near) return from;
    const k = (near - df) / (dt - df);
    return [from[0] + k * (to[0] - from[0]), from[1] + k * (to[1] - from[1])];
  };
  const p = pixelOf(pose, lens, cut(a, b, da, db));
  const q = pixelOf(pose, lens, cut(b, a, db, da));
  return p && q ? [p, q] : null;
}

/** The lines of a square grid of the floor round the reference, in pixels of the photo. */
export function floorGrid(pose: Pose, lens: Lens, step: number, reach: number): [Vec2, Vec2][] {
  const lines: [Vec2, Vec2][] = [];
  for (let at = -reach; at <= reach; at += step)
    for (const line of [
      seen(pose, lens, [at, -reach], [at, reach]),
      seen(pose, lens, [-reach, at], [reach, at]),
    ])
      if (line) lines.push(line);
  return lines;
}
