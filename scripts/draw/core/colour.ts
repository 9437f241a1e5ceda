interface Lab {
  l: number;
  a: number;
  b: number;
}

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** OKLab after Björn Ottosson (https://bottosson.github.io/posts/oklab/): even steps look even. */
function parse(hex: string): Lab {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  const [r, g, b] = [value >> 16, (value >> 8) & 255, value & 255].map((v) => toLinear(v / 255));
  const mixed = [
    0.4122214708 * (r ?? 0) + 0.5363325363 * (g ?? 0) + 0.0514459929 * (b ?? 0),
    0.2119034982 * (r ?? 0) + 0.6806995451 * (g ?? 0) + 0.1073969566 * (b ?? 0),
    0.0883024619 * (r ?? 0) + 0.2817188376 * (g ?? 0) + 0.6299787005 * (b ?? 0),
  ].map(Math.cbrt);
  const [l = 0, m = 0, s = 0] = mixed;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

function format({ l, a, b }: Lab): string {
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const channels = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ].map((v) => Math.round(255 * Math.min(1, Math.max(0, toGamma(Math.max(0, v))))));
  return `#${channels.map((v) => v.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * The colour under more (above 1) or less (below 1) light. Shade grows a little
 * warmer, as it does in a room with wooden floors.
 */
export function lit(hex: string, amount: number): string {
  const { l, a, b } = parse(hex);
  const step = (amount - 1) * (0.55 * l + 0.2);
  const dark = Math.max(0, 1 - amount);
  const bright = Math.max(0, amount - 1);
  const chroma = 1 + 0.06 * dark - 0.25 * bright;
  return format({
    l: Math.min(0.988, Math.max(0.04, l + step)),
    a: a * chroma + 0.014 * dark,
    b: b * chroma + 0.014 * dark * Math.min(1, 2 * l),
  });
}

/** Perceived lightness from 0 (black) to 1 (white). */
export const lightness = (hex: string): number => parse(hex).l;
