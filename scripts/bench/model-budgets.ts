import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { modelManifest } from "../../contracts/models";
import { BUDGET } from "../../studio/output/budget";
import { root } from "../run/build";

const kinds = ["hero", "lod", "ar"] as const;

interface Measured {
  kind: (typeof kinds)[number];
  path: string;
  bytes: number;
  triangles: number;
}

/** Every model as it lies on the disk, whatever its manifest says of its size. */
function measured(): Measured[] {
  const folder = path.join(root, "public/demo");
  const { products } = modelManifest.parse(
    JSON.parse(readFileSync(path.join(folder, "models/manifest.json"), "utf8")),
  );
  return products.flatMap(({ models }) =>
    models.flatMap(({ files }) =>
      kinds.map((kind) => {
        const { path: place, triangles } = files[kind];
        return { kind, path: place, triangles, bytes: statSync(path.join(folder, place)).size };
      }),
    ),
  );
}

/** The models that are over a budget. */
export function overBudget(): Measured[] {
  return measured().filter(
    ({ kind, bytes, triangles }) =>
      bytes > BUDGET[kind].bytes || triangles > BUDGET[kind].triangles,
  );
}

/** A line for each kind of model: how many, mean and largest, beside its budget. */
export function modelBudgets(): string[] {
  const all = measured();
  const lines = kinds.map((kind) => {
    const some = all.filter((model) => model.kind === kind);
    const kbs = some.map(({ bytes }) => bytes / 1024);
    const mean = kbs.reduce((sum, size) => sum + size, 0) / some.length;
    const triangles = Math.max(...some.map((model) => model.triangles));
    const { bytes, triangles: most } = BUDGET[kind];
    return `${kind}.glb  ${some.length} models, mean ${mean.toFixed(0)} KB, largest ${Math.max(...kbs).toFixed(0)} of ${bytes / 1024} KB, ${triangles} of ${most} triangles`;
  });
  return [...lines, ...overBudget().map((model) => `over its budget: ${model.path}`)];
}
