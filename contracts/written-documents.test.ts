import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { documentFaults } from "./document-faults";
import { writtenDocuments } from "./written-documents";

const root = mkdtempSync(path.join(tmpdir(), "documents-"));
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, source: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), source);
}

it("reads the documents of files that import `graphql` by another file", () => {
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  write("panel/documents.ts", 'export { graphql } from "../contracts/admin";');
  write("panel/further.ts", 'export { graphql } from "./documents";');
  write(
    "panel/list/page.tsx",
    'import { graphql } from "../further";\ngraphql(`{ channels { totalItem } }`);',
  );
  write("lib/one.ts", 'import { graphql } from "@/contracts/shop";\ngraphql(`{ me { id } }`);');

  expect(writtenDocuments("shop", root).map(({ file }) => file)).toEqual(["lib/one.ts"]);
  const found = writtenDocuments("admin", root);
  expect(found.map(({ file }) => file)).toEqual(["panel/list/page.tsx"]);
  expect(documentFaults("admin", found)).toEqual([
    expect.stringMatching(/^panel\/list\/page\.tsx: Cannot query field "totalItem"/),
  ]);
});

it("leaves out no document of the storefront and the dashboard", () => {
  const project = path.resolve(import.meta.dirname, "..");
  const args = ["grep", "--untracked", "-lE", "\\bgraphql\\($|\\bgraphql\\(`", "--", "lib/*.ts"];
  const files = execFileSync("git", [...args, "app", "components", "dashboard"], {
    cwd: project,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => file && !file.includes(".test."))
    .filter((file) => /\bgraphql\(\s*`/.test(readFileSync(path.join(project, file), "utf8")));
  const read = new Set(
    [...writtenDocuments("shop"), ...writtenDocuments("admin")].map(({ file }) => file),
  );
  expect(files.filter((file) => !read.has(file))).toEqual([]);
  expect(files.some((file) => file.startsWith("dashboard/"))).toBe(true);
});
