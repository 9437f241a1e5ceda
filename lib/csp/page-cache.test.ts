import { mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  areTagsStale,
  tagsManifest,
} from "next/dist/server/lib/incremental-cache/tags-manifest.external";
import { nodeFs } from "next/dist/server/lib/node-fs-methods";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import PageCache from "./page-cache.mjs";

const at = { kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: true };
const page = (status: number, html = "<script>a()</script>") => ({
  kind: "APP_PAGE",
  html,
  status,
  headers: { "x-next-cache-tags": "shop" } as Record<string, string>,
  rscData: Buffer.from("data"),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "maru-pages-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// One that shares no memory with the last: what it finds, it finds on the disk.
const open = () =>
  new PageCache({ fs: nodeFs, flushToDisk: true, serverDistDir: folder, revalidatedTags: [] });
const files = () => readdirSync(folder, { recursive: true, encoding: "utf8" });

describe("PageCache", () => {
  it("keeps nothing of what is not found", async () => {
    await open().set("/ko-kr/products/none", page(404), at);
    await open().set(
      "/sitemap/9.xml",
      { kind: "APP_ROUTE", status: 404, body: "", headers: {} },
      at,
    );
    expect(files()).toEqual([]);
    expect(await open().get("/ko-kr/products/none", at)).toBeNull();
  });

  it("shows no longer a page that is gone", async () => {
    await open().set("/ko-kr/products/chair", page(200), at);
    await open().set("/ko-kr/products/chair", page(404, "<p>gone</p>"), at);
    const { value } = await open().get("/ko-kr/products/chair", at);
    expect(value).toMatchObject({ status: 404, html: "<p>gone</p>" });
  });

  it("gives a page the policy of its scripts, also to its first visitor", async () => {
    const rendered = page(200);
    await open().set("/ko-kr", rendered, at);
    const { value } = await open().get("/ko-kr", at);
    for (const { headers } of [rendered, value])
      expect(headers["content-security-policy"]).toContain(
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-",
      );
  });

  it("shows a page that it made on request after it has started again", async () => {
    await open().set("/route-cache/APP_PAGE/a1/$/ko-kr/products/chair", page(200), at);
    const found = await open().get("/route-cache/APP_PAGE/a1/$/ko-kr/products/chair", at);
    expect(found.value).toMatchObject({ html: expect.stringContaining("a()"), status: 200 });
    expect(found.value.rscData.toString()).toBe("data");
  });

  it("has another process take a page for stale that a change overtook while it was made", async () => {
    const making = open();
    tagsManifest.set("shop", { stale: performance.timeOrigin + performance.now() });
    await making.set("/ko-kr", page(200), at);
    // It took long to make.
    const end = new Date(Date.now() + 10_000);
    for (const file of files().filter((name) => name.endsWith(".html")))
      utimesSync(path.join(folder, file), end, end);
    const { lastModified } = await open().get("/ko-kr", at);
    expect(areTagsStale(["shop"], lastModified)).toBe(true);
    const later = open();
    await later.set("/ko-kr", page(200), at);
    const again = await open().get("/ko-kr", at);
    expect(areTagsStale(["shop"], again.lastModified)).toBe(false);
  });

  it("shows no page of which a crash left a part", async () => {
    await open().set("/ko-kr", page(200, "<p>old</p>"), at);
    const cannotBeWritten = { ...page(200, "<p>new</p>"), rscData: {} };
    await expect(open().set("/ko-kr", cannotBeWritten, at)).rejects.toThrow("data");
    expect(await open().get("/ko-kr", at)).toBeNull();
  });

  it("answers 404 with the page for what does not exist", async () => {
    await open().set("/ar-ae/missing", page(200), at);
    expect((await open().get("/ar-ae/missing", at)).value.status).toBe(404);
  });
});
