import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { num } from "../core/path";
import type { Scene } from "../core/solid";
import type { View } from "../core/view";
import type { Piece } from "../piece";
import { drawn, frameOf } from "../solids/drawn";
import { Garment } from "./garment";

/** Knotted threads along a line, each with its own small bend. */
function tassels(
  g: Garment,
  from: readonly [number, number],
  to: readonly [number, number],
  count: number,
  length: number,
  colour: string,
): void {
  const at = (i: number) =>
    [
      from[0] + ((to[0] - from[0]) * i) / (count - 1),
      from[1] + ((to[1] - from[1]) * i) / (count - 1),
    ] as const;
  const list = Array.from({ length: count }, (_, i) => {
    const [x, y] = at(i);
    const sway = ((i * 5) % 7) - 3;
    return `M${num(x)} ${num(y)}Q${num(x + sway * 0.5)} ${num(y + length / 2)} ${num(x + sway)} ${num(y + length + ((i * 3) % 4))}`;
  });
  const d = g.path(list.join(""));
  g.canvas.touch(d, {
    fill: "none",
    stroke: lit(colour, 0.74),
    "stroke-width": 6,
    "stroke-linecap": "round",
  });
  g.canvas.line(d, lit(colour, 1.04), 3.4, { "stroke-linecap": "round" });
}

/** A wool throw, folded into a stack for the picture; spread flat for its measures. */
export function throwKind(piece: Piece): Scene {
  const { width, height } = piece;
  const fabric = piece.colour("fabric", "#d8cfbd");
  const ends = piece.colour("fringe", "#c4b796");
  const flat = (g: Garment): void => {
    const tall = (200 * height) / width;
    g.panel(`M-100 5 L100 5 L100 ${num(tall - 5)} L-100 ${num(tall - 5)} Z`);
    const rows = Array.from({ length: 33 }, (_, i) => num(-98 + (i * 196) / 32));
    g.seam(rows.map((x) => `M${x} 0 L${x} 5 M${x} ${num(tall - 5)} L${x} ${num(tall)}`).join(""));
  };
  const body = drawn(
    frameOf(-width / 2, 0, width, height),
    (canvas, view) => {
      if (canvas.style === "paint") return folded(canvas, view, fabric, ends);
      flat(
        new Garment(
          canvas,
          view,
          ([x, y]) => [
            view.x + ((x * width) / 200) * view.scale,
            view.y + ((y * width) / 200 - height) * view.scale,
          ],
          fabric,
        ),
      );
    },
    { shadowless: true },
  );
  return { ground: "floor", second: "none", camera: { yaw: 0, pitch: 0 }, solids: [body] };
}

/** Four layers with round folds to the left, the fringe of the top one hanging over the front. */
function folded(canvas: Canvas, view: View, fabric: string, ends: string): void {
  const g = new Garment(canvas, view, ([x, y]) => [600 + x * 4.3, 640 + y * 4.3], fabric);
  const blur = canvas.define(
    (id) =>
      `<filter id="${id}" x="-20%" y="-40%" width="140%" height="180%"><feGaussianBlur stdDeviation="12"/></filter>`,
  );
  canvas.raw(
    `<path d="${g.path("M-92 48 C-40 62 50 62 92 54 C104 51 103 40 94 36 L-80 36 Z")}" fill="#3b2614" opacity=".34" filter="url(#${blur})"/>`,
  );
  const layer = (y: number, inset: number, light: number) => {
    const left = -96 + inset;
    const right = 94 - inset * 0.6;
    g.panel(
      `M${left + 12} ${y} C${left - 4} ${y - 1} ${left - 6} ${y - 17} ${left + 10} ${y - 19} C${left + 60} ${y - 13} 40 ${y - 14} ${right} ${y - 19} C${right + 6} ${y - 14} ${right + 5} ${y - 4} ${right - 1} ${y} C40 ${y + 6} -40 ${y + 6} ${left + 12} ${y} Z`,
      light,
    );
    g.fold([left + 14, y - 9], [right - 4, y - 9.6], 0.9, -1.6, 0.5);
  };
  layer(52, 0, 0.93);
  layer(34, 3, 0.96);
  layer(16, 1, 0.99);
  // The uppermost layer shows its face: the same fold in front, the cloth running back.
  g.panel(
    "M-94 -12 C-86 -30 -66 -52 -56 -58 C-20 -63 50 -63 92 -57 C99 -48 98 -26 93 -14 C60 -4 -60 -2 -94 -12 Z",
    1.07,
  );
  g.panel(
    "M-84 0 C-98 -3 -99 -14 -93 -17 C-60 -7 50 -8 93 -17 C99 -13 98 -4 92 0 C40 7 -40 7 -84 0 Z",
    1.01,
  );
  g.fold([-62, -50], [-86, -16], 2.4, 2, 0.2);
  g.fold([-20, -58], [-30, -10], 3, -2, 0.14);
  g.fold([66, -58], [76, -14], 3.4, 3, 0.2);
  const stripes = [0, 1, 2, 3].map(
    (i) =>
      `M${-40 + i * 3} ${-60.4 + (i % 2) * 0.2}C${-48 + i * 3} -44 ${-57 + i * 3} -24 ${-60 + i * 3} -9`,
  );
  g.stitch(stripes.join("").replaceAll("C", " C"), ends);
  // One end is laid over the front.
  g.panel(
    "M6 -61 C30 -63 52 -62 66 -60 C72 -44 76 -26 77 -12 C78 6 78 18 77 28 C56 33 24 34 2 30 C2 14 1 0 0 -10 C0 -28 2 -46 6 -61 Z",
    1.05,
  );
  g.fold([20, -58], [14, 30], 3, -2, 0.18);
  g.fold([46, -60], [54, 31], 3.4, 2, 0.2);
  g.fold([2, -8], [77, -10], 2.6, -4, 0.2);
  g.seam("M2 24 C24 28 56 27 77 22");
  tassels(g, [3, 30.5], [76, 29], 17, 13, ends);
}
