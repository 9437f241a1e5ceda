import type { Canvas } from "../core/canvas";
import { num } from "../core/path";
import type { Scene, Solid } from "../core/solid";
import type { Surface } from "../core/surface";
import type { Point } from "../core/vector";
import { project, type View } from "../core/view";
import type { Piece } from "../piece";
import { drawn, frameOf } from "../solids/drawn";
import { paintTube } from "../solids/rod";
import { Garment } from "./garment";

export const STEEL: Surface = { colour: "#8d8577", texture: "metal" };
export const HANGER: Surface = { colour: "#c8a06a", texture: "wood" };

/** How a design of 200 units' width lies on the wall: the garment's own width and height. */
function layOn(view: View, { width, height }: Piece, tall: number): (p: Point) => Point {
  return ([x, y]) => project(view, [(x * width) / 200, height * (1 - y / tall), 0]);
}

/** A flat garment before the wall, drawn by `sew`; `hang` draws what it hangs from, behind it. */
export function hanging(
  piece: Piece,
  tall: number,
  sew: (g: Garment) => void,
  hang?: (canvas: Canvas, view: View, at: (p: Point) => Point) => void,
): Scene {
  const { width, height } = piece;
  const fabric = piece.colour("fabric", "#d8cfbd");
  const solids: Solid[] = [
    drawn(
      frameOf(-width / 2, 0, width, height, 0).concat(
        frameOf(-width * 0.42, height * 0.05, width * 0.84, height * 0.9, 26),
      ),
      (canvas, view) => {
        const at = layOn(view, piece, tall);
        if (canvas.style === "paint") hang?.(canvas, view, at);
        sew(new Garment(canvas, view, at, fabric));
      },
      { shadowless: true },
    ),
  ];
  return { ground: "wall", second: "none", camera: { yaw: 0, pitch: 0 }, solids, air: 0.01 };
}

/** A wooden hanger in a neck at the top, its shoulders `reach` to either side and `drop` lower. */
export function onHanger(reach: number, drop: number) {
  return (canvas: Canvas, view: View, at: (p: Point) => Point): void => {
    const k = (at([1, 0])[0] - at([0, 0])[0]) * 1.9;
    paintTube(
      canvas,
      view,
      [
        [0, 4],
        [0, -8],
        [1, -13],
        [6, -17],
        [8, -23],
        [3, -28],
        [-4, -26],
        [-6, -22],
      ].map(([x = 0, y = 0]) => at([x, y])),
      k * 0.62,
      STEEL,
    );
    paintTube(
      canvas,
      view,
      [
        [-reach, drop + 8],
        [-reach * 0.5, drop * 0.6 + 6],
        [0, 5],
        [reach * 0.5, drop * 0.6 + 6],
        [reach, drop + 8],
      ].map(([x = 0, y = 0]) => at([x, y])),
      k * 1.7,
      HANGER,
    );
  };
}

/**
 * The soft shadow of a flat shape on the wall behind it, without a filter. It is the shape, thrice,
 * fainter and farther.
 */
export function wallShade(g: Garment, shape: string): void {
  const d = g.path(shape);
  for (const [step, opacity] of [
    [7, 0.1],
    [14, 0.07],
    [22, 0.05],
    [31, 0.03],
  ] as const) {
    if (g.canvas.style === "paint")
      g.lay(
        d,
        `fill="#3b2614" opacity="${num(opacity, 2)}" transform="translate(${step} ${Math.round(step * 1.2)})"`,
      );
  }
}

/** A round wooden peg in the wall. */
export function peg(canvas: Canvas, [x, y]: Point, r: number): void {
  const fill = canvas.radial(
    [
      { at: 0, colour: "#e2bf8c" },
      { at: 1, colour: "#a67d48" },
    ],
    [0.5, 0.5],
    0.6,
    [0.32, 0.28],
  );
  canvas.add("circle", {
    cx: Math.round(x + 5),
    cy: Math.round(y + 8),
    r,
    fill: "#3b2614",
    opacity: 0.22,
  });
  canvas.add("circle", { cx: Math.round(x), cy: Math.round(y), r, fill });
}

/** A cord of cloth along the points, in design units. */
export function cord(g: Garment, points: readonly Point[], width: number, colour: string): void {
  const at = points.map(
    (p) =>
      g
        .path(`M${p[0]} ${p[1]}`)
        .slice(1)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [0, 0],
  );
  paintTube(
    g.canvas,
    g.view,
    at.map(([x = 0, y = 0]): Point => [x, y]),
    (width * g.unit) / 2,
    { colour, texture: "cloth" },
  );
}
