import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const project = path.resolve(import.meta.dirname, "..");
const written = /\bgraphql\(\s*`([^`]*)`/g;
const exported = /export\s*\{[^}]*\bgraphql\b[^}]*\}\s*from\s*"([^"]+)"/g;
const imported = /import\s*\{[^}]*\bgraphql\b[^}]*\}\s*from\s*"([^"]+)"/g;

/** The text of one `graphql(…)`, without the fragments that it is given. */
export interface WrittenDocument {
  /** From the root of the project. */
  file: string;
  text: string;
}

/**
 * Every document of the tree that is written for one API: operations and fragments. A file may hand
 * `graphql` on to another. So the way to the API's own module is followed.
 */
export function writtenDocuments(api: "shop" | "admin", root = project): WrittenDocument[] {
  const sources = sourcesOf(root);
  const own = `contracts/${api}`;
  const isOf = (file: string, pattern: RegExp): boolean =>
    [...(sources.get(file) ?? "").matchAll(pattern)].some(([, from = ""]) => {
      const module = moduleOf(file, from);
      return module === own || [`${module}.ts`, `${module}.tsx`].some((at) => isOf(at, exported));
    });
  return [...sources]
    .filter(([file]) => isOf(file, imported))
    .flatMap(([file, source]) =>
      [...source.matchAll(written)].map(([, text = ""]) => ({ file, text })),
    );
}

/** The module that an import names, from the root of the project and without its ending. */
function moduleOf(file: string, from: string): string {
  if (from.startsWith("@/")) return from.slice(2);
  return path.posix.join(path.posix.dirname(file), from).replace(/\.tsx?$/, "");
}

/** The text of each source that imports `graphql` or hands it on, by its file. */
function sourcesOf(root: string): Map<string, string> {
  const args = ["grep", "--untracked", "-lw", "graphql", "--", "*.ts", "*.tsx"];
  const found = execFileSync("git", args, { cwd: root, encoding: "utf8" });
  return new Map(
    found
      .split("\n")
      .filter((file) => file !== "")
      .map((file) => [file, readFileSync(path.join(root, file), "utf8")]),
  );
}
