import { lightness, lit } from "../core/colour";
import { num } from "../core/path";
import { blurred, light, type Study, WHOLE } from "./ground";

const WOOL = new Set(["coat", "scarf", "throw"]);

/** The threads of a cloth, large enough to count: plain linen, wool twill or bouclé loops. */
function threads({ canvas, code, kind }: Study, tone: string, turn: number): string {
  const weave = code.includes("boucle")
    ? "boucle"
    : code.includes("wool") || WOOL.has(kind)
      ? "twill"
      : "plain";
  const [up, down] = [lit(tone, lightness(tone) < 0.4 ? 1.35 : 1.1), lit(tone, 0.78)];
  const size = weave === "plain" ? 28 : weave === "twill" ? 32 : 64;
  const body = {
    plain: `<path d="M0 7H14M14 21H28" stroke="${up}" stroke-width="9"/><path d="M7 13V29M21 -1V15M7-1V1M21 27V29" stroke="${lit(tone, 0.93)}" stroke-width="9"/><path d="M0 14H28M14 0V28M0 0H28M0 0V28" stroke="${down}" stroke-width="2"/>`,
    twill: `<path d="M-4 12L12-4M4 36L36 4" stroke="${up}" stroke-width="9"/><path d="M-4 28L28-4M20 36L36 20" stroke="${down}" stroke-width="4"/>`,
    boucle: `<g fill="none" stroke="${up}" stroke-width="8"><path d="M6 16a11 11 0 1 1 20 6M38 10a10 10 0 1 1 14 15M14 48a12 12 0 1 1 22 4M48 46a10 9 0 1 1 9 13"/></g><g fill="none" stroke="${down}" stroke-width="4" opacity=".6"><path d="M8 26q9 8 20 0M38 29q9 7 18-2M14 60q10 4 24-4M46 62q8 2 15-3M30 4q4 8 0 14M30 36q6-6 12-2"/></g>`,
  }[weave];
  const id = canvas.define(
    (name) =>
      `<pattern id="${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path d="M0 0H${size}V${size}H0z" fill="${tone}"/>${body}</pattern>`,
  );
  return `url(#${id})`;
}

/** Two lengths of cloth and the seam between them, with what the product adds to it. */
export function clothStudy(study: Study): void {
  const { canvas, kind, tones, colour } = study;
  const [tone, second] = tones;
  const seam = "M-60 830C260 730 820 700 1260 470";
  const below = `${seam}V1260H-60z`;
  canvas.touch(WHOLE, { fill: threads(study, tone, -14) });
  blurred(
    canvas,
    "M-100 300C300 120 700 260 1300-60V60C760 330 420 240-100 440z",
    { fill: "#fffaf0", opacity: 0.34 },
    40,
  );
  blurred(
    canvas,
    "M-100 480C300 420 700 420 1300 130V240C800 520 300 520-100 600z",
    { fill: "#22130a", opacity: 0.3 },
    40,
  );
  blurred(
    canvas,
    `${seam}L1260 590C820 810 260 840-60 940z`,
    { fill: "#22130a", opacity: 0.5 },
    24,
  );
  canvas.touch(below, { fill: threads(study, lit(tone, 0.95), 10) });
  const dash = { fill: "none", "stroke-linecap": "round", "stroke-dasharray": "30 15" };
  if (kind === "apron") {
    canvas.touch(seam, { fill: "none", stroke: lit(second, 0.72), "stroke-width": 46 });
    canvas.touch(seam, {
      fill: "none",
      stroke: second,
      "stroke-width": 34,
      transform: "translate(-1 -4)",
    });
    canvas.touch(seam, {
      fill: "none",
      stroke: lit(second, 1.3),
      "stroke-width": 9,
      opacity: 0.6,
      transform: "translate(-2 -12)",
    });
  } else {
    canvas.touch(seam, { fill: "none", stroke: lit(tone, 0.6), "stroke-width": 5 });
    canvas.touch(seam, {
      fill: "none",
      stroke: lit(tone, 1.16),
      "stroke-width": 9,
      opacity: 0.6,
      transform: "translate(0 8)",
    });
    for (const shift of [38, 66]) {
      canvas.touch(seam, {
        ...dash,
        stroke: lit(tone, 0.6),
        "stroke-width": 9,
        opacity: 0.6,
        transform: `translate(2 ${shift + 4})`,
      });
      canvas.touch(seam, {
        ...dash,
        stroke: lit(tone, lightness(tone) < 0.4 ? 1.7 : 1.16),
        "stroke-width": 7,
        transform: `translate(0 ${shift})`,
      });
    }
  }
  if (["shirt", "coat", "jacket", "trousers"].includes(kind))
    button(study, colour("buttons", second));
  if (kind === "scarf")
    canvas.touch("M-60 930C260 850 820 820 1260 590V700C820 930 260 960-60 1040z", {
      fill: second,
      opacity: 0.88,
    });
  if (kind === "scarf" || kind === "throw") fringe(study, kind === "throw" ? second : tone);
  light(canvas, 0.9);
}

function button({ canvas }: Study, tone: string): void {
  const disc = (r: number, x = 640, y = 400) =>
    `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  blurred(canvas, disc(132, 662, 428), { fill: "#1a0e06", opacity: 0.5 }, 24);
  canvas.touch(disc(132), {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(tone, 1.3) },
        { at: 1, colour: lit(tone, 0.72) },
      ],
      [0.1, 0],
      [0.9, 1],
    ),
  });
  canvas.touch(disc(98), {
    fill: canvas.linear(
      [
        { at: 0, colour: lit(tone, 0.84) },
        { at: 1, colour: lit(tone, 1.14) },
      ],
      [0.1, 0],
      [0.9, 1],
    ),
  });
  canvas.touch(
    [
      [608, 368],
      [672, 368],
      [608, 432],
      [672, 432],
    ]
      .map(([x, y]) => disc(15, x, y))
      .join(""),
    { fill: lit(tone, 0.35) },
  );
  canvas.touch("M608 368L672 432M672 368L608 432", {
    fill: "none",
    stroke: "#efe6d4",
    "stroke-width": 13,
    "stroke-linecap": "round",
  });
}

function fringe({ canvas, random }: Study, tone: string): void {
  const strand = Array.from(
    { length: 23 },
    (_, i) =>
      `M${i * 56 - 20} ${num(1010 - i * 13, 0)}q${num(random() * 40 - 20, 0)} 110 ${num(random() * 36 - 18, 0)} 300`,
  ).join("");
  canvas.touch(strand, {
    fill: "none",
    stroke: lit(tone, 0.6),
    "stroke-width": 26,
    "stroke-linecap": "round",
    opacity: 0.5,
    transform: "translate(8 8)",
  });
  canvas.touch(strand, {
    fill: "none",
    stroke: lit(tone, 1.02),
    "stroke-width": 22,
    "stroke-linecap": "round",
  });
  canvas.touch(strand, {
    fill: "none",
    stroke: lit(tone, 1.25),
    "stroke-width": 6,
    "stroke-dasharray": "16 14",
    opacity: 0.6,
  });
}
