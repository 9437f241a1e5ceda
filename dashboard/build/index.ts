import { createHash } from "node:crypto";
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { page } from "./page";
import { bundle, fromVendure, parts } from "./parts";
import { libraryStyles } from "./styles";

/**
 * Builds the dashboard into `dist/`: Vendure's ready bundle, our pages, and one copy of what both
 * share. Vendure's own way to build it asks for Vite and a running configuration, and takes ten times
 * as long (docs/adr/0023-dashboard.md).
 */
const root = path.join(import.meta.dirname, "..");
// Beside what it replaces: a folder of another volume cannot be moved there.
const made = path.join(root, "dist-building");
const dist = path.join(root, "dist");

rmSync(made, { recursive: true, force: true });
const { metafile } = await build({
  // The names of both folders tell the bundle at which address it is (`deriveBaseUrl` of Vendure).
  entryPoints: {
    "dist/bundle/main": path.join(bundle, "main.js"),
  },
  outdir: made,
  entryNames: "[dir]/[name]-[hash]",
  chunkNames: "dist/bundle/[name]-[hash]",
  assetNames: "dist/bundle/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  minifySyntax: true,
  minifyWhitespace: true,
  // The bundle tells its blocks apart by the names of their functions.
  minifyIdentifiers: false,
  charset: "utf8",
  metafile: true,
  legalComments: "linked",
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"', "process.env": "{}" },
  plugins: [fromVendure(), parts()],
});

/** The address of what became of an entry. */
function address(entry: string): string {
  const outputs = Object.entries(metafile.outputs);
  const found = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(entry));
  if (!found) throw new Error(`Nothing was built of ${entry}.`);
  return path.relative(made, path.resolve(found[0]));
}

/** Writes a style sheet under a name that changes with it. @returns its address */
function keep(name: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const file = `dist/bundle/${name}-${hash}.css`;
  writeFileSync(path.join(made, file), text);
  return file;
}

cpSync(path.join(bundle, "favicon.png"), path.join(made, "favicon.png"));

const extension = path.join(root, "extension");
const styles = [
  keep("dashboard", readFileSync(path.join(bundle, "dashboard.css"), "utf8")),
  keep(
    "extension",
    await libraryStyles([bundle, extension], path.join(extension, "extension.css")),
  ),
];
writeFileSync(path.join(made, "index.html"), page(address("bundle/main.js"), styles));
// What serves it sees the old one or the new one, for all but an instant.
rmSync(dist, { recursive: true, force: true });
renameSync(made, dist);
