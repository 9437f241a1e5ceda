import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const written = /\bgraphql\(\s*`([^`]*)`/g;

/** The text of one `graphql(…)`, without the fragments that it is given. */
export interface WrittenDocument {
  /** From the root of the project. */
  file: string;
  text: string;
}

/** Every document of the tree that is written for one API: operations and fragments. */
export function writtenDocuments(api: "shop" | "admin"): WrittenDocument[] {
  return filesOf(api).flatMap((file) =>
    [...readFileSync(path.join(root, file), "utf8").matchAll(written)].map(([, text = ""]) => ({
      file,
      text,
    })),
  );
}

function filesOf(api: string): string[] {
  const pattern = `from "[^"]*contracts/${api}"`;
  const args = ["grep", "--untracked", "-lE", pattern, "--", "*.ts", "*.tsx"];
  const found = execFileSync("git", args, { cwd: root, encoding: "utf8" });
  return found.split("\n").filter((file) => file !== "");
}
