import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { num } from "../core/path";
import { pick, type Random } from "../core/random";
import { SIZE } from "../paper";
import { thread } from "../solids/grain";

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

/** A shape seen through a hole: marks between the two calls stay inside `d`. */
export function within(canvas: Canvas, d: string, marks: () => void, transform?: string): void {
  const id = canvas.define((name) => `<clipPath id="${name}"><path d="${d}"/></clipPath>`);
  canvas.raw(`<g clip-path="url(#${id})">${transform ? `<g transform="${transform}">` : ""}`);
  marks();
  canvas.raw(`${transform ? "</g>" : ""}</g>`);
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

/** Wood grain over a rectangle, running along x: growth lines that crowd and open, and pores. */
export function grain(
  canvas: Canvas,
  random: Random,
  area: readonly [number, number, number, number],
  tone: string,
): void {
  const [x, y, w, h] = area;
  const lines: string[] = [];
  let at = y + pick(random, 0, 20);
  let wave = pick(random, -30, 30);
  const heart = pick(random, 0.3, 0.7);
  while (at < y + h) {
    wave += pick(random, -14, 14);
    lines.push(
      thread([
        [x, at],
        [x + w * heart * 0.7, at + wave],
        [x + w * (heart + 0.25), at - wave * 0.7],
        [x + w, at + pick(random, -12, 12)],
      ]),
    );
    at += pick(random, 9, 46);
  }
  const half = lines.filter((_, i) => i % 3 === 0).join("");
  canvas.touch(lines.join(""), {
    fill: "none",
    stroke: lit(tone, 0.76),
    "stroke-width": 2.2,
    opacity: 0.4,
  });
  canvas.touch(half, {
    fill: "none",
    stroke: lit(tone, 1.16),
    "stroke-width": 5,
    opacity: 0.28,
    transform: "translate(0 7)",
  });
  const pores = Array.from(
    { length: 9 },
    () => `M${num(x)} ${num(y + h * random(), 0)}h${num(w)}`,
  ).join("");
  canvas.touch(pores, {
    fill: "none",
    stroke: lit(tone, 0.62),
    "stroke-width": 2,
    opacity: 0.3,
    "stroke-dasharray": "16 90 9 140 22 61",
  });
}

/** A turned knob of metal seen from the front. */
export function knob(canvas: Canvas, x: number, y: number, r: number, tone: string): void {
  const circle = (cx: number, cy: number, k: number) =>
    `M${num(cx - k)} ${num(cy)}a${num(k)} ${num(k)} 0 1 0 ${num(2 * k)} 0a${num(k)} ${num(k)} 0 1 0 ${num(-2 * k)} 0z`;
  blurred(canvas, circle(x + r * 0.22, y + r * 0.3, r), { fill: "#1e1006", opacity: 0.42 });
  canvas.touch(circle(x, y, r), {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(tone, 1.45) },
        { at: 0.5, colour: lit(tone, 0.98) },
        { at: 1, colour: lit(tone, 0.6) },
      ],
      [0.1, 0],
      [0.9, 1],
    ),
  });
  canvas.touch(circle(x, y, r * 0.86), {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(tone, 0.78) },
        { at: 0.5, colour: lit(tone, 1.08) },
        { at: 1, colour: lit(tone, 1.3) },
      ],
      [0.1, 0],
      [0.9, 1],
    ),
  });
  const rings = [0.78, 0.66, 0.54, 0.42, 0.3, 0.18].map((k) => circle(x, y, r * k)).join("");
  canvas.touch(rings, { fill: "none", stroke: lit(tone, 0.7), "stroke-width": 1.4, opacity: 0.4 });
}
