import { fbm, noise } from "../core/noise";
import { between, randomFrom } from "../core/random";
import { clamp, mix, smoothstep } from "../core/vector";
import { paint, type Quality, type Raster } from "./raster";

interface Species {
  name: string;
  /** Light and dark of the grain, sRGB 0 to 1. */
  light: readonly [number, number, number];
  dark: readonly [number, number, number];
  /** Growth rings across the tile, and how far they wander. */
  rings: number;
  wander: number;
  /** Open pores a square centimetre, their depth of tone. */
  pores: number;
  poreTone: number;
}

export const OAK: Species = {
  name: "oak",
  light: [0.835, 0.69, 0.5],
  dark: [0.7, 0.53, 0.345],
  rings: 42,
  wander: 5,
  pores: 9,
  poreTone: 0.8,
};

export const WALNUT: Species = {
  name: "walnut",
  light: [0.545, 0.38, 0.265],
  dark: [0.335, 0.215, 0.145],
  rings: 22,
  wander: 5.5,
  pores: 5,
  poreTone: 0.66,
};

const TILE = [240, 960] as const;

/** Planed wood, grain along v: rings that wander, early wood with its pores, silk of the fibres. */
export function wood(species: Species, quality: Quality): Raster {
  const [width, height] =
    quality === "photo" ? [768, 1536] : quality === "hero" ? [512, 1024] : [256, 512];
  const seed = species.name.length * 17;
  const phase = (u: number, v: number): number => {
    const drift = fbm(u, v, 2, 2, 3, seed) - 0.5;
    const ripple = fbm(u, v, 6, 5, 2, seed + 9) - 0.5;
    return u * species.rings + drift * species.wander * 2 + ripple * 0.9;
  };
  const early = (u: number, v: number, p = phase(u, v)): number => {
    const t = p - Math.floor(p);
    return smoothstep(0, 0.12, t) * (1 - smoothstep(0.3, 0.8, t));
  };
  const raster = paint(width, height, TILE, (u, v) => {
    const p = phase(u, v);
    const ring = early(u, v, p);
    const strength = 0.45 + 0.55 * noise(p * 0.9, v * 2, species.rings, 2, seed + 3);
    const cloud = fbm(u, v, 3, 2, 3, seed + 5);
    const fibre = fbm(u, v, 110, 7, 2, seed + 21);
    const silk = fbm(u, v, 240, 22, 1, seed + 31);
    const t = clamp(
      0.14 +
        0.42 * ring * strength +
        0.5 * (cloud - 0.4) +
        0.4 * (fibre - 0.5) +
        0.16 * (silk - 0.5),
    );
    const colour = [0, 1, 2].map((k) => mix(species.light[k] ?? 0, species.dark[k] ?? 0, t));
    return { colour: [colour[0] ?? 0, colour[1] ?? 0, colour[2] ?? 0], relief: -0.02 * fibre };
  });
  drawPores(raster, species, early);
  return raster;
}

function drawPores(
  raster: Raster,
  species: Species,
  early: (u: number, v: number) => number,
): void {
  const random = randomFrom(`pores of ${species.name}`);
  const { width, height, colour, relief } = raster;
  const count = (TILE[0] * TILE[1] * species.pores) / 100;
  const perMm = height / TILE[1];
  for (let n = 0; n < count; n++) {
    const [u, v] = [random(), random()];
    const length = between(random, 2.5, 11);
    const tone = mix(1, species.poreTone, between(random, 0.35, 1));
    if (random() > 0.12 + 0.88 * early(u, v)) continue;
    const x = Math.floor(u * width);
    const span = Math.max(1, Math.round(length * perMm));
    for (let s = 0; s < span; s++) {
      const y = (Math.floor(v * height) + s) % height;
      const i = y * width + x;
      const k = mix(1, tone, Math.sin((Math.PI * (s + 0.5)) / span) ** 0.5);
      for (const c of [0, 1, 2]) colour[i * 3 + c] = (colour[i * 3 + c] ?? 0) * k;
      if (relief) relief[i] = (relief[i] ?? 0) - 0.05 * (1 - k) * 5;
    }
  }
}
