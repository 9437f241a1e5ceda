import { z } from "zod";
import { usdName } from "../../contracts/usd-scene";
import { readZip, storedZip } from "../../contracts/zip";

const JSON_CHUNK = 0x4e4f534a;
const VARIANTS = "KHR_materials_variants";

const mapping = z.object({ material: z.number(), variants: z.array(z.number()) });
const primitive = z.looseObject({
  material: z.number().optional(),
  extensions: z
    .looseObject({ [VARIANTS]: z.looseObject({ mappings: z.array(mapping) }).optional() })
    .optional(),
});
const gltf = z.looseObject({
  extensions: z
    .looseObject({
      [VARIANTS]: z.object({ variants: z.array(z.looseObject({ name: z.string() })) }).optional(),
    })
    .optional(),
  meshes: z.array(z.looseObject({ primitives: z.array(primitive) })),
});

/**
 * A GLB that opens in the named finish, for viewers that know no variants. Null if it has no such
 * finish.
 * @throws on bytes that are no GLB.
 */
export function chooseGlbFinish(glb: Buffer, finish: string): Buffer | null {
  const length = glb.readUInt32LE(12);
  if (glb.toString("latin1", 0, 4) !== "glTF" || glb.readUInt32LE(16) !== JSON_CHUNK)
    throw new Error("not a GLB");
  const model = gltf.parse(JSON.parse(glb.toString("utf8", 20, 20 + length)));
  const index =
    model.extensions?.[VARIANTS]?.variants.findIndex(({ name }) => name === finish) ?? -1;
  if (index < 0) return null;
  for (const { primitives } of model.meshes)
    for (const part of primitives) {
      const found = part.extensions?.[VARIANTS]?.mappings.find(({ variants }) =>
        variants.includes(index),
      );
      if (found) part.material = found.material;
    }
  const text = Buffer.from(JSON.stringify(model), "utf8");
  const json = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4, " ")]);
  const rest = glb.subarray(20 + length);
  const head = Buffer.from(glb.subarray(0, 20));
  head.writeUInt32LE(20 + json.length + rest.length, 8);
  head.writeUInt32LE(json.length, 12);
  return Buffer.concat([head, json, rest]);
}

const BINDING = /(rel material:binding = <\/product\/materials\/)([A-Za-z0-9]+)_\w+>/g;

/** The studio's USDZ with the named finish bound; null if it has no such finish. Stays aligned. */
export function chooseUsdzFinish(usdz: Buffer, finish: string): Buffer | null {
  const name = usdName(finish);
  const files = readZip(usdz);
  const text = files.find((file) => file.name === "model.usda")?.data.toString("utf8") ?? "";
  let complete = text !== "";
  const bound = text.replace(BINDING, (_, before: string, slot: string) => {
    complete &&= text.includes(`def Material "${slot}_${name}"`);
    return `${before}${slot}_${name}>`;
  });
  if (!complete) return null;
  return storedZip(
    files.map((file) =>
      file.name === "model.usda" ? { ...file, data: Buffer.from(bound, "utf8") } : file,
    ),
  );
}
