import { type Material, type Mesh, Texture } from "three";
import type { GLTF } from "three/addons/loaders/GLTFLoader.js";
import { meshesOf, worn } from "./wear-finish";

function disposeMaterial(material: Material) {
  for (const value of Object.values(material))
    if (value instanceof Texture) {
      value.dispose();
      // A decoded bitmap is freed by closing it, not by the garbage collector (three.js#23953).
      const image: unknown = value.source.data;
      if (typeof ImageBitmap !== "undefined" && image instanceof ImageBitmap) image.close();
    }
  material.dispose();
}

function materialsOf(mesh: Mesh): Material[] {
  return Array.isArray(mesh.material) ? mesh.material : [mesh.material];
}

/** Gives back all memory of a model, of the finishes that it has worn too. */
export function disposeModel(gltf: GLTF): void {
  const meshes = meshesOf(gltf.scene);
  for (const mesh of meshes) mesh.geometry.dispose();
  for (const material of new Set([...worn(gltf), ...meshes.flatMap(materialsOf)]))
    disposeMaterial(material);
}
