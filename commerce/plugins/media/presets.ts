import type { ImageTransformPreset } from "@vendure/asset-server-plugin";
import { pictureWidths } from "../../../contracts/pictures";

/** The size of a piece's picture in a letter. */
const letterPreset = "letter";

/** Sizes in which the shop shows uploads, besides those of the dashboard. */
export const presets: ImageTransformPreset[] = [
  // As high as wide pictures are ever shown: a preset has to name both.
  ...pictureWidths.map((width) => ({
    name: String(width),
    width,
    height: width * 2,
    mode: "resize" as const,
  })),
  { name: letterPreset, width: 144, height: 144, mode: "crop" },
];
