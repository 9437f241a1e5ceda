import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { num } from "../core/path";
import { pick } from "../core/random";
import type { Scene } from "../core/solid";
import type { Point, Vec3 } from "../core/vector";
import { project, type View } from "../core/view";
import type { Piece } from "../piece";
import { drawn, frameOf } from "../solids/drawn";
import { paintTube } from "../solids/rod";

/** A sheer curtain of ramie before a window: daylight in its folds, seams of the patched cloth. */
export function curtain(piece: Piece): Scene {
  const { width, height } = piece;
  const fabric = piece.colour("fabric", "#f3efe6");
  const rod = piece.surface("rod", "#c8a06a", "wood");
  const [w, rail] = [width / 2, height - 26];
  const hull: Vec3[] = frameOf(-w, 0, width, height);
  const draw = (canvas: Canvas, view: View): void => {
    const at = (x: number, y: number): Point => project(view, [x, y, 0]);
    const [left, right] = [-w + 40, w - 40];
    if (canvas.style === "paint")
      daylight(canvas, at(0, height * 0.52), width * view.scale, height * view.scale);
    paintTube(canvas, view, [at(-w + 14, rail), at(w - 14, rail)], 15 * view.scale, rod);
    for (const x of [-w + 16, w - 16])
      canvas.add("circle", {
        cx: num(at(x, 0)[0]),
        cy: num(at(0, rail)[1]),
        r: num(24 * view.scale),
        ...(canvas.style === "line"
          ? { class: "l" }
          : { fill: lit(rod.colour, 1.04), stroke: lit(rod.colour, 0.7) }),
      });
    folds(canvas, at, piece, left, right, rail, fabric);
  };
  return {
    ground: "none",
    second: "none",
    camera: { yaw: 0, pitch: 0 },
    solids: [drawn(hull, draw, { shadowless: true })],
    air: -0.02,
  };
}

/** The light of a window with its bars, seen through the cloth and beside it. */
function daylight(canvas: Canvas, [x, y]: Point, width: number, height: number): void {
  const glow = canvas.radial([
    { at: 0, colour: "#fffdf4", opacity: 0.95 },
    { at: 0.6, colour: "#fff8e6", opacity: 0.5 },
    { at: 1, colour: "#fff8e6", opacity: 0 },
  ]);
  canvas.add("ellipse", {
    cx: num(x),
    cy: num(y),
    rx: num(width * 0.82),
    ry: num(height * 0.58),
    fill: glow,
  });
  const [a, b] = [x - width * 0.34, x + width * 0.34];
  const top = y - height * 0.36;
  canvas.touch(
    `M${num(a)} ${num(top)}H${num(b)}V${num(top + height * 0.66)}H${num(a)}zM${num(x)} ${num(top)}v${num(height * 0.66)}M${num(a)} ${num(top + height * 0.33)}H${num(b)}`,
    { fill: "none", stroke: "#cbb999", "stroke-width": 9, opacity: 0.5 },
  );
}

function folds(
  canvas: Canvas,
  at: (x: number, y: number) => Point,
  piece: Piece,
  left: number,
  right: number,
  rail: number,
  fabric: string,
): void {
  const random = piece.random();
  const count = 13;
  const edges = Array.from(
    { length: count + 1 },
    (_, i) =>
      left + ((right - left) * (i + (i && i < count ? pick(random, -0.22, 0.22) : 0))) / count,
  );
  const hem = (i: number) => 8 + (i % 2 ? 16 : 0);
  const tone = (k: number) => lit(fabric, k);
  const fill = canvas.linear(
    [
      { at: 0, colour: tone(0.8), opacity: 0.97 },
      { at: 0.22, colour: tone(0.94), opacity: 0.93 },
      { at: 0.5, colour: tone(1.09), opacity: 0.84 },
      { at: 0.8, colour: tone(0.97), opacity: 0.92 },
      { at: 1, colour: tone(0.78), opacity: 0.97 },
    ],
    [0, 0],
    [1, 0],
  );
  edges.slice(0, -1).forEach((x0, i) => {
    const x1 = edges[i + 1] ?? x0;
    const drift = (x: number) => x * 1.035 + Math.sin(i * 1.7) * 6;
    const top0 = at(x0 * 0.97, rail - 4);
    const top1 = at(x1 * 0.97, rail - 4);
    const [b0, b1] = [at(drift(x0), hem(i)), at(drift(x1), hem(i + 1))];
    const mid = at(drift((x0 + x1) / 2), hem(i) - 10);
    const p = ([x, y]: Point) => `${num(x)} ${num(y)}`;
    canvas.face(
      `M${p(top0)}Q${p(at((x0 + x1) / 2, rail - 18))} ${p(top1)}L${p(b1)}Q${p(mid)} ${p(b0)}z`,
      fill,
    );
    const ring = at(((x0 + x1) / 2) * 0.97, rail);
    canvas.touch(`M${p([ring[0] - 5, ring[1] + 9])}a5 12 0 1 1 10 0`, {
      fill: "none",
      stroke: tone(0.62),
      "stroke-width": 2.6,
    });
  });
  // Flat-felled seams of mosi show darker, as double cloth lets less light through.
  const seam = (y: number) =>
    edges
      .map((x, i) => {
        const [px, py] = at(x * (1.035 - (0.065 * y) / rail), y + (i % 2 ? 7 : -7));
        return `${i ? "L" : "M"}${num(px)} ${num(py)}`;
      })
      .join("");
  const cross = [
    [1, 0.2, 0.42],
    [3, 0.42, 0.74],
    [5, 0.05, 0.2],
    [7, 0.2, 0.42],
    [8, 0.74, 0.98],
    [10, 0.42, 0.74],
    [11, 0.05, 0.42],
    [6, 0.42, 0.74],
  ]
    .map(([i = 0, from = 0, to = 0]) => {
      const x = ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2;
      const [a, b] = [at(x * 1.02, rail * from), at(x * 0.99, rail * to)];
      return `M${num(a[0])} ${num(a[1])}L${num(b[0])} ${num(b[1])}`;
    })
    .join("");
  const lines = [0.2, 0.42, 0.74].map((share) => seam(rail * share)).join("") + cross;
  canvas.line(lines, lit(fabric, 0.72), 3, { opacity: 0.55 });
  canvas.line(seam(60), lit(fabric, 0.72), 2, { opacity: 0.6 });
}
