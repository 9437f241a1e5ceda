import { Document, Logger, NodeIO } from "@gltf-transform/core";
import { ALL_EXTENSIONS, EXTTextureWebP, KHRMaterialsVariants } from "@gltf-transform/extensions";
import { dedup, meshopt, prune, weld } from "@gltf-transform/functions";
import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import { type Layer, type Model } from "../core/model";
import { mapOf } from "../materials/material";
import { type GlbOptions, Surfaces } from "./surfaces";

export async function newIo(): Promise<NodeIO> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ "meshopt.encoder": MeshoptEncoder, "meshopt.decoder": MeshoptDecoder });
}

/** The model as one GLB: a node and a draw per slot, a glTF variant per finish, metres. */
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
  const names = model.finishes.map(({ code }) => variants.createVariant(code));
  for (const layer of model.layers) {
    const first = model.finishes[0]?.bySlot[layer.slot];
    if (!first) throw new Error(`${model.piece.slug}: no material for ${layer.slot}`);
    const tile = first.map ? mapOf(first.map, options.quality).raster.tile : ([100, 100] as const);
    const primitive = primitiveOf(doc, layer, tile).setMaterial(await surfaces.of(first, tile));
    if (names.length > 1) {
      const list = variants.createMappingList();
      for (const [i, { bySlot }] of model.finishes.entries()) {
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

function primitiveOf(doc: Document, { surface, shade }: Layer, tile: readonly [number, number]) {
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
