import { describe, expect, it } from "vitest";
import { arFolder, chooseModel } from "./choose-model";
import { findArFile } from "./find-ar-file";
import { getModels } from "./get-models";

describe("the AR file of a variant", () => {
  it.each([
    ["maru-dining-chair", { finish: "walnut" }],
    ["tteul-planter", { glaze: "ash-grey", size: "large" }],
    ["tteul-planter", { glaze: "terracotta", size: "small" }],
  ])("is found by the address that the page writes: %s %j", (slug, options) => {
    const models = getModels({ slug, models: [] });
    const shown = models && chooseModel(models, { options });
    if (!shown) throw new Error("no model");
    const [key = ""] = arFolder(shown).split("/").slice(-1);
    const found = findArFile(slug, key, "model.usdz");
    expect(found?.finish).toBe(shown.finish);
    expect(found?.path).toContain(shown.model.size ?? slug);
  });

  it.each([
    ["maru-dining-chair", "marble"],
    ["maru-dining-chair", "../../etc"],
    ["tteul-planter", "terracotta"],
    ["no-such-thing", "walnut"],
  ])("does not exist for %s %s", (slug, key) => {
    expect(findArFile(slug, key, "model.glb")).toBeNull();
  });
});
