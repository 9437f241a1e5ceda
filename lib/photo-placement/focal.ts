import type { Quad } from "./homography";
import type { Vec2 } from "./matrix";

/** Diagonal of a 35 mm film frame in millimetres, by which "35 mm equivalent" is defined (CIPA DCG-001). */
const filmDiagonal = Math.hypot(36, 24);
/** What the main camera of most phones is equivalent to. */
const usualEquivalent = 26;

export type FocalSource = "exif" | "lines" | "usual";

/** Pixels of focal length of a picture whose lens is equivalent to this many millimetres. */
export function focalOfEquivalent(millimetres: number, width: number, height: number): number {
  return (millimetres / filmDiagonal) * Math.hypot(width, height);
}

/** The focal length to assume when nothing is known. */
export function usualFocal(width: number, height: number): number {
  return focalOfEquivalent(usualEquivalent, width, height);
}

/** How uncertain a focal length is, as a part of itself (one standard deviation). */
export const focalSpread: Record<FocalSource, number> = { exif: 0.02, lines: 0.06, usual: 0.12 };

/** Where two lines meet; null when they are as good as parallel. */
function meeting(a: Vec2, b: Vec2, c: Vec2, d: Vec2): Vec2 | null {
  const along: Vec2 = [b[0] - a[0], b[1] - a[1]];
  const other: Vec2 = [d[0] - c[0], d[1] - c[1]];
  const area = along[0] * other[1] - along[1] * other[0];
  if (Math.abs(area) < 0.01 * Math.hypot(...along) * Math.hypot(...other)) return null;
  const t = ((c[0] - a[0]) * other[1] - (c[1] - a[1]) * other[0]) / area;
  return [a[0] + t * along[0], a[1] + t * along[1]];
}

/**
 * The focal length from a large rectangle of any size: a rug, a tiled field, the room's own edges.
 * Its sides meet in two vanishing points at right angles. So (p − c)·(q − c) = −f² (Caprile and
 * Torre 1990). Null when the picture does not show enough perspective, or shows a lens that no
 * camera has. An A4 sheet is too small: its corners tell nothing of the lens.
 */
export function focalFromLines(corners: Quad, width: number, height: number): number | null {
  const [a, b, c, d] = corners;
  const p = meeting(a, b, d, c);
  const q = meeting(b, c, a, d);
  if (!p || !q) return null;
  const [x, y] = [width / 2, height / 2];
  const squared = -((p[0] - x) * (q[0] - x) + (p[1] - y) * (q[1] - y));
  if (squared <= 0) return null;
  const focal = Math.sqrt(squared);
  const equivalent = (focal / Math.hypot(width, height)) * filmDiagonal;
  return equivalent >= 12 && equivalent <= 90 ? focal : null;
}
