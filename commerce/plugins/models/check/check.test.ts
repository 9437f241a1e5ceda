import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { faultsOfMeasures, type Measures } from "./measure-up";
import { faultsOfHeader } from "./read-header";
import { readModel } from "./read-model";
import { type Boxed, boxGlb, describedGlb } from "./testing";

const chair = { width: 480, height: 790, depth: 520 };

async function factsOf(glb: Buffer) {
  expect(faultsOfHeader(glb)).toEqual([]);
  const reading = await readModel(glb);
  if ("faults" in reading) throw new Error(reading.faults.map(({ text }) => text).join());
  return reading.facts;
}

const faultsOf = async (boxed: Boxed, measures: Measures = chair) =>
  faultsOfMeasures(await factsOf(await boxGlb(boxed)), measures);

describe("a sound model", () => {
  it("is measured as it stands, and read without compression", async () => {
    const facts = await factsOf(await boxGlb({ variants: ["oak", "walnut"] }));
    expect(facts).toEqual({
      box: [480, 790, 520],
      foot: [0, 0, 0],
      triangles: 8,
      variants: ["oak", "walnut"],
      isPlain: true,
    });
    expect(faultsOfMeasures(facts, chair)).toEqual([]);
  });

  it("is measured by its corners however it is turned", async () => {
    // A quarter round the upright axis.
    const rotation: Boxed["rotation"] = [0, Math.SQRT1_2, 0, Math.SQRT1_2];
    expect((await factsOf(await boxGlb({ rotation }))).box).toEqual([520, 790, 480]);
  });

  it("may be compressed, as the studio's are", async () => {
    const file = path.resolve("public/demo/models/maru-dining-chair/hero.glb");
    const { box, isPlain } = await factsOf(readFileSync(file));
    expect(box).toEqual([480, 790, 520]);
    expect(isPlain).toBe(false);
  });
});

describe("a model is refused", () => {
  const refusedAs = (glb: Buffer) => faultsOfHeader(glb).map(({ code }) => code);

  it("that is none, or half of one", async () => {
    expect(refusedAs(Buffer.from("solid chair"))).toEqual(["no-glb"]);
    const glb = await boxGlb();
    expect(refusedAs(glb.subarray(0, glb.length - 8))).toEqual(["broken-off"]);
    const first = Buffer.from(glb);
    first.writeUInt32LE(1, 4);
    expect(refusedAs(first)).toEqual(["no-glb"]);
  });

  it("that needs other files, or what the viewer does not read", () => {
    expect(refusedAs(describedGlb({ buffers: [{ uri: "chair.bin" }] }))).toEqual(["outside-files"]);
    const draco = { extensionsRequired: ["KHR_draco_mesh_compression"] };
    expect(faultsOfHeader(describedGlb(draco))[0]?.text).toContain("meshopt and WebP in place of");
  });

  it("with five million triangles, also where few are drawn often", () => {
    const meshes = [{ primitives: [{ indices: 0, attributes: {} }] }];
    const many = { accessors: [{ count: 15_000_000 }], nodes: [{ mesh: 0 }], meshes };
    expect(faultsOfHeader(describedGlb(many))[0]?.text).toContain("5,000,000 triangles");
    const nodes = Array.from({ length: 1000 }, () => ({ mesh: 0 }));
    expect(refusedAs(describedGlb({ accessors: [{ count: 3000 }], nodes, meshes }))).toEqual([
      "too-many-triangles",
    ]);
  });

  it("with a mesh of many parts at many places, counted without a list of them all", () => {
    const nodes = Array.from({ length: 30_000 }, () => ({ mesh: 0 }));
    const primitives = Array.from({ length: 30_000 }, () => ({ attributes: { POSITION: 0 } }));
    const glb = describedGlb({ accessors: [{ count: 3 }], nodes, meshes: [{ primitives }] });
    expect(faultsOfHeader(glb)[0]?.text).toContain("900,000,000 triangles");
  });

  it("whose lists would fill the memory of who unpacks them", () => {
    expect(refusedAs(describedGlb({ accessors: [{ count: 300_000_000 }] }))).toEqual(["too-heavy"]);
    const EXT_meshopt_compression = { count: 10_000_000, byteStride: 16 };
    const packed = describedGlb({ bufferViews: [{ extensions: { EXT_meshopt_compression } }] });
    expect(refusedAs(packed)).toEqual(["too-heavy"]);
  });

  it("in words also where a part of it is nothing", () => {
    const odd = {
      accessors: [null],
      bufferViews: [null],
      nodes: [null, { mesh: 1 }],
      meshes: [null, { primitives: [null] }],
    };
    expect(refusedAs(describedGlb(odd))).toEqual([]);
  });

  it("that Khronos' validator finds wrong", async () => {
    const glb = await boxGlb();
    const broken = Buffer.from(glb.toString("latin1").replace('"VEC3"', '"VEC9"'), "latin1");
    const reading = await readModel(broken);
    expect(reading).toMatchObject({ faults: [{ code: "invalid" }] });
  });

  it.each<[string, Boxed, string]>([
    ["millimetres", { size: [480, 790, 520] }, "wrong-unit"],
    ["centimetres", { size: [48, 79, 52] }, "wrong-unit"],
    ["inches", { size: [18.9, 31.1, 20.47] }, "wrong-unit"],
    ["another size", { size: [0.6, 0.79, 0.52] }, "wrong-size"],
    ["on its back", { size: [0.48, 0.52, 0.79] }, "wrong-size"],
    ["beside the origin", { at: [0, -0.395, 0] }, "off-centre"],
  ])("of %s", async (_, boxed, code) => {
    expect((await faultsOf(boxed)).map((fault) => fault.code)).toEqual([code]);
  });

  it("in words that help", async () => {
    const [millimetres] = await faultsOf({ size: [480, 790, 520] });
    expect(millimetres?.text).toContain("480 m wide, 790 m high and 520 m deep");
    const [back] = await faultsOf({ size: [0.48, 0.52, 0.79] });
    expect(back?.text).toContain("height 520 mm in place of 790 mm");
    expect(back?.text).toContain("Y is up");
  });

  it("of a size that nothing has, where the product says none", async () => {
    expect((await faultsOf({ size: [480, 790, 520] }, {}))[0]?.code).toBe("wrong-unit");
    expect((await faultsOf({ size: [0.001, 0.001, 0.001] }, {}))[0]?.code).toBe("wrong-size");
    expect(await faultsOf({}, {})).toEqual([]);
  });
});
