import type { Canvas } from "../core/canvas";
import type { Random } from "../core/random";
import { SIZE } from "../paper";

/** What a close-up is drawn with. */
export interface Study {
  canvas: Canvas;
  random: Random;
  kind: string;
  /** The variant's option codes, which tell linen from wool. */
  code: string;
  colour: (part: string, usual: string) => string;
  /** The variant's colours in the order of the catalogue. */
  tones: readonly [string, string];
}

export const WHOLE = `M0 0H${SIZE}V${SIZE}H0z`;

/** Light from the top left over the whole close-up. */
export function light(canvas: Canvas, strength = 1, d = WHOLE): void {
  const fill = canvas.linear(
    [
      { at: 0, colour: "#fffaf0", opacity: 0.26 * strength },
      { at: 0.45, colour: "#fffaf0", opacity: 0 },
      { at: 0.6, colour: "#2a180a", opacity: 0 },
      { at: 1, colour: "#2a180a", opacity: 0.3 * strength },
    ],
    [0, 0],
    [0.75, 1],
  );
  canvas.touch(d, { fill });
}

/** A soft shade: everything between is blurred once. */
export function blurred(
  canvas: Canvas,
  d: string,
  attributes: Record<string, string | number>,
  size = 22,
): void {
  const id = canvas.define(
    (name) =>
      `<filter id="${name}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${size}"/></filter>`,
  );
  canvas.touch(d, { ...attributes, filter: `url(#${id})` });
}
