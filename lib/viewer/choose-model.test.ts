import { describe, expect, it } from "vitest";
import { arFolder, chooseModel, posterOf, turnOf } from "./choose-model";
import { getModels } from "./get-models";

const upload = (change: object = {}) => ({
  size: null,
  ground: "floor" as const,
  option: "finish",
  finishes: ["oak", "walnut"],
  box: [480, 790, 520] as [number, number, number],
  hero: { src: "/media/models/abc.glb", bytes: 9 },
  lod: { src: "/media/models/abc.glb", bytes: 9 },
  ar: { key: "abc", usdz: false, glb: true },
  ...change,
});
const arOf = (key: string) => ({ key, usdz: true, glb: true });
const pictures = [{ src: "/media/a.jpg?preset=1600&format=webp" }];
const shownOf = (models: ReturnType<typeof upload>[], options: Record<string, string>) => {
  const found = getModels({ slug: "own-chair", models });
  return found && chooseModel(found, { options, pictures });
};

describe("a model that a merchant uploaded", () => {
  it("is shown in the finish that was chosen, before it by the variant's own picture", () => {
    const shown = shownOf([upload()], { finish: "walnut" });
    expect(shown?.finish).toBe("walnut");
    expect(shown && posterOf(shown, 400)).toBe("/media/a.jpg?preset=400&format=webp");
    expect(shown && turnOf(shown)).toBeUndefined();
    expect(shown && arFolder(shown)).toBe("/api/viewer/abc/walnut");
  });

  it("is shown as it is where its look is none of the options", () => {
    expect(shownOf([upload({ finishes: [] })], { finish: "walnut" })?.finish).toBe("plain");
  });

  it("is the one of the chosen size, and for other sizes the one without", () => {
    const models = [upload({ ar: arOf("all") }), upload({ size: "xl", ar: arOf("large") })];
    expect(shownOf(models, { size: "xl" })?.model.ar.key).toBe("large");
    expect(shownOf(models, { size: "m" })?.model.ar.key).toBe("all");
  });

  it("of one size stands for no other size, and is shown wherever sizes do not differ", () => {
    const models = [upload({ size: "xl" })];
    expect(shownOf(models, { size: "xl", finish: "oak" })?.model.size).toBe("xl");
    expect(shownOf(models, { size: "m", finish: "oak" })).toBeNull();
    expect(shownOf([...models, upload({ size: "s" })], { size: "m" })).toBeNull();
    expect(shownOf([upload()], { size: "m" })).not.toBeNull();
  });

  it("is none where nothing was uploaded and the studio made nothing", () => {
    expect(getModels({ slug: "own-chair", models: [] })).toBeNull();
  });
});
