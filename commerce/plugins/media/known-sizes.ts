import type {
  ImageTransformParameters,
  ImageTransformPreset,
  ImageTransformStrategy,
} from "@vendure/asset-server-plugin";

/** Percent of quality that still looks whole, by format; others keep what Vendure gives them. */
const qualities: Partial<Record<string, number>> = { avif: 50, webp: 72, jpg: 78, jpeg: 78 };

/** Focal points are kept in tenths: each is a file of its own. */
const tenths = (part: number | undefined) => part && Math.round(part * 10) / 10;

/**
 * Uploads in sizes that the shop knows, so that nobody fills the disk with sizes of their own. A
 * size that is asked for in pixels becomes the next known one. An upload without any parameter is
 * the file itself.
 */
export const knownSizes: ImageTransformStrategy = {
  getImageTransformParameters({ input, availablePresets }) {
    const { preset, width, height, format } = input;
    const isPlain = !preset && !width && !height && !format;
    if (isPlain) return nothing;
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
      fpx: tenths(input.fpx),
      fpy: tenths(input.fpy),
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
