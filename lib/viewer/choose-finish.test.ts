import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readZip } from "../../contracts/zip";
import { chooseGlbFinish, chooseUsdzFinish } from "./choose-finish";

const folder = join(import.meta.dirname, "../../public/demo/models/maru-dining-chair");
const file = (name: string) => readFileSync(join(folder, name));

interface Gltf {
  materials: Array<{ name: string }>;
  meshes: Array<{ primitives: Array<{ material: number }> }>;
}

function materialsOf(glb: Buffer | null): string[] {
  if (!glb) return [];
  expect(glb.readUInt32LE(8)).toBe(glb.length);
  const { materials, meshes }: Gltf = JSON.parse(
    glb.toString("utf8", 20, 20 + glb.readUInt32LE(12)),
  );
  return meshes.flatMap(({ primitives }) =>
    primitives.map(({ material }) => materials[material]?.name ?? ""),
  );
}

describe("an AR file in another finish", () => {
  it("has that finish's materials in the GLB and all else as it was", () => {
    const plain = file("ar.glb");
    const walnut = chooseGlbFinish(plain, "walnut");
    expect(materialsOf(plain)).toContain("natural-oak wood");
    expect(materialsOf(walnut)).toContain("walnut wood");
    expect(materialsOf(walnut)).not.toContain("natural-oak wood");
    const tail = plain.subarray(20 + plain.readUInt32LE(12));
    expect(walnut?.subarray(-tail.length).equals(tail)).toBe(true);
  });

  it("has that finish bound in the USDZ, which stays a zip that can be mapped", () => {
    const chosen = chooseUsdzFinish(file("model.usdz"), "black-oak");
    const files = readZip(chosen ?? Buffer.alloc(4));
    const text = files[0]?.data.toString() ?? "";
    expect(text.match(/material:binding = <\/product\/materials\/\w+>/g)).toHaveLength(2);
    expect(text).toContain("material:binding = </product/materials/frame_black_oak>");
    expect(text).not.toContain("material:binding = </product/materials/frame_natural_oak>");
    expect(files.map(({ start }) => start % 64)).toEqual(files.map(() => 0));
  });

  it("is refused for a finish that the product does not have", () => {
    expect(chooseGlbFinish(file("ar.glb"), "marble")).toBeNull();
    expect(chooseUsdzFinish(file("model.usdz"), "marble")).toBeNull();
  });

  it("is not made of what is no GLB", () => {
    expect(() =>
      chooseGlbFinish(Buffer.from("a page that says not found, in words"), "walnut"),
    ).toThrow("not a GLB");
  });
});
