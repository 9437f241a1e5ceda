/// <reference path="./usda-parser.d.ts" />
import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { USDAParser } from "three/examples/jsm/loaders/usd/USDAParser.js";
import { beforeAll, describe, expect, it } from "vitest";
import { readZip } from "../../../../contracts/zip";
import { readModel } from "../check/read-model";
import { boxGlb } from "../check/testing";
import { modelIo, openModel } from "../thread/open-model";
import { type MadeFiles, makeFiles } from "./make-files";

// Its pictures are WebP, its meshes are packed, and it has three finishes.
const chair = readFileSync(path.resolve("public/demo/models/maru-dining-chair/hero.glb"));

async function factsOf(glb: Uint8Array | null) {
  const reading = await readModel(glb ?? new Uint8Array());
  if ("faults" in reading) throw new Error(reading.faults.map(({ text }) => text).join());
  return reading.facts;
}

describe("the files that are made of a packed model", () => {
  let made: MadeFiles;
  beforeAll(async () => {
    made = await makeFiles(chair);
  });

  it("are true to its size and finishes, and sound for Khronos' validator", async () => {
    const { box, variants } = await factsOf(chair);
    for (const file of [made.ar, made.lod])
      expect(await factsOf(file)).toMatchObject({ box, variants });
  });

  it("can be read by phones, and are lighter where several stand", async () => {
    expect((await factsOf(made.ar)).isPlain).toBe(true);
    const textures = (await openModel(made.ar)).getRoot().listTextures();
    expect(textures.length).toBeGreaterThan(0);
    for (const texture of textures) expect(texture.getMimeType()).toMatch(/^image\/(jpeg|png)$/);
    expect(made.lod?.length).toBeLessThan(chair.length);
    // Packed already, it gets no second file for the viewer.
    expect(made.hero).toBeNull();
  });

  it("have a USDZ that is aligned, whose scene can be read, with each finish for each part", async () => {
    const files = readZip(Buffer.from(made.usdz));
    expect(files[0]?.name).toBe("model.usda");
    for (const { start, method } of files) expect([start % 64, method]).toEqual([0, 0]);
    const text = files[0]?.data.toString("utf8") ?? "";
    expect(new USDAParser().parseText(text)).toMatchObject({
      "#usda 1.0": { metersPerUnit: "1", upAxis: '"Y"' },
    });
    const { variants } = await factsOf(chair);
    const parts = [...text.matchAll(/def Mesh "(\w+)"/g)].map(([, part]) => part);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts)
      for (const finish of ["plain", ...variants])
        expect(text).toContain(`def Material "${part}_${finish.replaceAll("-", "_")}"`);
    const named = [...text.matchAll(/inputs:file = @(\S+)@/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(files.slice(1).map(({ name }) => name)));
    for (const { data } of files.slice(1))
      expect(["jpeg", "png"]).toContain((await sharp(data).metadata()).format);
  });
});

it("a model for the viewer is packed where the upload is not", async () => {
  const document = await openModel(chair);
  for (const extension of document.getRoot().listExtensionsUsed())
    if (extension.extensionName === "EXT_meshopt_compression") extension.dispose();
  const heavy = await (await modelIo()).writeBinary(document);
  const { hero } = await makeFiles(heavy);
  expect(hero?.length).toBeLessThan(heavy.length * 0.9);
  expect((await factsOf(hero)).box).toEqual((await factsOf(chair)).box);
});

describe("a USDZ", () => {
  const sceneOf = async (glb: Buffer) => {
    const [scene] = readZip(Buffer.from((await makeFiles(glb)).usdz));
    return scene?.data.toString("utf8") ?? "";
  };
  const listOf = (text: string, name: string) =>
    new RegExp(`${name} = \\[([^\\]]*)\\]`).exec(text)?.[1] ?? "";

  it("has a part where its node stands, in metres", async () => {
    const text = await sceneOf(await boxGlb({ size: [1, 2, 3], at: [0, 0.5, 0] }));
    const points = JSON.parse(
      `[${listOf(text, "points").replaceAll("(", "[").replaceAll(")", "]")}]`,
    ) as [number, number, number][];
    const heights = points.map(([, y]) => y);
    expect([Math.min(...heights), Math.max(...heights)]).toEqual([0.5, 2.5]);
    const corners = listOf(text, "faceVertexIndices").split(",");
    expect(corners).toHaveLength(24);
  });
});
