import { lit } from "../core/colour";
import { num } from "../core/path";
import { blurred, grain, knob, light, type Study, WHOLE, within } from "./ground";

/** A board's rounded edge and a leg's wedged end in it. */
export function tenonStudy({ canvas, random, tones }: Study): void {
  const [tone, leg] = tones;
  const top = "M0 0H1200V600L0 960z";
  const edge = "M0 960L1200 600V716L0 1084z";
  blurred(canvas, "M-60 1060L1260 690V860L-60 1240z", { fill: "#2a180a", opacity: 0.42 }, 30);
  canvas.touch(edge, {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(tone, 1.02) },
        { at: 0.3, colour: lit(tone, 0.86) },
        { at: 1, colour: lit(tone, 0.72) },
      ],
      [540, 790],
      [576, 912],
      true,
    ),
  });
  canvas.touch(top, {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(tone, 1.1) },
        { at: 1, colour: lit(tone, 0.95) },
      ],
      [0, 0],
      [0.6, 1],
    ),
  });
  within(
    canvas,
    top,
    () => grain(canvas, random, [-100, -120, 1500, 1500], tone),
    "rotate(-16.7 600 600)",
  );
  within(
    canvas,
    edge,
    () => grain(canvas, random, [-100, 930, 1500, 170], lit(tone, 0.84)),
    "rotate(-17 600 900)",
  );
  canvas.touch("M0 960L1200 600", {
    fill: "none",
    stroke: lit(tone, 1.3),
    "stroke-width": 7,
    opacity: 0.7,
  });
  const disc = (k: number, dx = 0) =>
    `<ellipse cx="${570 + dx}" cy="400" rx="${num(230 * k)}" ry="${num(168 * k)}"`;
  canvas.raw(`${disc(1.02)} fill="${lit(tone, 0.5)}"/>${disc(1)} fill="${lit(leg, 0.88)}"/>`);
  const rings = [0.9, 0.8, 0.72, 0.61, 0.53, 0.44, 0.33, 0.24, 0.13]
    .map((k, i) => `${disc(k, 22 * (1 - k) + (i % 2) * 3)}/>`)
    .join("");
  canvas.raw(
    `<g fill="none" stroke="${lit(leg, 0.66)}" stroke-width="3" opacity=".55">${rings}</g>`,
  );
  canvas.touch("M352 446Q570 372 786 352Q572 404 352 446z", {
    fill: lit(tone, 1.22),
    stroke: lit(leg, 0.5),
    "stroke-width": 2.5,
  });
  light(canvas, 0.8, top);
}

/** The corner of a case: tails of one board between the pins of the other. */
export function dovetailStudy({ canvas, random, tones }: Study): void {
  const [tone, other] = tones;
  const [edge, deep] = [800, 580];
  canvas.touch(WHOLE, { fill: lit(tone, 0.99) });
  grain(canvas, random, [0, 0, edge, 1200], tone);
  const side = `M${edge} 0H1200V1200H${edge}z`;
  canvas.touch(side, {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(other, 0.8) },
        { at: 1, colour: lit(other, 0.66) },
      ],
      [0, 0],
      [1, 0],
    ),
  });
  within(canvas, side, () => grain(canvas, random, [edge, 0, 420, 1200], lit(other, 0.74)));
  const pins = [-60, 240, 540, 840, 1140]
    .map((y) => `M${deep} ${y + 34}L${edge} ${y}V${y + 150}L${deep} ${y + 116}z`)
    .join("");
  canvas.touch(pins, { fill: lit(other, 0.8), stroke: lit(other, 0.5), "stroke-width": 3 });
  within(canvas, pins, () => {
    const rays = Array.from(
      { length: 34 },
      (_, i) => `M${deep - 20} ${i * 37 + 14}q120 ${(i % 5) * 9 - 18} 250 ${(i % 3) * 6 - 6}`,
    ).join("");
    canvas.touch(rays, { fill: "none", stroke: lit(other, 0.55), "stroke-width": 3, opacity: 0.5 });
  });
  canvas.touch(`M${edge} 0V1200`, {
    fill: "none",
    stroke: lit(tone, 1.22),
    "stroke-width": 9,
    opacity: 0.75,
  });
  light(canvas);
}

/** Two fronts from one board, and the metal one takes hold of. */
export function pullStudy({ canvas, random, tones, colour }: Study): void {
  const [body, front] = tones;
  const metal = colour("handle", colour("hooks", "#b8924e"));
  canvas.touch(WHOLE, { fill: lit(front, 0.97) });
  within(canvas, WHOLE, () => {
    for (const sign of [1, -1]) {
      // The same leaf twice, opened like a book.
      canvas.raw(`<g transform="translate(660 0)scale(${sign} 1)">`);
      if (sign > 0) canvas.raw(`<g id="leaf" transform="matrix(0 1 1 0 0 0)">`);
      if (sign > 0) {
        grain(canvas, random, [-40, 0, 1300, 720], front);
        canvas.raw("</g>");
      } else canvas.raw('<use href="#leaf"/>');
      canvas.raw("</g>");
    }
  });
  canvas.touch("M652 0h16V1200h-16z", { fill: lit(body, 0.4) });
  canvas.touch("M668 0V1200", {
    fill: "none",
    stroke: lit(front, 1.25),
    "stroke-width": 5,
    opacity: 0.7,
  });
  light(canvas);
  knob(canvas, 430, 610, 132, metal);
}
