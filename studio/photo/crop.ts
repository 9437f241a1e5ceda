/** Where something is in a picture: left, top, right, bottom, in parts of it. */
export type Box = readonly [number, number, number, number];

/** How much of the crop the thing takes, and the least part of the picture's height that is cut. */
const FILL = 0.42;
const LEAST = 0.45;

/** A square round a thing, with some of what stands by it, within a picture of this size (pixels). */
export function around(
  [left, top, right, bottom]: Box,
  [width, height]: readonly [number, number],
) {
  const wanted = Math.max((right - left) * width, (bottom - top) * height) / FILL;
  const side = Math.round(Math.min(Math.max(wanted, LEAST * height), height, width));
  const place = (middle: number, size: number) =>
    Math.round(Math.min(Math.max(middle * size - side / 2, 0), size - side));
  return {
    left: place((left + right) / 2, width),
    top: place((top + bottom) / 2, height),
    width: side,
    height: side,
  };
}
