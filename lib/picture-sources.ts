import { pictureWidths } from "@/contracts/pictures";
import type { Picture } from "./picture";

/** The files of a photograph for `srcset`, smallest first. */
export interface PictureSources {
  /** The smallest file of all, alone. */
  least: string;
  avif: string;
  webp: string;
}

const photograph = /^((?:\/[\w-]+)?\/photos\/.+?)(-poster)?-(800|1600)\.webp$/;
const upload = /^(\/media\/.+)\?preset=\d+&format=webp$/;

/**
 * The files of a picture in other widths and formats. The studio publishes each photograph in all
 * widths up to the one that the catalogue names. Of a poster there is no small WebP (docs/assets.md). Uploads are made in each width up to their
 * own. Null for a picture that has no siblings.
 */
export function pictureSources({ src, width: own }: Picture): PictureSources | null {
  const [, file] = upload.exec(src) ?? [];
  if (file) {
    const widths = pictureWidths.filter((width, index) => index === 0 || width <= own);
    return inFormats(widths, (width, format) => `${file}?preset=${width}&format=${format}`);
  }
  const [, name, poster = "", widest] = photograph.exec(src) ?? [];
  if (!name) return null;
  const { least, avif, webp } = inFormats(
    pictureWidths.filter((width) => width <= Number(widest)),
    (width, format) => `${name}${poster}-${width}.${format}`,
  );
  return { least, avif, webp: poster ? `${src} ${widest}w` : webp };
}

function inFormats(
  widths: readonly number[],
  address: (width: number, format: string) => string,
): PictureSources {
  const set = (format: string) =>
    widths.map((width) => `${address(width, format)} ${width}w`).join(", ");
  return {
    least: address(widths[0] ?? 0, "avif"),
    avif: set("avif"),
    webp: set("webp"),
  };
}
