import { cell, fbm } from "../core/noise";
import { between, randomFrom } from "../core/random";
import { clamp, smoothstep } from "../core/vector";
import { paint, type Quality, type Raster } from "./raster";

const side = (quality: Quality) => (quality === "photo" ? 1024 : quality === "hero" ? 256 : 128);

/** Glaze over clay: pooled tone, and iron that burnt through as specks (`specks` 0 to 1). */
export function glazeMap(quality: Quality, specks: number, cloud: number): Raster {
  const n = side(quality);
  const cells = 72;
  return paint(n, n, [160, 160], (u, v) => {
    const [x, y] = [u * cells, v * cells];
    const here = cell(x, y, cells, cells, 2);
    const [cx, cy] = [
      0.25 + 0.5 * cell(x, y, cells, cells, 8),
      0.25 + 0.5 * cell(x, y, cells, cells, 9),
    ];
    const d = Math.hypot(x - Math.floor(x) - cx, y - Math.floor(y) - cy);
    const r = 0.07 + 0.2 * cell(x, y, cells, cells, 5) ** 2;
    const speck = here < specks * 0.16 ? 1 - smoothstep(r * 0.5, r, d) : 0;
    const pool = fbm(u, v, 4, 4, 4, 12) - 0.5;
    const t = clamp(0.88 + pool * cloud) * (1 - speck * 0.4);
    return { colour: [t, t * (1 - 0.04 * speck), t * (1 - 0.1 * speck)] };
  });
}

/** Paper of mulberry bark: long fibres crossing, thin and thick clouds. */
export function hanji(quality: Quality): Raster {
  const n = quality === "hero" ? 512 : side(quality);
  const sheet = paint(n, n, [240, 240], (u, v) => {
    const t = clamp(0.88 + 0.16 * (fbm(u, v, 6, 6, 5, 3) - 0.5));
    return { colour: [t, t * 0.99, t * 0.965] };
  });
  const random = randomFrom("mulberry bark");
  for (let i = 0; i < 1500; i++) {
    let [x, y, angle] = [random() * n, random() * n, random() * 7];
    const [bend, tone] = [between(random, -0.05, 0.05), between(random, -0.02, 0.05)];
    for (let s = (between(random, 6, 34) / 240) * n; s > 0; s--) {
      const at = ((Math.floor(y) + n) % n) * n + ((Math.floor(x) + n) % n);
      for (const k of [0, 1, 2])
        sheet.colour[at * 3 + k] = clamp((sheet.colour[at * 3 + k] ?? 0) + tone);
      angle += bend * (256 / n);
      [x, y] = [(x + Math.cos(angle) + n) % n, (y + Math.sin(angle) + n) % n];
    }
  }
  return sheet;
}

/** Tortoise acetate: amber with drifting dark clouds. Colours are sRGB of light and dark. */
export function tortoise(quality: Quality): Raster {
  const n = side(quality);
  return paint(n, n, [70, 70], (u, v) => {
    const warp = fbm(u, v, 3, 3, 3, 5) * 0.5;
    const t = smoothstep(0.42, 0.62, fbm(u + warp, v + warp * 0.6, 4, 5, 3, 9));
    const fine = fbm(u, v, 16, 16, 2, 4) * 0.1;
    return {
      colour: [0.64 - 0.42 * t + fine, 0.38 - 0.29 * t + fine * 0.6, 0.16 - 0.1 * t + fine * 0.3],
    };
  });
}

/** Metal brushed along v: scratches far longer than wide. */
export function brushed(quality: Quality): Raster {
  const n = side(quality);
  return paint(n, n, [60, 60], (u, v) => {
    const t = 0.9 + 0.12 * (fbm(u, v, 128, 2, 2, 3) - 0.5);
    return { colour: [t, t, t], relief: 0.02 * fbm(u, v, 128, 3, 1, 8) };
  });
}

/** Unglazed clay: sand in it, and a dry surface. */
export function clay(quality: Quality): Raster {
  const n = side(quality);
  return paint(n, n, [80, 80], (u, v) => {
    const sand = cell(u * 120, v * 120, 120, 120, 8) > 0.93 ? 0.14 : 0;
    const t = clamp(0.85 + 0.16 * (fbm(u, v, 24, 24, 3, 2) - 0.5) - sand);
    return { colour: [t, t * 0.99, t * 0.98], relief: 0.12 * fbm(u, v, 60, 60, 2, 6) };
  });
}
