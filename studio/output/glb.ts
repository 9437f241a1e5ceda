import {
  type Document as Doc,
  Document,
  type Material as GltfMaterial,
  Logger,
  NodeIO,
  type Texture,
} from "@gltf-transform/core";
import {
  ALL_EXTENSIONS,
  EXTTextureWebP,
  KHRMaterialsClearcoat,
  KHRMaterialsSheen,
  KHRMaterialsVariants,
  KHRTextureTransform,
} from "@gltf-transform/extensions";
import { dedup, meshopt, prune, weld } from "@gltf-transform/functions";
import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import type { Layer, Model } from "../core/model";
import { type Material, mapOf, tintOf } from "../materials/material";
import { colourBytes, encode, type Format, normalBytes, type Quality } from "../materials/raster";

export interface GlbOptions {
  quality: Quality;
  format: Format;
  /** Meshopt compression; without it no extension needs a decoder. */
  compressed: boolean;
}

export async function newIo(): Promise<NodeIO> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ "meshopt.encoder": MeshoptEncoder, "meshopt.decoder": MeshoptDecoder });
}

/** The model as one GLB: a node and a draw per slot, a glTF variant per look, metres. */
export async function writeGlb(model: Model, options: GlbOptions): Promise<Uint8Array> {
  const doc = new Document().setLogger(new Logger(Logger.Verbosity.ERROR));
  doc.createBuffer();
  const scene = doc.createScene(model.piece.slug);
  doc.getRoot().setDefaultScene(scene);
  const root = doc.createNode(model.piece.slug);
  scene.addChild(root);
  if (options.format === "webp") doc.createExtension(EXTTextureWebP).setRequired(true);
  const surfaces = new Surfaces(doc, options);
  const variants = doc.createExtension(KHRMaterialsVariants);
  const names = model.looks.map(({ code }) => variants.createVariant(code));
  for (const layer of model.layers) {
    const first = model.looks[0]?.bySlot[layer.slot];
    if (!first) throw new Error(`${model.piece.slug}: no material for ${layer.slot}`);
    const tile = first.map ? mapOf(first.map, options.quality).raster.tile : ([100, 100] as const);
    const primitive = primitiveOf(doc, layer, tile).setMaterial(await surfaces.of(first, tile));
    if (names.length > 1) {
      const list = variants.createMappingList();
      for (const [i, { bySlot }] of model.looks.entries()) {
        const [name, material] = [names[i], bySlot[layer.slot]];
        if (name && material)
          list.addMapping(
            variants
              .createMapping()
              .setMaterial(await surfaces.of(material, tile))
              .addVariant(name),
          );
      }
      primitive.setExtension("KHR_materials_variants", list);
    }
    const mesh = doc.createMesh(layer.slot).addPrimitive(primitive);
    root.addChild(doc.createNode(layer.slot).setMesh(mesh));
  }
  if (names.length < 2) variants.dispose();
  await doc.transform(dedup(), weld(), prune({ keepAttributes: true }));
  if (options.compressed)
    await doc.transform(
      meshopt({
        encoder: MeshoptEncoder,
        level: "high",
        quantizePosition: 14,
        quantizeTexcoord: 13,
      }),
    );
  return (await newIo()).writeBinary(doc);
}

function primitiveOf(doc: Doc, { surface, shade }: Layer, tile: readonly [number, number]) {
  const buffer = doc.getRoot().listBuffers()[0] ?? doc.createBuffer();
  const accessor = (
    type: "VEC2" | "VEC3" | "SCALAR",
    array: Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>,
  ) => doc.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  const [u0, v0] = surface.uv.reduce(
    ([a, b], [u, v]) => [Math.min(a, u), Math.min(b, v)] as const,
    [Infinity, Infinity] as const,
  );
  const [du, dv] = [Math.floor(u0 / tile[0]), Math.floor(v0 / tile[1])];
  const colours = new Uint8Array(shade.length * 4);
  shade.forEach((s, i) => {
    colours.fill(Math.round(Math.min(1, s) * 255), i * 4, i * 4 + 3);
    colours[i * 4 + 3] = 255;
  });
  return doc
    .createPrimitive()
    .setAttribute(
      "POSITION",
      accessor("VEC3", Float32Array.from(surface.points.flatMap((p) => p.map((x) => x / 1000)))),
    )
    .setAttribute("NORMAL", accessor("VEC3", Float32Array.from(surface.normals.flat())))
    .setAttribute(
      "TEXCOORD_0",
      accessor(
        "VEC2",
        Float32Array.from(surface.uv.flatMap(([u, v]) => [u / tile[0] - du, dv - v / tile[1]])),
      ),
    )
    .setAttribute(
      "COLOR_0",
      doc.createAccessor().setType("VEC4").setArray(colours).setNormalized(true).setBuffer(buffer),
    )
    .setIndices(accessor("SCALAR", Uint32Array.from(surface.triangles.flat())));
}

/** Makes each material and texture of a document once. */
class Surfaces {
  private readonly materials = new Map<string, GltfMaterial>();
  private readonly textures = new Map<string, Promise<Texture>>();

  constructor(
    private readonly doc: Doc,
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

  /** Slots are laid out for their first look's tile; another map scales to its own. */
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
