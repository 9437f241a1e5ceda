/** Noise that repeats: `px` and `py` are whole periods, so that textures tile without a seam. */
const hash = (x: number, y: number, seed: number): number => {
  let h = (Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(seed, 2246822519)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
};

const wrap = (a: number, period: number) => ((a % period) + period) % period;
const fade = (t: number) => t * t * t * (t * (t * 6 - 15) + 10);

/** A number in [0, 1) for a cell of a lattice that repeats. */
export const cell = (x: number, y: number, px: number, py: number, seed = 0): number =>
  hash(wrap(Math.floor(x), px), wrap(Math.floor(y), py), seed);

/** Value noise in [0, 1]. */
export function noise(x: number, y: number, px: number, py: number, seed = 0): number {
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [fade(x - i), fade(y - j)];
  const [a, b] = [cell(i, j, px, py, seed), cell(i + 1, j, px, py, seed)];
  const [c, d] = [cell(i, j + 1, px, py, seed), cell(i + 1, j + 1, px, py, seed)];
  return a + (b - a) * u + (c + (d - c) * u - a - (b - a) * u) * v;
}

/** Octaves of it, in [0, 1]; `u` and `v` run from 0 to 1 over the tile. */
export function fbm(u: number, v: number, px: number, py: number, octaves = 4, seed = 0): number {
  let [sum, weight, total] = [0, 0.5, 0];
  for (let o = 0, f = 1; o < octaves; o++, f *= 2) {
    sum += weight * noise(u * px * f, v * py * f, px * f, py * f, seed + o);
    total += weight;
    weight *= 0.5;
  }
  return sum / total;
}
