import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import type { Scene } from "../core/solid";
import type { View } from "../core/view";
import type { Piece } from "../piece";
import { cathedral, circleOn, dressed, type Flat, frontOf, lineOn, rectOn } from "../solids/dress";
import { box, taper } from "../solids/hexa";
import { corners } from "./shapes";

const INK = "#241509";

/** A brass pull sunk in a drawer or door: a round dish. */
function dish(canvas: Canvas, flat: Flat, x: number, y: number, r: number, colour: string): void {
  canvas.face(circleOn(flat, x, y, r), lit(colour, 1.08));
  const shade = canvas.linear(
    [
      { at: 0, colour: lit(colour, 0.55) },
      { at: 1, colour: lit(colour, 1.05) },
    ],
    [0.2, 0],
    [0.8, 1],
  );
  canvas.face(circleOn(flat, x, y, r * 0.74), shade);
}

/** A low cupboard: slatted sliding doors on both sides of three drawers. */
export function sideboard(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = piece.surface("body", "#c8a06a", "wood");
  const front = piece.surface("front", "#cfa874", "wood");
  const handle = piece.colour("handle", "#b8924e");
  const low = piece.measure("legHeight", 160);
  const [x, z] = [width / 2, depth / 2];
  const [a, b] = [low + 26, height - 28];
  const split = x * 0.33;
  const marks = (canvas: Canvas, view: View) => {
    const flat = frontOf(view, z);
    const tone = lit(front.colour, 0.93);
    canvas.face(rectOn(flat, -x + 24, a, x - 24, b), lit(body.colour, 0.46));
    canvas.face(rectOn(flat, -split + 5, a + 3, split - 5, b - 3), tone);
    const slats = (from: number, to: number) => {
      const step = canvas.style === "line" ? 40 : 20;
      const bars = Array.from({ length: Math.floor((to - from) / step) }, (_, i) =>
        lineOn(flat, from + (i + 0.5) * step, a + 26, from + (i + 0.5) * step, b - 26),
      ).join("");
      canvas.touch(rectOn(flat, from, a + 3, to, b - 3), { fill: lit(body.colour, 0.4) });
      canvas.line(bars, tone, 12 * view.scale);
      canvas.touch(bars, {
        fill: "none",
        stroke: lit(front.colour, 1.12),
        "stroke-width": 1.4,
        transform: "translate(-3 0)",
        opacity: 0.6,
      });
      canvas.face(rectOn(flat, from, b - 30, to, b - 3), tone);
      canvas.face(rectOn(flat, from, a + 3, to, a + 30), tone);
    };
    slats(-x + 28, -split - 4);
    slats(split + 4, x - 28);
    const rise = (b - a) / 3;
    const gaps = [1, 2]
      .map((i) => lineOn(flat, -split + 5, a + i * rise, split - 5, a + i * rise))
      .join("");
    canvas.line(gaps, lit(body.colour, 0.42), 3);
    for (const i of [0, 1, 2]) {
      if (canvas.style === "paint") {
        const grain = [0.3, 0.72]
          .map((q) =>
            lineOn(flat, -split + 16, a + (i + q) * rise, split - 16, a + (i + q + 0.04) * rise),
          )
          .join("");
        canvas.touch(grain, {
          fill: "none",
          stroke: lit(tone, 0.76),
          "stroke-width": 1.1,
          opacity: 0.4,
        });
      }
      dish(canvas, flat, 0, a + (i + 0.52) * rise, 17, handle);
    }
    dish(canvas, flat, -split - 34, (a + b) / 2, 15, handle);
    dish(canvas, flat, split + 34, (a + b) / 2, 15, handle);
  };
  const shell = box([-x, low, -z], [x, height, z], body);
  return {
    ground: "floor",
    camera: { yaw: 24, pitch: 15 },
    solids: [
      ...corners(x - 150, z - 60).map(([p, q]) =>
        taper([p, low, q], [p + Math.sign(p) * 26, 0, q + Math.sign(q) * 12], 46, 26, body),
      ),
      box([-x + 110, low - 34, z - 88], [x - 110, low, z - 52], body, true),
      dressed(shell, marks),
    ],
  };
}

/** A cupboard with two doors from one board, opened like a book, ring pulls where they meet. */
export function cabinet(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const body = piece.surface("body", "#7d5a3c", "wood");
  const front = piece.surface("front", "#8a6546", "wood");
  const handle = piece.colour("handle", "#b8924e");
  const low = piece.measure("legHeight", 140);
  const [x, z] = [width / 2, depth / 2];
  const [a, b] = [low + 24, height - 24];
  const marks = (canvas: Canvas, view: View) => {
    const flat = frontOf(view, z);
    canvas.face(rectOn(flat, -x + 22, a, x - 22, b), lit(body.colour, 0.42));
    for (const side of [-1, 1] as const) {
      const mirrored: Flat = (p, q) => flat(side * p, q);
      const tone = lit(front.colour, side < 0 ? 0.95 : 0.91);
      canvas.face(rectOn(mirrored, 3, a + 4, x - 26, b - 4), tone);
      cathedral(canvas, mirrored, [3, a + 4, x - 26, b - 4], tone, 0.34, piece.slug);
    }
    const y = a + (b - a) * 0.54;
    for (const at of [-36, 36]) {
      canvas.face(circleOn(flat, at, y, 9), lit(handle, 1.15));
      const ring = circleOn(flat, at, y - 21, 20);
      canvas.touch(ring, {
        fill: "none",
        stroke: INK,
        "stroke-width": 6,
        opacity: 0.3,
        transform: "translate(3 4)",
      });
      canvas.line(ring, lit(handle, 0.98), 5.5 * view.scale);
      canvas.touch(ring, {
        fill: "none",
        stroke: lit(handle, 1.35),
        "stroke-width": 1.3,
        transform: "translate(-1 -1)",
      });
    }
  };
  return {
    ground: "floor",
    camera: { yaw: 28, pitch: 13 },
    solids: [
      ...corners(x - 44, z - 44).map(([p, q]) => taper([p, low, q], [p, 0, q], 48, 30, body)),
      box([-x + 60, low - 30, z - 64], [x - 60, low, z - 40], body, true),
      dressed(box([-x, low, -z], [x, height, z], body), marks),
    ],
  };
}
