/// <reference path="../gltf-validator.d.ts" />
import type { Document } from "@gltf-transform/core";
import { getBounds } from "@gltf-transform/functions";
import { validateBytes } from "gltf-validator";
import { newIo } from "./glb";

/** What a download costs and what it holds. */
export interface GlbReport {
  bytes: number;
  triangles: number;
  draws: number;
  /** Longest side of any texture in pixels. */
  texture: number;
  /** Width, height, depth in mm, and how far the origin is from the bottom's centre. */
  box: [number, number, number];
  offCentre: number;
  variants: string[];
  extensions: string[];
  errors: string[];
}

/** Reads a GLB as a browser would, and asks Khronos' validator. @throws when it is no GLB at all. */
export async function inspect(bytes: Uint8Array): Promise<GlbReport> {
  const verdict = await validateBytes(bytes);
  const doc = await (await newIo()).readBinary(bytes);
  const scene = doc.getRoot().getDefaultScene() ?? doc.getRoot().listScenes()[0];
  if (!scene) throw new Error("no scene");
  const { min, max } = getBounds(scene);
  const span = [0, 1, 2].map((k) => ((max[k] ?? 0) - (min[k] ?? 0)) * 1000);
  const middle = [
    ((min[0] ?? 0) + (max[0] ?? 0)) / 2,
    min[1] ?? 0,
    ((min[2] ?? 0) + (max[2] ?? 0)) / 2,
  ];
  const primitives = doc
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives());
  return {
    bytes: bytes.length,
    triangles: primitives.reduce((sum, p) => sum + (p.getIndices()?.getCount() ?? 0) / 3, 0),
    draws: primitives.length,
    texture: Math.max(
      0,
      ...doc
        .getRoot()
        .listTextures()
        .flatMap((t) => t.getSize() ?? [0]),
    ),
    box: [span[0] ?? 0, span[1] ?? 0, span[2] ?? 0],
    offCentre: Math.max(...middle.map((x) => Math.abs(x) * 1000)),
    variants: variantsOf(doc),
    extensions: doc
      .getRoot()
      .listExtensionsUsed()
      .map(({ extensionName }) => extensionName),
    errors: verdict.issues.messages
      .filter(({ severity }) => severity === 0)
      .map(({ code, message }) => `${code}: ${message}`),
  };
}

function variantsOf(doc: Document): string[] {
  const extension = doc
    .getRoot()
    .listExtensionsUsed()
    .find(({ extensionName }) => extensionName === "KHR_materials_variants");
  return (
    extension
      ?.listProperties()
      .filter(({ propertyType }) => propertyType === "Variant")
      .map((p) => p.getName()) ?? []
  );
}
