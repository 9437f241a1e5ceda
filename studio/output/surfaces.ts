import type { Document, Material as GltfMaterial, Texture } from "@gltf-transform/core";
import {
  KHRMaterialsClearcoat,
  KHRMaterialsSheen,
  KHRTextureTransform,
} from "@gltf-transform/extensions";
import { type Material, mapOf, tintOf } from "../materials/material";
import { colourBytes, encode, type Format, normalBytes, type Quality } from "../materials/raster";

export interface GlbOptions {
  quality: Quality;
  format: Format;
  /** Meshopt compression; without it no extension needs a decoder. */
  compressed: boolean;
}

/** Makes each material and texture of a document once. */
export class Surfaces {
  private readonly materials = new Map<string, GltfMaterial>();
  private readonly textures = new Map<string, Promise<Texture>>();

  constructor(
    private readonly doc: Document,
    private readonly options: GlbOptions,
  ) {}

  async of(material: Material, tile: readonly [number, number]): Promise<GltfMaterial> {
    const key = JSON.stringify(material);
    const known = this.materials.get(key);
    if (known) return known;
    const { doc, options } = this;
    const glow = material.glow ?? 0;
    const tint = tintOf(material, options.quality);
    const made = doc
      .createMaterial(material.name)
      .setBaseColorFactor([...tint, material.opacity ?? 1])
      .setMetallicFactor(material.metallic ?? 0)
      .setRoughnessFactor(material.roughness)
      .setEmissiveFactor([tint[0] * glow, tint[1] * glow * 0.86, tint[2] * glow * 0.66])
      .setDoubleSided(material.doubleSided ?? false);
    this.materials.set(key, made);
    if ((material.opacity ?? 1) < 1) made.setAlphaMode("BLEND");
    if (material.map) {
      made.setBaseColorTexture(await this.texture(material.map, "colour"));
      if (material.relief)
        made
          .setNormalTexture(await this.texture(material.map, "normal"))
          .setNormalScale(material.relief);
      this.retile(made, material, tile);
    }
    if (material.clearcoat)
      made.setExtension(
        "KHR_materials_clearcoat",
        doc
          .createExtension(KHRMaterialsClearcoat)
          .createClearcoat()
          .setClearcoatFactor(material.clearcoat)
          .setClearcoatRoughnessFactor(0.12),
      );
    if (material.sheen)
      made.setExtension(
        "KHR_materials_sheen",
        doc
          .createExtension(KHRMaterialsSheen)
          .createSheen()
          .setSheenColorFactor(
            tint.map((c) => c * (material.sheen ?? 0)) as [number, number, number],
          )
          .setSheenRoughnessFactor(0.6),
      );
    return made;
  }

  /** Slots are laid out for their first finish's tile; another map scales to its own. */
  private retile(made: GltfMaterial, { map }: Material, tile: readonly [number, number]): void {
    if (!map) return;
    const own = mapOf(map, this.options.quality).raster.tile;
    if (own[0] === tile[0] && own[1] === tile[1]) return;
    const extension = this.doc.createExtension(KHRTextureTransform);
    for (const info of [made.getBaseColorTextureInfo(), made.getNormalTextureInfo()])
      info?.setExtension(
        "KHR_texture_transform",
        extension.createTransform().setScale([tile[0] / own[0], tile[1] / own[1]]),
      );
  }

  private texture(map: NonNullable<Material["map"]>, kind: "colour" | "normal"): Promise<Texture> {
    const key = `${map}-${kind}`;
    const known = this.textures.get(key);
    if (known) return known;
    const { quality, format } = this.options;
    const { raster } = mapOf(map, quality);
    const rgb = kind === "colour" ? colourBytes(raster) : normalBytes(raster);
    const made = encode(rgb, raster, format, kind === "normal").then((image) =>
      this.doc.createTexture(key).setImage(image).setMimeType(`image/${format}`),
    );
    this.textures.set(key, made);
    return made;
  }
}
