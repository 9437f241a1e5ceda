import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { rememberBuiltPages } from "./built-pages";
import { directAddress } from "./direct";

it("knows from the start what was built, and nothing besides", () => {
  const root = mkdtempSync(path.join(tmpdir(), "maru-built-"));
  const routes = { "/ko-kr/products/desk": {}, "/ko-kr/products/desk/oak": {}, "/_not-found": {} };
  mkdirSync(path.join(root, ".next"));
  writeFileSync(path.join(root, ".next/prerender-manifest.json"), JSON.stringify({ routes }));
  rememberBuiltPages(root);
  rmSync(root, { recursive: true });
  const unknown = (address: string) => directAddress(address).isUnknown;
  expect(unknown("/ko-kr/products/desk")).toBe(false);
  expect(unknown("/ko-kr/products/desk?variant=oak")).toBe(false);
  expect(unknown("/ko-kr/products/desk?variant=pine")).toBe(true);
  expect(unknown("/en-kr/products/desk")).toBe(true);
  expect(() => rememberBuiltPages(root)).not.toThrow();
});
