import { pictureWidths } from "@/contracts/pictures";
import type { Picture } from "./picture";

/** The files of a photograph for `srcset`, smallest first. */
export interface PictureSources {
  avif: string;
  webp: string;
}

const photograph = /^((?:\/[\w-]+)?\/photos\/.+?)(-poster)?-800\.webp$/;
const upload = /^(\/media\/.+)\?preset=\d+&format=webp$/;

/**
 * The files of a picture in other widths and formats. The studio publishes each photograph in two
 * widths, and of a poster no small WebP (docs/assets.md). Uploads are made in each width up to their
 * own. Null for a picture that has no siblings.
 */
export function pictureSources({ src, width: own }: Picture): PictureSources | null {
  const [, file] = upload.exec(src) ?? [];
  if (file) {
    const widths = pictureWidths.filter((width, index) => index === 0 || width <= own);
    return inFormats(widths, (width, format) => `${file}?preset=${width}&format=${format}`);
  }
  const [, name, poster = ""] = photograph.exec(src) ?? [];
  if (!name) return null;
  const { avif, webp } = inFormats(
    [400, 800],
    (width, format) => `${name}${poster}-${width}.${format}`,
  );
  return { avif, webp: poster ? `${src} 800w` : webp };
}

function inFormats(
  widths: readonly number[],
  address: (width: number, format: string) => string,
): PictureSources {
  const set = (format: string) =>
    widths.map((width) => `${address(width, format)} ${width}w`).join(", ");
  return { avif: set("avif"), webp: set("webp") };
}
