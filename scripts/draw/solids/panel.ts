import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { num } from "../core/path";
import type { Solid } from "../core/solid";
import { along, dot, type Vec3 } from "../core/vector";
import type { View } from "../core/view";
import { drawn, type Pen, penOn } from "./drawn";
import type { Plane } from "./plane";

/** A drawing on a flat side of a thing: `draw` works in the side's own millimetres. */
export function panelOn(
  plane: Plane,
  width: number,
  height: number,
  draw: (pen: Pen) => void,
): Solid {
  const at = (x: number, y: number): Vec3 => along(plane.origin, [plane.u, x], [plane.v, y]);
  return drawn(
    [at(0, 0), at(width, 0), at(width, height), at(0, height)],
    (canvas, view) => draw(penOn(canvas, view, plane)),
    { shadowless: true },
  );
}

/** Numbers of the transform that lays the plane's directions in the picture. */
export const lieOf = (view: View, { u, v }: Plane): number[] => [
  dot(u, view.right),
  -dot(u, view.up),
  dot(v, view.right),
  -dot(v, view.up),
];

/** A rectangle with round corners as a path in the plane. */
export function plate(x: number, y: number, w: number, h: number, r: number): string {
  const k = r * 0.448;
  return `M${x + r} ${y}L${x + w - r} ${y}C${x + w - k} ${y} ${x + w} ${y + k} ${x + w} ${y + r}L${x + w} ${y + h - r}C${x + w} ${y + h - k} ${x + w - k} ${y + h} ${x + w - r} ${y + h}L${x + r} ${y + h}C${x + k} ${y + h} ${x} ${y + h - k} ${x} ${y + h - r}L${x} ${y + r}C${x} ${y + k} ${x + k} ${y} ${x + r} ${y}Z`;
}

/** A circle as a path in the plane. */
export function disc(x: number, y: number, r: number): string {
  const k = r * 0.5523;
  return `M${x + r} ${y}C${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r}C${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y}C${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r}C${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y}Z`;
}

/** Rows of small holes in sheet metal. */
export function perforated(
  canvas: Canvas,
  colour: string,
  matrix: readonly number[],
  step: number,
): string {
  const id = canvas.define(
    (name) =>
      `<pattern id="${name}" width="${num(step)}" height="${num(step)}" patternUnits="userSpaceOnUse" patternTransform="matrix(${matrix.map((n) => num(n, 3)).join(" ")} 0 0)"><circle cx="${num(step / 4, 2)}" cy="${num(step / 4, 2)}" r="${num(step * 0.17, 2)}" fill="${lit(colour, 0.35)}"/><circle cx="${num(step * 0.75, 2)}" cy="${num(step * 0.75, 2)}" r="${num(step * 0.17, 2)}" fill="${lit(colour, 0.35)}"/></pattern>`,
  );
  return `url(#${id})`;
}
