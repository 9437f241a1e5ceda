import type {
  ImageTransformParameters,
  ImageTransformPreset,
  ImageTransformStrategy,
} from "@vendure/asset-server-plugin";
import { isUploadFolder } from "../../../contracts/pictures";

/** Percent of quality that still looks whole, by format; others keep what Vendure gives them. */
const qualities: Partial<Record<string, number>> = { avif: 50, webp: 72, jpg: 78, jpeg: 78 };

/** Focal points are kept in tenths of the picture: each is a file of its own. */
const tenths = (part: number | undefined) =>
  part && Math.round(Math.min(Math.max(part, 0), 1) * 10) / 10;

/**
 * Uploads in sizes that the shop knows, so that no one fills the disk with sizes of their own. A
 * size that is asked for in pixels becomes the next known one. An upload without any parameter is
 * the file itself. Of a made picture no other is made: those would have no end.
 */
export const knownSizes: ImageTransformStrategy = {
  getImageTransformParameters({ req, input, availablePresets }) {
    const { preset, width, height, format } = input;
    const isPlain = !preset && !width && !height && !format;
    if (isPlain) return nothing;
    if (!isUpload(req.path)) throw new Error(`No upload lies at ${req.path}`);
    const known = preset
      ? availablePresets.find(({ name }) => name === preset)
      : nextOf(availablePresets, input);
    if (!known) throw new Error(`There is no preset ${preset}`);
    return {
      width: known.width,
      height: known.height,
      mode: known.mode,
      format,
      quality: qualities[format ?? ""],
      // Of a picture that stays whole, nothing has to stay in sight.
      fpx: known.mode === "crop" ? tenths(input.fpx) : undefined,
      fpy: known.mode === "crop" ? tenths(input.fpy) : undefined,
      preset: known.name,
    };
  },
};

const nothing: ImageTransformParameters = {
  width: undefined,
  height: undefined,
  mode: undefined,
  quality: undefined,
  format: undefined,
  fpx: undefined,
  fpy: undefined,
  preset: undefined,
};

/**
 * Whether an upload can lie there. What is made of uploads lies in `cache/`, and must not be made
 * anew of itself. The asset server decodes and shortens paths, too.
 */
function isUpload(asked: string): boolean {
  const path = decoded(asked);
  if (path === undefined || /\/\.{0,2}\/|\\/.test(path)) return false;
  return isUploadFolder(path.split("/")[1]);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The smallest preset that is as large as what is asked for, or the largest. */
function nextOf(
  presets: readonly ImageTransformPreset[],
  { width = 0, height = 0, mode }: ImageTransformParameters,
): ImageTransformPreset | undefined {
  const fitting = presets
    .filter((preset) => preset.mode === mode)
    .sort((a, b) => a.width - b.width || a.height - b.height);
  return (
    fitting.find((preset) => preset.width >= width && preset.height >= height) ?? fitting.at(-1)
  );
}
