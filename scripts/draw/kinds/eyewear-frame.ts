import type { Canvas } from "../core/canvas";
import { lightness, lit } from "../core/colour";
import { coords, num, polyline } from "../core/path";
import { pick, randomFrom } from "../core/random";
import type { Point, Vec3 } from "../core/vector";
import { boundsOf, project, type View } from "../core/view";

export type Acetate = "plain" | "tortoise" | "clear" | "metal";

/** What a frame colour is: the catalogue names colours only, and these two are never plain. */
export function acetateOf(colour: string, metal: boolean): Acetate {
  if (metal) return "metal";
  if (lightness(colour) > 0.62 && lightness(colour) < 0.85) return "clear";
  return colour === "#6f4a2c" ? "tortoise" : "plain";
}

/** A flat shape with thickness: the same outline moved from back to front, its front on top. */
export function paintSlab(
  canvas: Canvas,
  d: string,
  push: Point,
  colour: string,
  kind: Acetate,
  edge = d,
): void {
  if (canvas.style === "line") {
    canvas.face(d, "");
    return;
  }
  const id = canvas.define((name) => `<path id="${name}" d="${d}"/>`);
  const clear = kind === "clear";
  const layers = Math.min(26, Math.max(3, Math.ceil(Math.hypot(...push) / 1.5)));
  const wall = canvas.linear(
    [
      { at: 0, colour: lit(colour, kind === "metal" ? 1.1 : 0.98) },
      { at: 1, colour: lit(colour, 0.6) },
    ],
    [0, 0],
    [0.25, 1],
  );
  const steps = Array.from({ length: layers }, (_, i) => {
    const t = 1 - i / layers;
    return `<use href="#${id}" x="${num(push[0] * t)}" y="${num(push[1] * t)}"/>`;
  });
  canvas.raw(`<g fill="${wall}"${clear ? ` opacity=".8"` : ""}>${steps.join("")}</g>`);
  const tone = (a: number) => lit(colour, a);
  const front = canvas.linear(
    [
      { at: 0, colour: tone(1.16) },
      { at: 0.45, colour: tone(1.02) },
      { at: 1, colour: tone(0.86) },
    ],
    [0, 0],
    [0.5, 1],
  );
  canvas.add("use", { href: `#${id}`, fill: front, opacity: clear ? 0.86 : undefined });
  if (kind === "tortoise") canvas.add("use", { href: `#${id}`, fill: tortoise(canvas) });
  const shine = canvas.linear(
    [
      { at: 0, colour: "#fff", opacity: 0.7 },
      { at: 0.5, colour: "#fff", opacity: 0.12 },
      { at: 1, colour: "#fff", opacity: 0.3 },
    ],
    [0, 0],
    [0.6, 1],
  );
  canvas.touch(edge, { fill: "none", stroke: shine, "stroke-width": kind === "metal" ? 1.4 : 2.2 });
}

/** Amber clouds in dark honey, as in a sheet of tortoise acetate. */
function tortoise(canvas: Canvas): string {
  const random = randomFrom("tortoise");
  const spots = Array.from({ length: 13 }, (_, i) => {
    const [x, y, turn] = [pick(random, 20, 180), pick(random, 12, 88), pick(random, -50, 50)].map(
      (v) => num(v, 0),
    );
    return `<ellipse cx="${x}" cy="${y}" rx="${num(pick(random, 11, 26), 0)}" ry="${num(pick(random, 5, 12), 0)}" fill="${i % 2 ? "#e09a3e" : "#2a1609"}" opacity=".4" transform="rotate(${turn} ${x} ${y})"/>`;
  });
  return `url(#${canvas.define((name) => `<pattern id="${name}" width="200" height="100" patternUnits="userSpaceOnUse" patternTransform="rotate(-12)">${spots.join("")}</pattern>`)})`;
}

/** Glass in a rim: its tint, a little of the room in it, a bright edge. */
export function paintLens(
  canvas: Canvas,
  view: View,
  points: readonly Vec3[],
  colour: string,
  fade: boolean,
): void {
  const flat = points.map((p) => project(view, p));
  const d = polyline(flat);
  if (canvas.style === "line") {
    canvas.line(d, "", 1);
    return;
  }
  const tint = fade
    ? canvas.linear([
        { at: 0, colour: lit(colour, 0.62), opacity: 0.95 },
        { at: 0.55, colour, opacity: 0.8 },
        { at: 1, colour: lit(colour, 1.25), opacity: 0.5 },
      ])
    : canvas.linear(
        [
          { at: 0, colour: "#dfe6e6", opacity: 0.5 },
          { at: 0.5, colour, opacity: 0.22 },
          { at: 1, colour: "#fff", opacity: 0.34 },
        ],
        [0, 0],
        [0.7, 1],
      );
  const id = canvas.define((name) => `<path id="${name}" d="${d}"/>`);
  canvas.add("use", { href: `#${id}`, fill: tint });
  const clip = canvas.define((name) => `<clipPath id="${name}"><use href="#${id}"/></clipPath>`);
  const { x, y, width: w, height: h } = boundsOf(flat);
  const slant = (from: number, to: number) =>
    `M${coords([x + w * from + h * 0.42, y])}H${num(x + w * to + h * 0.42)}L${coords([x + w * to - h * 0.1, y + h])}H${num(x + w * from - h * 0.1)}z`;
  const band = canvas.linear([
    { at: 0, colour: "#fff", opacity: fade ? 0.42 : 0.75 },
    { at: 1, colour: "#fff", opacity: fade ? 0.04 : 0.1 },
  ]);
  canvas.raw(
    `<g clip-path="url(#${clip})"><path d="${slant(0.1, 0.34)}${slant(0.4, 0.46)}" fill="${band}"/></g>`,
  );
}
