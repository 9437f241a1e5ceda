import { Document, NodeIO } from "@gltf-transform/core";
import { KHRMaterialsVariants } from "@gltf-transform/extensions";

export interface Boxed {
  /** Width, height and depth in the file's units. */
  size?: [number, number, number];
  /** Where the middle of its bottom lies. */
  at?: [number, number, number];
  variants?: string[];
  /** How it is turned, as a quaternion. */
  rotation?: [number, number, number, number];
}

/** A GLB of a box, for tests: of a chair's size, standing on the origin, unless told otherwise. */
export async function boxGlb({
  size: [w, h, d] = [0.48, 0.79, 0.52],
  at = [0, 0, 0],
  variants = [],
  rotation,
}: Boxed = {}): Promise<Buffer> {
  const document = new Document();
  const buffer = document.createBuffer();
  const corners = [0, 1].flatMap((x) =>
    [0, 1].flatMap((y) => [0, 1].flatMap((z) => [(x - 0.5) * w, y * h, (z - 0.5) * d])),
  );
  const faces = [0, 1, 2, 1, 3, 2, 4, 6, 5, 5, 6, 7, 0, 4, 1, 1, 4, 5, 2, 3, 6, 3, 7, 6];
  const primitive = document
    .createPrimitive()
    .setAttribute(
      "POSITION",
      document
        .createAccessor()
        .setType("VEC3")
        .setArray(new Float32Array(corners))
        .setBuffer(buffer),
    )
    .setIndices(
      document
        .createAccessor()
        .setType("SCALAR")
        .setArray(new Uint16Array(faces))
        .setBuffer(buffer),
    );
  if (variants.length > 0) {
    const extension = document.createExtension(KHRMaterialsVariants);
    const list = extension.createMappingList();
    for (const name of variants)
      list.addMapping(
        extension
          .createMapping()
          .addVariant(extension.createVariant(name))
          .setMaterial(document.createMaterial(name)),
      );
    primitive
      .setMaterial(document.createMaterial("first"))
      .setExtension("KHR_materials_variants", list);
  }
  const node = document
    .createNode("box")
    .setMesh(document.createMesh().addPrimitive(primitive))
    .setTranslation(at);
  if (rotation) node.setRotation(rotation);
  document.createScene().addChild(node);
  const io = new NodeIO().registerExtensions([KHRMaterialsVariants]);
  return Buffer.from(await io.writeBinary(document));
}

/** A GLB with this description and no bytes behind it, for what is refused by its description. */
export function describedGlb(gltf: object): Buffer {
  const text = JSON.stringify({ asset: { version: "2.0" }, ...gltf });
  const json = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4));
  const head = Buffer.alloc(20);
  head.write("glTF", "latin1");
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(20 + json.length, 8);
  head.writeUInt32LE(json.length, 12);
  head.writeUInt32LE(0x4e4f534a, 16);
  return Buffer.concat([head, json]);
}
