import { createRequire, register } from "node:module";

const hook = `export const resolve = (name, context, next) =>
  next(name === "typescript" && context.parentURL?.includes("/dependency-cruiser/") ? "typescript-6" : name, context);`;

/**
 * Lends dependency-cruiser the last TypeScript that is written in JavaScript. Version 7 is native
 * and has no parser that another program can call. Call it before dependency-cruiser is imported.
 */
export function lendTypeScript(): void {
  const require = createRequire(import.meta.url);
  // The cruiser reads the version before it imports; both reads share this cached object.
  require("typescript/package.json").version = require("typescript-6/package.json").version;
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
}
