import type { Document, Material, Node, Primitive, Texture } from "@gltf-transform/core";
import { convertPrimitiveToTriangles } from "@gltf-transform/functions";
import { plainFinish, usdName, usdScene } from "../../../../contracts/usd-scene";
import { type Entry, storedZip } from "../../../../contracts/zip";
import { variantsOf } from "../thread/open-model";
import { materialText } from "./usd-material";
import { meshText } from "./usd-mesh";

/**
 * The model as USDZ for Quick Look: one mesh a part, metres, Y up. The materials of part `n` are
 * called `part<n>_<finish>`, `plain` first, which is bound. Who serves another finish replaces the names
 * in model.usda and zips again. Textures must be JPEG or PNG, the only ones that a USDZ may hold
 * (usdz specification, "File types").
 */
export async function writeUsdz(document: Document): Promise<Uint8Array> {
  const finishes = variantsOf(document);
  const images = new Images();
  const meshes: string[] = [];
  const materials: string[] = [];
  for (const { node, primitive } of partsOf(document)) {
    const part = `part${meshes.length}`;
    const text = meshText(primitive, node.getWorldMatrix(), {
      part,
      material: `${part}_${plainFinish}`,
      isDoubleSided: primitive.getMaterial()?.getDoubleSided() ?? false,
    });
    if (!text) continue;
    meshes.push(text);
    const own = primitive.getMaterial();
    materials.push(materialText(own, `${part}_${plainFinish}`, images));
    for (const finish of finishes)
      materials.push(
        materialText(
          materialIn(primitive, finish) ?? own,
          `${part}_${usdName(finish.getName())}`,
          images,
        ),
      );
  }
  const text = usdScene(meshes, materials);
  const model: Entry = { name: "model.usda", data: Buffer.from(text, "utf8") };
  return storedZip([model, ...images.entries()]);
}

function partsOf(document: Document): { node: Node; primitive: Primitive }[] {
  const root = document.getRoot();
  const parts: { node: Node; primitive: Primitive }[] = [];
  (root.getDefaultScene() ?? root.listScenes()[0])?.traverse((node) => {
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      // Points and lines are no surface.
      if (primitive.getMode() < 4) continue;
      if (primitive.getMode() > 4) convertPrimitiveToTriangles(primitive);
      parts.push({ node, primitive });
    }
  });
  return parts;
}

interface Mapping {
  listVariants(): unknown[];
  getMaterial(): Material | null;
}

function materialIn(primitive: Primitive, finish: unknown): Material | null {
  const list = primitive.getExtension("KHR_materials_variants") as {
    listMappings(): Mapping[];
  } | null;
  const found = list?.listMappings().find((mapping) => mapping.listVariants().includes(finish));
  return found?.getMaterial() ?? null;
}

/** The pictures of a file, each once. */
class Images {
  private readonly files = new Map<Texture, Entry>();

  /** The name of a texture's file. */
  nameOf(texture: Texture): string {
    const known = this.files.get(texture);
    if (known) return known.name;
    const ending = texture.getMimeType() === "image/png" ? "png" : "jpg";
    const entry = {
      name: `picture${this.files.size}.${ending}`,
      data: Buffer.from(texture.getImage() ?? new Uint8Array()),
    };
    this.files.set(texture, entry);
    return entry.name;
  }

  entries(): Entry[] {
    return [...this.files.values()];
  }
}
