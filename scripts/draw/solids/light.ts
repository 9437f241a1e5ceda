import type { Canvas } from "../core/canvas";
import { blend, lit } from "../core/colour";
import { curve, num } from "../core/path";
import { pick, randomFrom } from "../core/random";
import type { Solid } from "../core/solid";
import type { Point, Vec3 } from "../core/vector";
import { project } from "../core/view";
import { drawn } from "./drawn";
import { circleOf, type LatheForm } from "./lathe";

const WARM = "#ffd893";

/** A soft round of light in the air around a lamp, or on the surface it falls on. */
export function glow(centre: Vec3, rx: number, ry = rx, strength = 0.75): Solid {
  return drawn(
    [centre],
    (canvas, view) => {
      if (canvas.style === "line") return;
      const [x, y] = project(view, centre);
      const fill = canvas.radial([
        { at: 0, colour: "#fff3d2", opacity: strength },
        { at: 0.4, colour: "#ffe3ae", opacity: strength * 0.42 },
        { at: 1, colour: WARM, opacity: 0 },
      ]);
      const [a, b] = [rx * view.scale, ry * view.scale];
      canvas.add("ellipse", { cx: num(x), cy: num(y), rx: num(a), ry: num(b), fill });
    },
    { shadowless: true, extra: true },
  );
}

/** Paint of a shade with a lamp inside: brightest around its heart, warmer towards its rim. */
export function litFill(
  canvas: Canvas,
  colour: string,
  heart: Point = [0.5, 0.56],
  radius = 0.62,
): string {
  return canvas.radial(
    [
      { at: 0, colour: "#fffdf6" },
      { at: 0.38, colour: blend(colour, "#fff0cf", 0.6) },
      { at: 0.8, colour: blend(colour, "#f7d79a", 0.5) },
      { at: 1, colour: lit(blend(colour, "#e3b56f", 0.5), 0.98) },
    ],
    heart,
    radius,
  );
}

/** Dresses a turned shade as paper with a lamp inside; `fibres` are the threads of hanji. */
export function shining(
  colour: string,
  heart: Point = [0.5, 0.56],
  fibres?: { r: number; from: number; to: number },
) {
  return (canvas: Canvas, form: LatheForm): void => {
    canvas.touch(form.d, { fill: litFill(canvas, colour, heart) });
    if (fibres) paintFibres(canvas, form, fibres);
  };
}

function paintFibres(
  canvas: Canvas,
  form: LatheForm,
  { r, from, to }: { r: number; from: number; to: number },
): void {
  const random = randomFrom(`${r}${from}`);
  const threads = Array.from({ length: 26 }, () => {
    const height = pick(random, from, to);
    const ring = form.ring(r, height);
    const bend = Math.sqrt(Math.max(0, 1 - ((2 * (height - from)) / (to - from) - 1) ** 2 * 0.75));
    const x = ring.x + ring.rx * bend * pick(random, -0.82, 0.82);
    const [dx, dy] = [pick(random, 8, 30), pick(random, -16, 16)];
    return curve([
      [x - dx, ring.y - dy],
      [x + pick(random, -6, 6), ring.y + pick(random, -9, 9)],
      [x + dx, ring.y + dy],
    ]);
  });
  canvas.touch(threads.join(""), {
    fill: "none",
    stroke: "#c99b58",
    "stroke-width": 1,
    opacity: 0.3,
    "stroke-linecap": "round",
  });
}

/** The open top of a lit shade: its bright inside, its thin edge. */
export function litMouth(canvas: Canvas, form: LatheForm, r: number, y: number): void {
  const rim = circleOf(form.ring(r, y));
  const inside = canvas.linear([
    { at: 0, colour: "#f6d9a4" },
    { at: 0.5, colour: "#fff4da" },
    { at: 1, colour: "#fffdf5" },
  ]);
  canvas.face(rim, inside, { stroke: "#fffaf0", "stroke-width": 2.5 });
}
