import type { Canvas } from "../core/canvas";
import { lightness } from "../core/colour";
import { coords, num } from "../core/path";
import { dot, type Vec3 } from "../core/vector";
import type { View } from "../core/view";

/** A plain weave: threads over and under, lying along two directions of the cloth. */
export function weavePattern(
  canvas: Canvas,
  colour: string,
  matrix: readonly number[],
  size = 7,
): string {
  const half = size / 2;
  const threads = canvas.define(
    (name) =>
      `<pattern id="${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
      `<path d="M0 ${half / 2}H${half}M${half} ${half * 1.5}H${size}" stroke="#fff" stroke-opacity=".5" stroke-width="${num(half * 0.6)}"/>` +
      `<path d="M${half * 1.5} 0V${half}M${half / 2} ${half}V${size}" stroke="${lightness(colour) > 0.5 ? "#6b4a2a" : "#120c08"}" stroke-opacity=".42" stroke-width="${num(half * 0.45)}"/></pattern>`,
  );
  // The threads are stored once; every side only lays them in its own direction.
  const id = canvas.define(
    (name) =>
      `<pattern id="${name}" href="#${threads}" patternTransform="matrix(${coords(
        matrix.map((v) => Math.round(v * 100) / 100),
        2,
      )} 0 0)"/>`,
  );
  return `url(#${id})`;
}

/** Lays the weave on a flat area whose threads run along `u` and `v`. */
export function weaveOver(
  canvas: Canvas,
  view: View,
  d: string,
  u: Vec3,
  v: Vec3,
  tone: string,
  strength = 0.32,
): void {
  if (canvas.style === "line") return;
  const matrix = [dot(u, view.right), -dot(u, view.up), dot(v, view.right), -dot(v, view.up)];
  canvas.touch(d, { fill: weavePattern(canvas, tone, matrix), opacity: strength });
}
