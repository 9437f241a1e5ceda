import { lightness, lit } from "../core/colour";
import { num } from "../core/path";
import { blurred, grain, knob, light, type Study, WHOLE, within } from "./ground";

/** A rim of acetate, polished over its edge, with the lens in it and the hinge's rivets. */
export function acetateStudy({ canvas, random, code, tones, kind, colour }: Study): void {
  const frame = tones[0];
  const lens = colour("lens", "#eef1ee");
  const thick = kind === "round-glasses" ? 78 : 176;
  const rim = "M-140 330C180 190 640 160 800 320C960 520 830 900 420 1010C240 1056 20 1040-140 960";
  const arm = `M800 ${300 + thick / 3}L1300 236`;
  blurred(
    canvas,
    "M-140 420C180 280 660 250 840 410C1010 620 870 1000 440 1110C260 1156 20 1140-140 1060",
    { fill: "none", stroke: "#2a180a", "stroke-width": thick, opacity: 0.34 },
    30,
  );
  const dark = lightness(lens) < 0.7;
  canvas.touch(`${rim}z`, {
    fill: canvas.linear([
      { at: 0, colour: lit(lens, dark ? 0.8 : 1.02) },
      { at: 1, colour: lit(lens, dark ? 1.35 : 0.95) },
    ]),
    opacity: dark ? 0.8 : 0.6,
  });
  within(canvas, `${rim}z`, () =>
    canvas.touch("M120 160H300L-60 1060H-240zM400 160H440L80 1060H40z", {
      fill: "#fff",
      opacity: 0.4,
    }),
  );
  for (const d of [arm, rim]) {
    const wide = d === arm ? Math.min(thick, 124) : thick;
    canvas.touch(d, { fill: "none", stroke: lit(frame, 0.62), "stroke-width": wide });
    canvas.touch(d, {
      fill: "none",
      stroke: frame,
      "stroke-width": num(wide * 0.86),
      transform: "translate(-4 -6)",
    });
    if (code.includes("tortoise")) blotches(canvas, random, d, wide * 0.84);
    canvas.touch(d, {
      fill: "none",
      stroke: lit(frame, 1.22),
      "stroke-width": num(wide * 0.5),
      opacity: 0.34,
      transform: `translate(-6 ${num(-wide * 0.1)})`,
    });
    canvas.touch(d, {
      fill: "none",
      stroke: "#fff",
      "stroke-width": num(wide * 0.055 + 2),
      opacity: lightness(frame) > 0.5 ? 0.7 : 0.42,
      transform: `translate(-8 ${num(-wide * 0.3)})`,
    });
  }
  if (thick > 100)
    for (const [x, y] of [
      [872, 322],
      [938, 312],
    ] as const)
      knob(canvas, x, y, 21, "#c9c6bf");
}

/** The clouds in tortoiseshell: darker and lighter drops along the rim. */
function blotches(canvas: Study["canvas"], random: Study["random"], d: string, wide: number): void {
  const dash = Array.from({ length: 8 }, () => num(20 + 110 * random(), 0)).join(" ");
  const cloud = canvas.define(
    (id) => `<filter id="${id}"><feGaussianBlur stdDeviation="11"/></filter>`,
  );
  const filter = `url(#${cloud})`;
  canvas.touch(d, {
    filter,
    fill: "none",
    stroke: "#2b160a",
    "stroke-width": num(wide * 0.5),
    "stroke-dasharray": dash,
    "stroke-linecap": "round",
    opacity: 0.5,
    transform: "translate(6 12)",
  });
  canvas.touch(d, {
    filter,
    fill: "none",
    stroke: "#d9923f",
    "stroke-width": num(wide * 0.34),
    "stroke-dasharray": dash,
    "stroke-dashoffset": "90",
    "stroke-linecap": "round",
    opacity: 0.5,
    transform: "translate(-8 -18)",
  });
}

/** The front of an instrument: its grille, its body's edge, the part a hand turns. */
export function soundStudy({ canvas, random, kind, tones, colour }: Study): void {
  const [body] = tones;
  const grille = colour("grille", colour("platter", colour("pads", tones[1])));
  const wooden = kind !== "radio" && kind !== "headphones" && lightness(body) < 0.9;
  canvas.touch(WHOLE, { fill: lit(body, 0.98) });
  if (wooden) grain(canvas, random, [0, 0, 1200, 1200], body);
  const field = "M0 0H700Q820 0 820 120V900Q820 1010 700 1010H0z";
  if (kind === "turntable") {
    platter({ canvas, body, grille, arm: colour("arm", "#c9c6bf") });
    return;
  }
  blurred(canvas, field, { fill: "#1a0e06", opacity: 0.5 }, 16);
  const holes = kind === "radio" || kind === "headphones";
  const marks = holes
    ? `<circle cx="18" cy="18" r="9" fill="${lit(grille, 0.42)}"/><circle cx="43" cy="43" r="9" fill="${lit(grille, 0.42)}"/>`
    : `<path d="M0 12H25M25 37H50" stroke="${lit(grille, 1.16)}" stroke-width="17"/><path d="M12 26V50M37 0V26" stroke="${lit(grille, 0.78)}" stroke-width="15"/>`;
  const id = canvas.define(
    (name) =>
      `<pattern id="${name}" width="50" height="50" patternUnits="userSpaceOnUse"${holes ? "" : ' patternTransform="scale(.55)"'}><path d="M0 0H50V50H0z" fill="${grille}"/>${marks}</pattern>`,
  );
  canvas.touch(field, { fill: `url(#${id})`, stroke: lit(body, 0.5), "stroke-width": 5 });
  light(canvas, 0.8);
  knob(
    canvas,
    kind === "radio" ? 980 : 1010,
    kind === "radio" ? 620 : 1040,
    kind === "radio" ? 150 : 60,
    colour("dial", kind === "headphones" ? lit(body, 0.9) : "#b8924e"),
  );
}

function platter({
  canvas,
  body,
  grille,
  arm,
}: {
  canvas: Study["canvas"];
  body: string;
  grille: string;
  arm: string;
}): void {
  const disc = (r: number) =>
    `M${330 - r} 560a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  blurred(canvas, disc(640), { fill: "#1a0e06", opacity: 0.5, transform: "translate(22 30)" }, 24);
  canvas.touch(disc(640), {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(grille, 1.4) },
        { at: 0.5, colour: grille },
        { at: 1, colour: lit(grille, 0.6) },
      ],
      [0.1, 0],
      [0.9, 1],
    ),
  });
  canvas.touch(disc(596), { fill: "#26221f" });
  canvas.touch(Array.from({ length: 22 }, (_, i) => disc(230 + i * 16)).join(""), {
    fill: "none",
    stroke: "#5b544d",
    "stroke-width": 2,
    opacity: 0.6,
  });
  canvas.touch("M330 560L980 260A716 716 0 0 0 900 130zM330 560L-320 860L-240 990z", {
    fill: "#fff",
    opacity: 0.1,
  });
  canvas.touch(disc(190), { fill: "#cf5a2b" });
  canvas.touch(disc(14), { fill: lit(arm, 1.1) });
  light(canvas, 0.8);
  knob(canvas, 1040, 190, 112, lit(body, 0.72));
  blurred(
    canvas,
    "M1050 210V640L700 880",
    { fill: "none", stroke: "#120a04", "stroke-width": 34, opacity: 0.5 },
    16,
  );
  canvas.touch("M1040 190V610Q1040 640 1010 662L690 850", {
    fill: "none",
    stroke: lit(arm, 0.66),
    "stroke-width": 34,
    "stroke-linecap": "round",
  });
  canvas.touch("M1036 190V606Q1036 634 1008 656L688 844", {
    fill: "none",
    stroke: lit(arm, 1.14),
    "stroke-width": 18,
    "stroke-linecap": "round",
  });
}
