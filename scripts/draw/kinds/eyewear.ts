import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { num, polyline } from "../core/path";
import type { Scene } from "../core/solid";
import type { Point, Vec3 } from "../core/vector";
import { project, type View } from "../core/view";
import type { Piece } from "../piece";
import { drawn } from "../solids/drawn";
import { acetateOf, paintLens, paintSlab } from "./eyewear-frame";
import { outlines, templeOf } from "./eyewear-outline";
import { outer } from "./eyewear-shapes";

function paintShadow(canvas: Canvas, view: View, piece: Piece, tint: number): void {
  if (canvas.style === "line") return;
  const { rims, place, bar } = outlines(piece);
  const fall = (p: Vec3): Point => project(view, [p[0] + p[1] * 0.42, 0, p[2] - p[1] * 0.34]);
  const ring = (side: 1 | -1, list: readonly Point[]) =>
    polyline(list.filter((_, i) => i % 2 === 0).map((p) => fall(place(side, p))));
  const whole = outer(rims);
  const id = canvas.define(
    (name) =>
      `<filter id="${name}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="6"/></filter>`,
  );
  const rings = ([1, -1] as const)
    .map((side) => ring(side, whole) + ring(side, rims.lens))
    .join("");
  const rods = ([1, -1] as const).map((side) => polyline(templeOf(piece, side).map(fall))).join("");
  const glass = ([1, -1] as const).map((side) => ring(side, rims.lens)).join("");
  canvas.raw(
    `<g filter="url(#${id})" fill="#3b2614"><path d="${rings}${polyline(bar.map(fall))}" fill-rule="evenodd" opacity=".42"/><path d="${rods}" opacity=".34"/><path d="${glass}" opacity="${num(tint, 2)}"/></g>`,
  );
}

/** A frame standing on its rims and tips, its temples open behind it. */
export function glasses(piece: Piece): Scene {
  const { rims, place, bar, lug } = outlines(piece);
  const colour = piece.colour("frame", "#6f4a2c");
  const lens = piece.colour("lens", "#eef1ee");
  const kind = acetateOf(colour, rims.metal);
  const dark = piece.kind === "sunglasses";
  const whole = outer(rims);
  const sides = [-1, 1] as const;
  const hull = [
    ...sides.flatMap((s) => whole.filter((_, i) => i % 4 === 0).map((p) => place(s, p))),
    ...sides.flatMap((s) => templeOf(piece, s)),
  ];
  const thickness = rims.metal ? 1.6 : 4.6;
  const picture = drawn(
    hull,
    (canvas, view) => {
      const flat = (points: readonly Vec3[]) => polyline(points.map((p) => project(view, p)));
      const move = (v: Vec3): Point => {
        const [a, b] = [project(view, [0, 0, 0]), project(view, v)];
        return [b[0] - a[0], b[1] - a[1]];
      };
      paintShadow(canvas, view, piece, dark ? 0.24 : 0.05);
      for (const s of [1, -1] as const)
        paintSlab(
          canvas,
          flat(templeOf(piece, s)),
          move([rims.metal ? -1 : -3, 0, 0]),
          lit(colour, s > 0 ? 0.95 : 0.9),
          kind,
        );
      for (const s of sides)
        paintLens(
          canvas,
          view,
          rims.lens.map((p) => place(s, p)),
          lens,
          dark,
        );
      const turn = (s: 1 | -1, list: readonly Vec3[]) => (s > 0 ? list : [...list].reverse());
      const rings = sides.map((s) =>
        flat(
          turn(
            s,
            whole.map((p) => place(s, p)),
          ),
        ),
      );
      const holes = sides.map((s) =>
        flat(
          turn(
            s === 1 ? -1 : 1,
            rims.lens.map((p) => place(s, p)),
          ),
        ),
      );
      const joints =
        flat([...bar].reverse()) + sides.map((s) => flat(turn(s === 1 ? -1 : 1, lug(s)))).join("");
      paintSlab(
        canvas,
        rings.join("") + holes.join("") + joints,
        move([0, 0, -thickness]),
        colour,
        kind,
        holes.join(""),
      );
    },
    { shadowless: true },
  );
  return { ground: "floor", camera: { yaw: 28, pitch: 20 }, solids: [picture] };
}

/** How every kind of the collection `eyewear` is built. */
export const eyewear: Record<string, (piece: Piece) => Scene> = {
  "round-glasses": glasses,
  "square-glasses": glasses,
  "cat-eye-glasses": glasses,
  "panto-glasses": glasses,
  sunglasses: glasses,
};
