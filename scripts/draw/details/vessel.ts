import { lightness, lit } from "../core/colour";
import { num } from "../core/path";
import { blurred, light, type Study, WHOLE, within } from "./ground";

/** The lower half of a pot: glaze, the line where it stops, the bare foot on the table. */
export function glazeStudy({ canvas, random, tones, colour }: Study): void {
  const [glaze] = tones;
  const clay = colour("foot", lightness(glaze) > 0.85 ? "#dccdb4" : "#9c8068");
  const body = "M-200-200H1130C1180 120 1120 560 720 880Q300 960-200 900z";
  const foot = "M-200 860H735L700 1010Q300 1076-200 1020z";
  blurred(
    canvas,
    "M-200 960L760 940L1260 900V1010L700 1090L-200 1110z",
    { fill: "#2a180a", opacity: 0.5 },
    30,
  );
  canvas.touch(foot, {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(clay, 1.06) },
        { at: 0.55, colour: lit(clay, 0.92) },
        { at: 1, colour: lit(clay, 0.6) },
      ],
      [0, 0],
      [1, 0],
    ),
  });
  within(canvas, foot, () => {
    const lines = Array.from(
      { length: 9 },
      (_, i) => `M-20 ${900 + i * 15}Q400 ${930 + i * 16} 760 ${870 + i * 15}`,
    ).join("");
    canvas.touch(lines, { fill: "none", stroke: lit(clay, 0.7), "stroke-width": 3, opacity: 0.4 });
    blurred(canvas, "M-200 850H800V930Q300 990-200 930z", { fill: "#22130a", opacity: 0.42 }, 16);
  });
  canvas.touch(body, {
    fill: canvas.radial(
      [
        { at: 0, colour: lit(glaze, 1.2) },
        { at: 0.42, colour: lit(glaze, 1.03) },
        { at: 0.8, colour: lit(glaze, 0.8) },
        { at: 1, colour: lit(glaze, 0.58) },
      ],
      [0.36, 0.3],
      0.86,
      [0.26, 0.2],
    ),
  });
  // The glaze gathers where it stopped running.
  canvas.touch("M716 883Q300 962-200 902", {
    fill: "none",
    stroke: lit(glaze, lightness(glaze) > 0.6 ? 0.88 : 1.3),
    "stroke-width": 15,
    opacity: 0.75,
  });
  canvas.touch("M722 872Q300 950-200 890", {
    fill: "none",
    stroke: "#fff",
    "stroke-width": 4,
    opacity: 0.5,
  });
  within(canvas, body, () => {
    const speck = Array.from(
      { length: 62 },
      () => `M${num(1150 * random(), 0)} ${num(900 * random(), 0)}h.1`,
    ).join("");
    canvas.touch(speck, {
      fill: "none",
      stroke: lit(clay, 0.55),
      "stroke-width": 7,
      "stroke-linecap": "round",
      opacity: lightness(glaze) > 0.9 ? 0.1 : 0.3,
    });
    const turned = Array.from(
      { length: 8 },
      (_, i) => `M-50 ${90 + i * 105}Q560 ${190 + i * 112} 1180 ${40 + i * 96}`,
    ).join("");
    canvas.touch(turned, {
      fill: "none",
      stroke: lit(glaze, 0.8),
      "stroke-width": 4,
      opacity: 0.16,
    });
    blurred(
      canvas,
      "M190 90Q330 70 420 90Q360 300 400 520Q300 560 230 520Q170 300 190 90z",
      { fill: "#fff", opacity: lightness(glaze) > 0.8 ? 0.75 : 0.42 },
      24,
    );
    blurred(
      canvas,
      "M1130 0C1180 200 1080 600 700 880L620 860C980 600 1060 260 1040 0z",
      { fill: "#fff4e2", opacity: 0.2 },
      24,
    );
  });
}

/** Layers of mulberry paper with the light behind them, and the frame they are pasted on. */
export function paperStudy({ canvas, random, colour, tones }: Study): void {
  const shade = colour("shade", "#f4ead6");
  const frame = tones[0];
  canvas.touch(WHOLE, {
    fill: canvas.radial(
      [
        { at: 0, colour: "#fffdf4" },
        { at: 0.4, colour: lit(shade, 1.03) },
        { at: 1, colour: lit(shade, 0.76) },
      ],
      [0.58, 0.5],
      0.78,
    ),
  });
  canvas.touch("M0 0H520L430 1200H0z", { fill: lit(shade, 0.86), opacity: 0.36 });
  const fibre = (n: number, reach: number) =>
    Array.from({ length: n }, () => {
      const [x, y] = [1200 * random(), 1200 * random()];
      const go = () => num((random() - 0.5) * reach, 0);
      return `M${num(x, 0)} ${num(y, 0)}q${go()} ${go()} ${go()} ${go()}t${go()} ${go()}`;
    }).join("");
  canvas.touch(fibre(74, 420), {
    fill: "none",
    stroke: "#fffaf0",
    "stroke-width": 3,
    opacity: 0.55,
  });
  canvas.touch(fibre(62, 360), {
    fill: "none",
    stroke: "#8f6d3f",
    "stroke-width": 1.7,
    opacity: 0.24,
  });
  canvas.touch(fibre(20, 160), {
    fill: "none",
    stroke: "#6d4d28",
    "stroke-width": 3.2,
    opacity: 0.22,
  });
  const bar = "M150-20H262L234 1220H118z";
  blurred(canvas, "M250-20H330L290 1220H230z", { fill: "#4d2f12", opacity: 0.34 }, 20);
  canvas.touch(bar, {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(frame, 1.22) },
        { at: 0.3, colour: lit(frame, 1) },
        { at: 1, colour: lit(frame, 0.66) },
      ],
      [0, 0],
      [1, 0.1],
    ),
  });
  light(canvas, 0.5);
}
