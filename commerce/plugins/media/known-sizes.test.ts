import type {
  GetImageTransformParametersArgs,
  ImageTransformMode,
} from "@vendure/asset-server-plugin";
import { describe, expect, it } from "vitest";
import { uploadFolders } from "../../../contracts/pictures";
import { knownSizes } from "./known-sizes";

const availablePresets = [
  { name: "thumb", width: 150, height: 150, mode: "crop" as const },
  { name: "400", width: 400, height: 400, mode: "resize" as const },
];

/** What the engine makes of a request for an upload. */
function sizeOf(path: string, input: { preset?: string; fpx?: number; fpy?: number }) {
  const plain = { width: undefined, height: undefined, quality: undefined, format: undefined };
  const mode: ImageTransformMode = "crop";
  const asked = { fpx: undefined, fpy: undefined, preset: undefined, ...plain, ...input, mode };
  const req = { path } as GetImageTransformParametersArgs["req"];
  return knownSizes.getImageTransformParameters({ req, input: asked, availablePresets });
}

describe("knownSizes", () => {
  it("makes no picture of a picture that it made", () => {
    for (const path of [
      "/cache/a.jpg",
      "/%63ache/a.jpg",
      "/source/../cache/a.jpg",
      "//cache/a.jpg",
    ])
      expect(() => sizeOf(path, { preset: "400" }), path).toThrow();
    expect(() => sizeOf("/source/%E0%A4", { preset: "400" })).toThrow();
    const made = Object.values(uploadFolders).map((folder) => `/${folder}/a1__preview.jpg`);
    for (const path of [...made, "/source/a1/a.jpg", "/preview/a1/a%20b.jpg"])
      expect(sizeOf(path, { preset: "400" }), path).toMatchObject({ preset: "400" });
    expect(sizeOf("/models/a.glb", {})).toMatchObject({ preset: undefined });
  });

  it("makes few pictures by what must stay in sight", () => {
    const crop = (fpx: number, fpy: number) =>
      sizeOf("/source/a.jpg", { preset: "thumb", fpx, fpy });
    expect(crop(0.44, 0.46)).toMatchObject({ fpx: 0.4, fpy: 0.5 });
    expect(crop(7, -3)).toMatchObject({ fpx: 1, fpy: 0 });
    expect(sizeOf("/source/a.jpg", { preset: "400", fpx: 0.3, fpy: 0.3 })).toMatchObject({
      fpx: undefined,
      fpy: undefined,
    });
  });
});
