import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { served } from "../rooms";

export interface Source {
  /** From the root of the house. */
  file: string;
  text: string;
}

const skipped = /(^|\/)(node_modules|dist|public|test-results|\.[^/]+)$/;

/** Every text file of these rooms and files that exists, by its path below `root`. */
export function readSources(root: string, names: readonly string[], like: RegExp): Source[] {
  return names
    .flatMap((name) => filesOf(root, name))
    .flatMap((file) => {
      if (!like.test(file)) return [];
      return [{ file, text: readFileSync(path.join(root, file), "utf8") }];
    });
}

function filesOf(root: string, name: string): string[] {
  const found = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!found || skipped.test(name)) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(path.join(root, name)).flatMap((entry) => filesOf(root, `${name}/${entry}`));
}

const sources = [...served, "proxy.ts", "instrumentation.ts"];
const aside = /\.test\.tsx?$|\.d\.ts$|^commerce\/(tests|bench|reports|migrations)\//;

/** Code that serves a shop: no tests, benches, migrations, scripts, and nothing that is printed. */
export function productCode(root: string): Source[] {
  return readSources(root, sources, /\.tsx?$/).filter(
    ({ file, text }) => !aside.test(file) && !isPrinted(text),
  );
}

/** Whether a program wrote the file; such files say so in their first lines. */
function isPrinted(text: string): boolean {
  return /generated|printed from/i.test(text.slice(0, 300).split("\n").slice(0, 3).join("\n"));
}
