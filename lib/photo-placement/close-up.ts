import type { Quad } from "./homography";
import type { Vec2 } from "./matrix";

/** Which part of a photo is shown: its middle, in parts of the photo, and how many times as large. */
export interface CloseUp {
  middle: Vec2;
  times: number;
}

export const wholePhoto: CloseUp = { middle: [0.5, 0.5], times: 1 };

/** More would show more blur, not more of the sheet. */
const mostTimes = 5;

/** The marks in the middle half of what is shown, without anything beyond the photo's rim. */
export function closeUpOf(corners: Quad, width: number, height: number): CloseUp {
  const [xs, ys] = [corners.map(([x]) => x / width), corners.map(([, y]) => y / height)];
  const wide = (parts: number[]) => Math.max(...parts) - Math.min(...parts);
  const times = Math.min(mostTimes, Math.max(1, 0.5 / Math.max(wide(xs), wide(ys), 0.01)));
  const within = (parts: number[]) => {
    const middle = (Math.max(...parts) + Math.min(...parts)) / 2;
    return Math.min(1 - 0.5 / times, Math.max(0.5 / times, middle));
  };
  return { middle: [within(xs), within(ys)], times };
}
