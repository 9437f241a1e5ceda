import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { faultsOf } from "./output/budget";
import { inspect } from "./output/inspect";

/** `npm run studio:check -- file.glb [--size 480x790x520] [--kind hero|lod|ar]` says what a GLB lacks. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: "string" }, kind: { type: "string", default: "hero" } },
});
const kind = values.kind === "lod" || values.kind === "ar" ? values.kind : "hero";
const [width, height, depth] = (values.size ?? "").split("x").map(Number);
const size = width && height && depth ? ([width, height, depth] as const) : undefined;
if (!positionals.length) throw new Error("which file? npm run studio:check -- file.glb");

for (const file of positionals) {
  const report = await inspect(readFileSync(file));
  const [w, h, d] = report.box.map((x) => x.toFixed(1));
  console.log(
    `${file}: ${Math.round(report.bytes / 1024)} KB, ${report.triangles} triangles, ${report.draws} draws, textures to ${report.texture} px`,
  );
  console.log(
    `  ${w} × ${h} × ${d} mm (width × height × depth); variants: ${report.variants.join(", ") || "none"}`,
  );
  const faults = faultsOf(report, kind, size);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  if (faults.length) process.exitCode = 1;
  else console.log(`  ✓ fit for the shop as ${kind}.glb`);
}
