import type { Part } from "../part";

/** A place in a picture, in per cent from its left and from its top. */
export interface SpotPlace {
  x: number;
  y: number;
}

/** Where a spot stands that has not been placed by hand. */
export const middle: SpotPlace = { x: 50, y: 50 };

// Finer than fingers are, and as the fields step.
const rounded = (percent: number) => Math.min(100, Math.max(0, Math.round(percent * 2) / 2));

/** The place of a point of the window in a picture that is shown there. */
export function placeIn(
  box: Pick<DOMRect, "left" | "top" | "width" | "height">,
  point: { clientX: number; clientY: number },
): SpotPlace {
  if (box.width <= 0 || box.height <= 0) return middle;
  return {
    x: rounded(((point.clientX - box.left) / box.width) * 100),
    y: rounded(((point.clientY - box.top) / box.height) * 100),
  };
}

const ways: Partial<Record<string, SpotPlace>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Where an arrow moves a spot: by one per cent, by ten with Shift. Pictures are not turned with the
 * words, so an arrow points the same way in every language.
 * @returns undefined for other keys
 */
export function steppedBy(
  { x, y }: SpotPlace,
  { key, shiftKey }: { key: string; shiftKey: boolean },
): SpotPlace | undefined {
  const way = ways[key];
  const step = shiftKey ? 10 : 1;
  return way && { x: rounded(x + way.x * step), y: rounded(y + way.y * step) };
}

/** Where a part of a document stands in its picture; undefined for one without a whole place. */
export function placeOf({ x, y }: Part): SpotPlace | undefined {
  return typeof x === "number" && typeof y === "number" && Number.isFinite(x + y)
    ? { x, y }
    : undefined;
}

/**
 * The spots after a press on the picture. One that has no place yet gets this one; else a new one
 * stands there.
 * @returns the spots, and which of them was placed
 */
export function placedAt(spots: readonly Part[], place: SpotPlace): { spots: Part[]; at: number } {
  const without = spots.findIndex((spot) => !placeOf(spot));
  if (without < 0) return { spots: [...spots, { ...place }], at: spots.length };
  return { spots: moveSpot(spots, without, place), at: without };
}

/** The spots with one of them elsewhere. */
export function moveSpot(spots: readonly Part[], at: number, place: SpotPlace): Part[] {
  return spots.map((spot, i) => (i === at ? { ...spot, ...place } : spot));
}
