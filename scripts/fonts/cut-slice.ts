/// <reference path="./subset-font.d.ts" />
import { createHash } from "node:crypto";
import subsetFont from "subset-font";
import type { Slice } from "./slices";

/** How a slice is cut. */
export function cutOf(slice: Slice) {
  return {
    targetFormat: "woff2" as const,
    keepFeatures: slice.features,
    noHinting: true,
    ...(!slice.fixed && { variationAxes: { wght: { min: 400, max: 700 } } }),
  };
}

/** The bytes of a slice as WOFF2, and a name that holds their hash: servers may call it immutable. */
export async function cutSlice(slice: Slice): Promise<{ name: string; bytes: Buffer }> {
  const bytes = await subsetFont(slice.font, slice.characters, cutOf(slice));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return { name: `${slice.file}.${hash}.woff2`, bytes };
}
