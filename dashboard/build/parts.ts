import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import { changed, changes } from "./changes";
import { schemaInfo } from "./schema-info";

const root = path.join(import.meta.dirname, "..");
// `…/dashboard/src/lib/index.ts` is what the package names as its own.
const vendure = path.join(fileURLToPath(import.meta.resolve("@vendure/dashboard")), "../../..");
/** What the makers built: scripts, words and looks. */
export const bundle = path.join(vendure, "dist/bundle");

/** Libraries that exist once in the dashboard, or its pages and ours would not know of each other. */
const shared =
  /^(react|react-dom|@lingui\/(core|react)|@tanstack\/react-(query|router)|react-hook-form|sonner)(\/|$)/;

/** Takes shared libraries from where Vendure's dashboard takes them, and the dashboard as it was built. */
export function fromVendure(): Plugin {
  return {
    name: "from-vendure",
    setup({ onResolve, onLoad, resolve, onEnd }) {
      onResolve({ filter: shared }, ({ path: name, kind, pluginData }) =>
        pluginData === "ours"
          ? undefined
          : resolve(name, { kind, resolveDir: vendure, pluginData: "ours" }),
      );
      onResolve({ filter: /^@vendure\/dashboard$/ }, () => ({ path: path.join(bundle, "lib.js") }));
      const done = new Set<string>();
      onLoad({ filter: /dist\/bundle\/.*\.js$/ }, ({ path: file }) => ({
        contents: changed(readFileSync(file, "utf8"), done),
        loader: "js",
      }));
      onEnd(({ errors }) => {
        const missed = changes.filter(({ why }) => !done.has(why));
        if (errors.length > 0 || missed.length === 0) return undefined;
        const text = `Vendure's bundle has changed: ${missed.map(({ why }) => why).join("; ")}`;
        return { errors: [{ text }] };
      });
    },
  };
}

/** What the bundle leaves open to who builds the dashboard. */
export function parts(): Plugin {
  const extension = path.join(root, "extension");
  const contents: Record<string, string> = {
    "dashboard-extensions": `export const runDashboardExtensions = () => import(${JSON.stringify(path.join(extension, "index.tsx"))});`,
    "plugin-translations": `export { compiled as default } from ${JSON.stringify(path.join(extension, "words/compiled.ts"))};`,
    "admin-api-schema": `export const schemaInfo = ${JSON.stringify(schemaInfo())};`,
  };
  return {
    name: "parts",
    setup({ onResolve, onLoad }) {
      // The engine says it of the shop that runs, so that one build serves every shop.
      onResolve({ filter: /^virtual:vendure-ui-config$/ }, () => ({
        path: "../../settings.js",
        external: true,
      }));
      onResolve({ filter: /^virtual:/ }, ({ path: name }) => ({
        path: name.slice("virtual:".length),
        namespace: "parts",
      }));
      onLoad({ filter: /.*/, namespace: "parts" }, ({ path: name }) => ({
        contents: contents[name] ?? "",
        resolveDir: root,
      }));
    },
  };
}
