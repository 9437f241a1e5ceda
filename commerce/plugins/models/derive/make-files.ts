import type { Document } from "@gltf-transform/core";
import { EXTTextureWebP } from "@gltf-transform/extensions";
import { dedup, dequantize, meshopt, prune, simplify, weld } from "@gltf-transform/functions";
import sharp from "sharp";
import { packed } from "../check/read-model";
import { modelIo, openModel } from "../thread/open-model";
import { writeUsdz } from "./usdz";

/** What is made of an upload, each as the bytes of a file. */
export interface MadeFiles {
  /** For the viewer; null where the upload itself is as light. */
  hero: Uint8Array | null;
  /** For several at once; null where nothing lighter comes out. */
  lod: Uint8Array | null;
  /** A GLB for phones' own viewers, which know neither compression nor WebP. */
  ar: Uint8Array;
  /** For Apple's Quick Look. */
  usdz: Uint8Array;
}

/** Triangles that a phone draws of one of several, and that its own viewer opens quickly. */
const most = { lod: 20_000, ar: 60_000 };
/** Pixels of the longer side of a texture. */
const pixels = { hero: 2048, lod: 512, ar: 1024 };
/** A file that saves less than this share of bytes is not worth another address. */
const saving = 0.9;
/** Of the model's radius; what moves less is not seen. */
const tolerance = 0.01;

/** Makes the files that a phone and the viewer are given in the place of an upload. */
export async function makeFiles(glb: Uint8Array): Promise<MadeFiles> {
  const light = (file: Uint8Array, than: number) => (file.length < than * saving ? file : null);
  const hero = light(await packedFile(glb, pixels.hero), glb.length);
  const lod = await packedFile(glb, pixels.lod, most.lod);
  const plain = await plainModel(glb);
  const ar = await (await modelIo()).writeBinary(plain);
  const usdz = await writeUsdz(plain);
  return { hero, lod: light(lod, hero?.length ?? glb.length), ar, usdz };
}

/** The model with meshopt and WebP. */
async function packedFile(glb: Uint8Array, side: number, triangles?: number): Promise<Uint8Array> {
  const document = await openModel(glb);
  await leaner(document, triangles);
  document.createExtension(EXTTextureWebP).setRequired(true);
  for (const texture of document.getRoot().listTextures()) {
    const image = texture.getImage();
    if (!image) continue;
    const webp = await sized(image, side).webp({ quality: 85 }).toBuffer();
    texture.setImage(new Uint8Array(webp)).setMimeType("image/webp");
  }
  const { MeshoptEncoder: encoder } = await import("meshoptimizer");
  await encoder.ready;
  await document.transform(meshopt({ encoder, level: "high" }));
  return (await modelIo()).writeBinary(document);
}

/** The model without anything that a phone's own viewer does not read. */
async function plainModel(glb: Uint8Array): Promise<Document> {
  const document = await openModel(glb);
  await leaner(document, most.ar);
  await document.transform(dequantize({ pattern: /^(POSITION|NORMAL|TANGENT|TEXCOORD)/ }));
  for (const texture of document.getRoot().listTextures()) {
    const image = texture.getImage();
    if (!image) continue;
    const { isOpaque } = await sharp(image).stats();
    const fitting = sized(image, pixels.ar);
    const bytes = await (isOpaque ? fitting.jpeg({ quality: 90 }) : fitting.png()).toBuffer();
    texture.setImage(new Uint8Array(bytes)).setMimeType(isOpaque ? "image/jpeg" : "image/png");
  }
  for (const extension of document.getRoot().listExtensionsUsed())
    if (packed.test(extension.extensionName)) extension.dispose();
  return document;
}

/** Without what is there twice, and with no more triangles than asked for. */
async function leaner(document: Document, triangles = Infinity): Promise<void> {
  await document.transform(dedup(), weld(), prune({ keepAttributes: true }));
  const has = trianglesOf(document);
  if (has <= triangles) return;
  const { MeshoptSimplifier: simplifier } = await import("meshoptimizer");
  await simplifier.ready;
  await document.transform(simplify({ simplifier, ratio: triangles / has, error: tolerance }));
}

function trianglesOf(document: Document): number {
  const parts = document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives());
  return parts.reduce(
    (sum, part) =>
      sum + ((part.getIndices() ?? part.getAttribute("POSITION"))?.getCount() ?? 0) / 3,
    0,
  );
}

function sized(image: Uint8Array, side: number) {
  return sharp(image).resize(side, side, { fit: "inside", withoutEnlargement: true });
}
