import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Lists photographs and posters in the catalogue, from which the shop is filled. */
export function listPhotographs(root: string): void {
  const folder = join(root, "public/demo/photos");
  const lines: string[] = [];
  for (const slug of readdirSync(folder).sort()) {
    const views = readdirSync(join(folder, slug))
      .flatMap((f) => /^(.+-(?:poster|front|quarter|detail|room))-800\.webp$/.exec(f)?.[1] ?? [])
      .sort();
    if (views.length) lines.push(`${slug}:`, ...views.map((view) => `  - ${view}`));
  }
  writeFileSync(join(root, "demo/catalogue/photographs.yaml"), `${lines.join("\n")}\n`);
}
