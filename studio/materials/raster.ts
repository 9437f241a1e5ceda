import sharp from "sharp";
import { clamp } from "../core/vector";

/** Where a texture is going: the photograph may be finer than what a phone downloads. */
export type Quality = "hero" | "lod" | "photo";

/** A tile of a surface: colour (sRGB, 0 to 1), height in mm, and its own size in mm. */
export interface Raster {
  width: number;
  height: number;
  tile: readonly [number, number];
  colour: Float32Array;
  relief?: Float32Array;
}

export interface Sample {
  colour: readonly [number, number, number];
  relief?: number;
}

/** Paints a tile: `fn` gets u (across) and v (along the grain) from 0 to 1. */
export function paint(
  width: number,
  height: number,
  tile: readonly [number, number],
  fn: (u: number, v: number) => Sample,
): Raster {
  const colour = new Float32Array(width * height * 3);
  const relief = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const s = fn((x + 0.5) / width, (y + 0.5) / height);
      const i = y * width + x;
      colour.set(s.colour, i * 3);
      relief[i] = s.relief ?? 0;
    }
  return { width, height, tile, colour, relief };
}

export const toLinear = (c: number): number =>
  c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;

/** The tile's average colour in linear light. */
export function meanOf({ colour }: Raster): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < colour.length; i += 3)
    for (const k of [0, 1, 2] as const) sum[k] += toLinear(colour[i + k] ?? 0);
  const n = colour.length / 3;
  return [sum[0] / n, sum[1] / n, sum[2] / n];
}

const bytes = (values: ArrayLike<number>) =>
  Buffer.from(Array.from(values, (v) => Math.round(clamp(v) * 255)));

/** The colour as RGB bytes. */
export const colourBytes = (raster: Raster): Buffer => bytes(raster.colour);

/** The tangent-space normals (OpenGL: green is up) of the relief, true to its millimetres. */
export function normalBytes({ width, height, tile, relief }: Raster): Buffer {
  const out = new Float32Array(width * height * 3);
  const at = (x: number, y: number) =>
    relief?.[((y + height) % height) * width + ((x + width) % width)] ?? 0;
  const [sx, sy] = [width / tile[0] / 2, height / tile[1] / 2];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const dx = (at(x - 1, y) - at(x + 1, y)) * sx;
      const dy = (at(x, y + 1) - at(x, y - 1)) * sy;
      const l = Math.hypot(dx, dy, 1);
      out.set([(dx / l) * 0.5 + 0.5, (dy / l) * 0.5 + 0.5, 0.5 / l + 0.5], (y * width + x) * 3);
    }
  return bytes(out);
}

export type Format = "webp" | "jpeg" | "png";

/** The bytes of a picture file; `detail` is for normals, which show compression sooner. */
export function encode(
  rgb: Buffer,
  { width, height }: Raster,
  format: Format,
  detail = false,
): Promise<Buffer> {
  const image = sharp(rgb, { raw: { width, height, channels: 3 } });
  if (format === "png") return image.png().toBuffer();
  if (format === "jpeg") return image.jpeg({ quality: detail ? 84 : 78, mozjpeg: true }).toBuffer();
  return image.webp({ quality: detail ? 74 : 70, effort: 5 }).toBuffer();
}
