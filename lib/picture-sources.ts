/** The files of a photograph for `srcset`, smallest first. */
export interface PictureSources {
  avif: string;
  webp: string;
}

const photograph = /^(?!\/media\/)((?:\/[\w-]+)?\/photos\/.+?)(-poster)?-800\.webp$/;

/**
 * The studio publishes each photograph in two widths and two formats, and of a poster no small WebP
 * (docs/assets.md); the engine knows one of the files. Null for a picture of another origin, which
 * has no siblings.
 */
export function pictureSources(src: string): PictureSources | null {
  const [, name, poster = ""] = photograph.exec(src) ?? [];
  if (!name) return null;
  const set = (format: string, widths: number[]) =>
    widths.map((width) => `${name}${poster}-${width}.${format} ${width}w`).join(", ");
  return { avif: set("avif", [400, 800]), webp: set("webp", poster ? [800] : [400, 800]) };
}
