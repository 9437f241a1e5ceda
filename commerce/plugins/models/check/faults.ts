/** Why a model is not taken: a code for programs, and words for the person who made it. */
export interface ModelFault {
  code: FaultCode;
  text: string;
}

export type FaultCode =
  | "broken-off"
  | "invalid"
  | "needs-extension"
  | "no-glb"
  | "no-scene"
  | "off-centre"
  | "outside-files"
  | "texture-too-large"
  | "too-heavy"
  | "too-many-triangles"
  | "wrong-size"
  | "wrong-unit";

/** What a phone can load and draw; the studio's own models stay far below (docs/assets.md). */
export const most = {
  bytes: 12 * 1024 * 1024,
  triangles: 250_000,
  texture: 4096,
  /** Of one list: three corners of each triangle. */
  entries: 750_000,
  unpackedBytes: 64 * 1024 * 1024,
};

/** What a viewer cannot do without reading it, and the storefront's viewer reads. */
export const readExtensions = new Set([
  "EXT_meshopt_compression",
  "EXT_texture_avif",
  "EXT_texture_webp",
  "KHR_materials_clearcoat",
  "KHR_materials_emissive_strength",
  "KHR_materials_ior",
  "KHR_materials_iridescence",
  "KHR_materials_sheen",
  "KHR_materials_specular",
  "KHR_materials_transmission",
  "KHR_materials_unlit",
  "KHR_materials_variants",
  "KHR_materials_volume",
  "KHR_mesh_quantization",
  "KHR_texture_transform",
]);

/** A file of this many bytes or more is refused. */
export function tooHeavy(): ModelFault {
  return {
    code: "too-heavy",
    text: `The file has more than ${most.bytes / 1024 / 1024} MB. Compress it with meshopt and WebP, and take out what no one sees.`,
  };
}
