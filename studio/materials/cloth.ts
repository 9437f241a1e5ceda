import { cell, fbm, noise } from "../core/noise";
import { clamp } from "../core/vector";
import { paint, type Quality, type Raster, type Sample } from "./raster";

/** Pixels and mm of a tile: what a phone downloads repeats sooner than what is photographed. */
const grid = (quality: Quality) =>
  quality === "photo"
    ? ({ n: 1024, mm: 144 } as const)
    : quality === "hero"
      ? ({ n: 256, mm: 48 } as const)
      : ({ n: 128, mm: 24 } as const);

const grey = (t: number, relief: number): Sample => ({ colour: [t, t * 0.995, t * 0.985], relief });

/** Plain weave of uneven yarn, a thread each 1.2 mm: slubs thicken it, no two threads have one tone. */
export function linen(quality: Quality): Raster {
  const { n, mm } = grid(quality);
  const threads = Math.round(mm / 1.2 / 2) * 2;
  return paint(n, n, [mm, mm], (u, v) => weave(u, v, threads, 11));
}

function weave(u: number, v: number, threads: number, seed: number): Sample {
  const [a, b] = [u * threads, v * threads];
  const [i, j] = [Math.floor(a), Math.floor(b)];
  const over = (i + j) % 2 === 0 ? 1 : -1;
  const yarn = (t: number, across: number, along: number, index: number, up: number, s: number) => {
    const slub =
      noise(along / 5, index, threads / 5, threads, s) * 0.3 +
      cell(index, 3, threads, threads, s) * 0.14;
    const w = Math.min(0.56, 0.36 + slub * 0.55);
    const round = Math.sqrt(Math.max(0, 1 - (across / w) ** 2));
    return {
      h: round * (0.5 + 0.5 * up * Math.cos(Math.PI * t)),
      tone: cell(index, 7, threads, threads, s),
      slub,
    };
  };
  const [fx, fy] = [a - i - 0.5, b - j - 0.5];
  const warp = yarn(fy, fx, b, i, over, seed);
  const weft = yarn(fx, fy, a, j, -over, seed + 40);
  const top = warp.h > weft.h ? warp : weft;
  const fuzz = noise(u * threads * 5, v * threads * 5, threads * 5, threads * 5, seed + 2);
  const shade =
    0.66 + 0.29 * Math.max(0, top.h) ** 0.7 + 0.12 * (top.tone - 0.5) + 0.1 * (fuzz - 0.5);
  return grey(clamp(shade), top.h * 0.22 + fuzz * 0.03);
}

/** Milled wool: a soft twill half hidden under its nap, fibres of several tones. */
export function wool(quality: Quality): Raster {
  const { n, mm } = grid(quality);
  const threads = Math.round(mm / 1.5 / 4) * 4;
  return paint(n, n, [mm, mm], (u, v) => {
    const twill = (u + v) * threads - Math.floor((u + v) * threads);
    const rib = 0.5 - 0.5 * Math.cos(twill * 2 * Math.PI);
    const nap = fbm(u, v, mm / 1.2, mm / 1.2, 3, 61);
    const melange = fbm(u, v, Math.round(mm / 0.8), Math.round(mm / 2.4), 2, 67);
    const shade = 0.8 + 0.1 * rib + 0.26 * (nap - 0.5) + 0.26 * (melange - 0.5);
    return grey(clamp(shade), 0.1 * rib + 0.3 * nap);
  });
}

/** Bouclé: loops of 3 to 5 mm, light on their backs, dark between. */
export function boucle(quality: Quality): Raster {
  const { n, mm } = grid(quality);
  const cells = Math.round(mm / 3.4);
  return paint(n, n, [mm, mm], (u, v) => {
    const wob = [fbm(u, v, cells, cells, 2, 5) - 0.5, fbm(u, v, cells, cells, 2, 8) - 0.5] as const;
    const [x, y] = [u * cells + wob[0] * 1.2, v * cells + wob[1] * 1.2];
    let [best, loop] = [9, 0];
    for (let j = -1; j <= 1; j++)
      for (let i = -1; i <= 1; i++) {
        const [ci, cj] = [Math.floor(x) + i, Math.floor(y) + j];
        const dx = x - ci - 0.2 - 0.6 * cell(ci, cj, cells, cells, 1);
        const dy = y - cj - 0.2 - 0.6 * cell(ci, cj, cells, cells, 2);
        const d = Math.hypot(dx, dy);
        if (d < best) [best, loop] = [d, Math.atan2(dy, dx) + 6.3 * cell(ci, cj, cells, cells, 3)];
      }
    const curl = 0.5 + 0.5 * Math.sin(loop * 2 + best * 9);
    const h = Math.sqrt(Math.max(0, 1 - best * best * 0.95));
    const fuzz = fbm(u, v, Math.round(mm * 1.6), Math.round(mm * 1.6), 2, 13);
    return grey(
      clamp(0.66 + 0.27 * h + 0.07 * curl * h + 0.14 * (fuzz - 0.5)),
      h * 0.9 + curl * 0.12 + fuzz * 0.14,
    );
  });
}

/** Paper cord laid side by side along v, twisted, 4 mm each. */
export function cord(quality: Quality): Raster {
  const [n, mm] = quality === "photo" ? [1024, 128] : quality === "hero" ? [256, 32] : [128, 32];
  const cords = mm / 4;
  return paint(n, n, [mm, mm], (u, v) => {
    const a = u * cords;
    const f = a - Math.floor(a) - 0.5;
    const round = Math.sqrt(Math.max(0, 1 - (f * 2.04) ** 2));
    const twist = 0.5 + 0.5 * Math.sin((v * mm) / 1.1 + f * 5 + cell(a, 0, cords, 1) * 6);
    const tone = cell(a, 1, cords, 2, 4) * 0.1 + fbm(u, v, cords, 4, 3, 9) * 0.14;
    const shade = 0.46 + 0.4 * round ** 0.8 + 0.07 * twist * round + tone;
    return grey(clamp(shade), round * 1.3 + twist * round * 0.16);
  });
}

/** Webbing of cotton: a dense herringbone, fine against the band's width. */
export function webbing(quality: Quality): Raster {
  const { n, mm } = grid(quality);
  const threads = Math.round(mm / 1.6 / 4) * 4;
  return paint(n, n, [mm, mm], (u, v) => {
    const zig = Math.abs((((u * threads) / 4) % 2) - 1) * 2;
    const f = v * threads + zig - Math.floor(v * threads + zig);
    const rib = Math.sin(Math.PI * f);
    const fuzz = fbm(u, v, threads * 2, threads * 2, 2, 17);
    return grey(clamp(0.7 + 0.2 * rib + 0.18 * (fuzz - 0.5)), rib * 0.24 + fuzz * 0.06);
  });
}

/** Tufted pile seen from above: ends of yarn in close rows. */
export function pile(quality: Quality): Raster {
  const { n, mm } = grid(quality);
  const rows = Math.round(mm / 3);
  return paint(n, n, [mm, mm], (u, v) => {
    const wob = fbm(u, v, rows, rows, 2, 3) * 0.9;
    const [x, y] = [u * rows + wob, v * rows + wob];
    const d = Math.hypot(x - Math.floor(x) - 0.5, y - Math.floor(y) - 0.5);
    const tuft = Math.max(0, 1 - d * 1.5);
    const tone = cell(x, y, rows, rows, 6);
    const fuzz = fbm(u, v, Math.round(mm * 1.4), Math.round(mm * 1.4), 2, 29);
    return grey(
      clamp(0.66 + 0.2 * tuft + 0.1 * (tone - 0.5) + 0.22 * (fuzz - 0.5)),
      tuft * 0.8 + fuzz * 0.3,
    );
  });
}
