import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  areTagsStale,
  tagsManifest,
} from "next/dist/server/lib/incremental-cache/tags-manifest.external";
import { nodeFs } from "next/dist/server/lib/node-fs-methods";
import { afterEach, beforeEach, expect, it } from "vitest";
import KeptPages from "./kept-pages.mjs";

const key = "/route-cache/APP_PAGE/a1/$/ko-kr/products/chair";
const at = { kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: true };
const page = (text: string, status = 200) => ({
  kind: "APP_PAGE",
  html: `<p>${text}</p>`,
  status,
  headers: { "x-next-cache-tags": "chair" } as Record<string, string>,
  rscData: Buffer.from(text),
  segmentData: new Map([["/_tree", Buffer.from(text)]]),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-kept-"));
});
afterEach(() => {
  tagsManifest.clear();
  rmSync(folder, { recursive: true, force: true });
});

// One that shares no memory with the last, as in another process: it finds what is on the disk.
const open = () =>
  new KeptPages({ fs: nodeFs, flushToDisk: true, serverDistDir: folder, revalidatedTags: [] });
const files = () => readdirSync(path.join(folder, "kept"));

it("shows a page that was made on request after the storefront has started again", async () => {
  await open().set(key, page("chair"), { ...at, cacheControl: { revalidate: 60 } });
  const found = await open().get(key, at);
  expect(found).toMatchObject({
    value: { html: "<p>chair</p>", rscData: Buffer.from("chair"), status: 200 },
    cacheControl: { revalidate: 60 },
  });
  expect(String(found.value.segmentData.get("/_tree"))).toBe("chair");
});

it("counts a page from when it was begun, so that no process misses what overtook it", async () => {
  const making = open();
  tagsManifest.set("chair", { stale: performance.timeOrigin + performance.now() });
  await making.set(key, page("old price"), at);
  const { lastModified } = await open().get(key, at);
  expect(areTagsStale(["chair"], lastModified)).toBe(true);
  await open().set(key, page("new price"), at);
  const again = await open().get(key, at);
  expect(areTagsStale(["chair"], again.lastModified)).toBe(false);
});

it("never shows a part of one page with a part of another", async () => {
  await open().set(key, page("0"), at);
  let isOver = false;
  const read = async () => {
    for (let found: Awaited<ReturnType<KeptPages["get"]>>; !isOver; ) {
      found = await open().get(key, at);
      expect(found.value.html).toBe(`<p>${found.value.rscData}</p>`);
    }
  };
  const readers = [read(), read()];
  for (let n = 1; n <= 40; n++)
    await Promise.all([open().set(key, page(`a${n}`), at), open().set(key, page(`b${n}`), at)]);
  isOver = true;
  await Promise.all(readers);
  expect(files()).toHaveLength(1);
});

it("takes a page that cannot be read for none", async () => {
  await open().set(key, page("chair"), at);
  writeFileSync(path.join(folder, "kept", files()[0] ?? ""), "cut off");
  expect(await open().get(key, at)).toBeNull();
});

it("keeps what is gone in place of what was there, and nothing of what never was", async () => {
  await open().set("/ko-kr/products/none", page("none", 404), at);
  expect(await open().get("/ko-kr/products/none", at)).toBeNull();
  await open().set(key, page("chair"), at);
  await open().set(key, page("gone", 404), at);
  expect((await open().get(key, at)).value).toMatchObject({ status: 404, html: "<p>gone</p>" });
  expect(files()).toHaveLength(1);
});
