import type { Material, Mesh, Object3D } from "three";
import type { GLTF } from "three/addons/loaders/GLTFLoader.js";

const extension = "KHR_materials_variants";

interface Variants {
  variants?: { name: string }[];
}
interface Mappings {
  mappings?: { material: number; variants: number[] }[];
}

/** What GLTFLoader leaves of an extension that it does not know itself. */
function extensionOf<T>(userData: Record<string, unknown>): T | undefined {
  const all = userData["gltfExtensions"] as Record<string, T> | undefined;
  return all?.[extension];
}

/** The meshes of a scene. */
export function meshesOf(scene: Object3D): Mesh[] {
  const meshes: Mesh[] = [];
  scene.traverse((part) => {
    if ("isMesh" in part) meshes.push(part as Mesh);
  });
  return meshes;
}

/** Gives every mesh its material of a finish; answers whether the model has that finish. */
export async function wearFinish(gltf: GLTF, finish: string): Promise<boolean> {
  const variants = extensionOf<Variants>(gltf.userData)?.variants ?? [];
  const index = variants.findIndex(({ name }) => name === finish);
  if (index < 0) return false;
  await Promise.all(
    meshesOf(gltf.scene).map(async (mesh) => {
      const mappings = extensionOf<Mappings>(mesh.userData)?.mappings ?? [];
      const mapping = mappings.find((candidate) => candidate.variants.includes(index));
      if (!mapping) return;
      const material: Material = await gltf.parser.getDependency("material", mapping.material);
      worn(gltf).add(material);
      mesh.material = material;
      gltf.parser.assignFinalMaterial(mesh);
    }),
  );
  return true;
}

const wardrobe = new WeakMap<GLTF, Set<Material>>();

/** All materials that a model has worn, also those that no mesh has on now: to be disposed with it. */
export function worn(gltf: GLTF): Set<Material> {
  const known = wardrobe.get(gltf) ?? new Set<Material>();
  wardrobe.set(gltf, known);
  return known;
}
