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
 * widths up to the one that the catalogue names. Of a poster there is no small WebP (docs/assets.md).
 * Uploads come in each width up to their own, and never by a larger one. Null for a picture that has
 * no siblings.
 */
export function pictureSources(picture: Picture): PictureSources | null {
  const { src } = picture;
  const [, file] = upload.exec(src) ?? [];
  if (file)
    return inFormats(
      uploadWidths(picture),
      (preset, format) => `${file}?preset=${preset}&format=${format}`,
    );
  const [, name, poster = "", widest] = photograph.exec(src) ?? [];
  if (!name) return null;
  const { least, avif, webp } = inFormats(
    pictureWidths.filter((width) => width <= Number(widest)).map((width) => [width, width]),
    (width, format) => `${name}${poster}-${width}.${format}`,
  );
  return { least, avif, webp: poster ? `${src} ${widest}w` : webp };
}

/** A preset, and how many pixels wide a picture is in it. */
type Candidate = readonly [preset: number, width: number];

/**
 * The presets that show an upload's pixels. The last holds all that it has, if they are fewer than
 * the preset's own. 1,500 of them are more than 800. Presets are twice as high as wide, so a picture
 * that is higher yet comes narrower.
 */
function uploadWidths({ width, height }: Picture): Candidate[] {
  const wholeIn = (preset: number) =>
    Math.floor(Math.min(preset, width, height > 0 ? (2 * preset * width) / height : preset)) || 1;
  return pictureWidths
    .map((preset): Candidate => [preset, wholeIn(preset)])
    .filter(([, shown], at, all) => at === 0 || shown > (all[at - 1]?.[1] ?? 0));
}

function inFormats(
  candidates: readonly Candidate[],
  address: (preset: number, format: string) => string,
): PictureSources {
  const set = (format: string) =>
    candidates.map(([preset, width]) => `${address(preset, format)} ${width}w`).join(", ");
  return {
    least: address(candidates[0]?.[0] ?? 0, "avif"),
    avif: set("avif"),
    webp: set("webp"),
  };
}
