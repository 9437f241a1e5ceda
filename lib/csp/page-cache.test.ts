import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { nodeFs } from "next/dist/server/lib/node-fs-methods";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import PageCache from "./page-cache.mjs";

const at = { kind: "APP_PAGE", isFallback: false, isRoutePPREnabled: false };
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

  it("answers 404 with the page for what does not exist", async () => {
    await open().set("/ar-ae/missing", page(200), at);
    expect((await open().get("/ar-ae/missing", at)).value.status).toBe(404);
  });
});
