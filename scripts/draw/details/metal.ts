import { lit } from "../core/colour";
import { num } from "../core/path";
import { blurred, knob, light, type Study, WHOLE, within } from "./ground";

/** A brushed sheet, folded once, and what is fastened to it. */
export function metalStudy({ canvas, random, tones, kind, colour }: Study): void {
  const [tone, second] = tones;
  const fold = 690;
  canvas.touch(WHOLE, {
    fill: canvas.linear([
      { at: 0, colour: lit(tone, 1.16) },
      { at: 0.3, colour: lit(tone, 1) },
      { at: 0.57, colour: lit(tone, 1.06) },
      { at: 0.6, colour: lit(tone, 1.2) },
      { at: 0.66, colour: lit(tone, 0.74) },
      { at: 1, colour: lit(tone, 0.58) },
    ]),
  });
  const brush = (n: number, from: number, to: number) =>
    Array.from(
      { length: n },
      () =>
        `M${num(-100 + 900 * random(), 0)} ${num(from + (to - from) * random(), 0)}h${num(200 + 900 * random(), 0)}`,
    ).join("");
  canvas.touch(brush(64, 0, fold), {
    fill: "none",
    stroke: lit(tone, 1.35),
    "stroke-width": 1.6,
    opacity: 0.3,
  });
  canvas.touch(brush(54, 0, 1200), {
    fill: "none",
    stroke: lit(tone, 0.6),
    "stroke-width": 1.6,
    opacity: 0.28,
  });
  canvas.touch(brush(34, fold + 60, 1200), {
    fill: "none",
    stroke: lit(tone, 1.1),
    "stroke-width": 1.6,
    opacity: 0.26,
  });
  blurred(canvas, "M180 0L520 0L220 700H-120z", { fill: "#fff", opacity: 0.2 }, 40);
  if (kind === "wall-shelf") knob(canvas, 640, 930, 110, colour("handle", "#b8924e"));
  else if (kind === "console") {
    blurred(canvas, "M860 690H980V1200H860z", { fill: "#120a04", opacity: 0.5 });
    canvas.touch("M800 700H920V1200H800z", {
      fill: canvas.linear(
        [
          { at: 0, colour: lit(second, 0.8) },
          { at: 0.28, colour: lit(second, 1.32) },
          { at: 0.6, colour: lit(second, 0.9) },
          { at: 1, colour: lit(second, 0.6) },
        ],
        [0, 0],
        [1, 0],
      ),
    });
  } else if (kind !== "mirror") knob(canvas, 760, 420, 96, lit(second, 0.92));
  light(canvas, 0.7);
}

/** A rim of metal around glass that holds a pale room. */
export function mirrorStudy(study: Study): void {
  const { canvas, tones } = study;
  const [frame, glass] = tones;
  const disc = (r: number, x: number, y: number) =>
    `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  blurred(canvas, disc(1010, 150, 230), { fill: "#2a180a", opacity: 0.4 }, 34);
  canvas.touch(disc(980, 130, 170), {
    fill: canvas.linear(
      [
        { at: 0.5, colour: lit(frame, 1.25) },
        { at: 0.8, colour: lit(frame, 0.95) },
        { at: 1, colour: lit(frame, 0.62) },
      ],
      [0, 0],
      [0.9, 1],
    ),
  });
  const rings = Array.from({ length: 13 }, (_, i) =>
    disc(912 + i * 5, 116 + i, 150 + i * 1.5),
  ).join("");
  canvas.touch(rings, { fill: "none", stroke: lit(frame, 0.7), "stroke-width": 1.5, opacity: 0.4 });
  canvas.touch(disc(890, 108, 140), { fill: lit(frame, 0.5) });
  const pane = disc(878, 106, 138);
  canvas.touch(pane, {
    fill: canvas.linear(
      [
        { at: 0.4, colour: "#f7f6f2" },
        { at: 0.66, colour: lit(glass, 1) },
        { at: 0.76, colour: "#ddd3c4" },
        { at: 0.765, colour: "#cfc2af" },
        { at: 1, colour: "#e6ddcf" },
      ],
      [0.2, 0],
      [0.4, 1],
    ),
  });
  within(canvas, pane, () =>
    canvas.touch("M300-50H520L60 1100H-160zM600-50H660L200 1100H140z", {
      fill: "#fff",
      opacity: 0.34,
    }),
  );
}
